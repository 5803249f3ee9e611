import { memo, use } from 'react';
import { longestAnswer } from '../../model/plan';
import type { FieldLink } from '../../sheet/field-link';
import type { FormColumn, FormField, FormTableRow } from '../../sheet/nodes';
import { textOf } from '../../sheet/runs';
import { item } from '../item';
import { RunsView } from '../runs-view';
import { FormDrawing } from './form-drawing';
import type { EntryProps } from './form-entry-view';
import { fieldLabel, FormLink } from './form-link';
import { TickBox } from './form-tick-box';

/** Without a letter in it Chromium leaves an empty cell out of the table's tags. */
const emptyCell = '\u00a0';
/** The column of the rows' numbers, of a hundred. */
const numberShare = 5;

interface CellProps {
  readonly field: FormField;
  readonly column: FormColumn;
  readonly cell: FormTableRow['cells'][number];
  readonly row: number;
}

function linkOf({ field, column, cell, row }: CellProps): FieldLink {
  const { name } = cell;
  const value = cell.value ?? '';
  const label = fieldLabel(field.label, String(row), column.title);
  switch (column.cell) {
    case 'line':
      return { kind: 'multiline', name, label, value, maximumLength: longestAnswer };
    case 'date':
      return { kind: 'date', name, label, value, maximumLength: longestAnswer };
    case 'tick':
      return { kind: 'tick', name, label, option: 'yes', isTicked: cell.value !== null };
    case 'choice': {
      const options = column.options.map((option) => ({ value: option.key, label: textOf(option.label) }));
      return {
        kind: 'choice',
        name,
        label,
        value: options.find((option) => option.label === value)?.value ?? '',
        options,
      };
    }
  }
}

function CellContent(props: CellProps) {
  const { column, cell } = props;
  const isField = use(FormDrawing) === 'fields';
  if (isField && column.cell === 'tick') {
    return (
      <span className="tick-box">
        <FormLink field={linkOf(props)} />
      </span>
    );
  }
  if (isField) return <FormLink field={linkOf(props)} />;
  if (column.cell === 'tick') return <TickBox isTicked={cell.value !== null} />;
  return cell.value === null ? emptyCell : <RunsView content={[{ text: cell.value }]} />;
}

interface RowProps extends Pick<EntryProps<'table'>, 'field' | 'entry'> {
  readonly row: FormTableRow;
}

const Row = memo(function Row({ field, entry, row }: RowProps) {
  return (
    <tr data-row={row.id}>
      {entry.isNumbered && (
        <th scope="row" className="row-number">
          {row.number}
        </th>
      )}
      {entry.columns.map((column, index) => {
        const cell = row.cells[index];
        // What stood in the row's first part is not asked for once more.
        const isAsked = row.isContinued !== true || cell?.value !== null;
        return (
          <td key={column.id} className={`cell-${column.cell}`}>
            {cell && isAsked ? <CellContent field={field} column={column} cell={cell} row={row.number} /> : emptyCell}
          </td>
        );
      })}
    </tr>
  );
});

/** What can be chosen stands under the column's name: who fills the paper by hand has no list to open. */
function HeadOptions({ column }: { readonly column: FormColumn }) {
  return column.options.map((option, index) => (
    <span key={option.id} className="head-option">
      {index === 0 ? ' ' : ' / '}
      <RunsView content={option.label} />
    </span>
  ));
}

/** A table to write in, with fixed column widths and rows high enough for a pen. */
export function TableEntry({ field, entry }: EntryProps<'table'>) {
  const rest = entry.isNumbered ? (100 - numberShare) / 100 : 1;
  return (
    <table className="form-table">
      <colgroup>
        {entry.isNumbered && <col style={{ width: `${numberShare}%` }} />}
        {entry.columns.map((column) => (
          <col key={column.id} style={{ width: `${column.widthShare * rest}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {entry.isNumbered && (
            <th scope="col" className="row-number">
              <RunsView content={entry.numberTitle} isWhole />
            </th>
          )}
          {entry.columns.map((column) => (
            <th key={column.id} scope="col" className={`cell-${column.cell}`} {...item(column)}>
              <RunsView content={column.title} />
              <HeadOptions column={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entry.rows.map((row) => (
          <Row key={row.id} field={field} entry={entry} row={row} />
        ))}
      </tbody>
    </table>
  );
}
