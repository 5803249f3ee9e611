import { use } from 'react';
import { longestAnswer } from '../../model/plan';
import type { FormField, FormMark, FormMatrixRow } from '../../sheet/nodes';
import { Icon } from '../icon';
import { item } from '../item';
import { RunsView } from '../runs-view';
import { FormDrawing } from './form-drawing';
import type { EntryProps } from './form-entry-view';
import { FormLabel } from './form-label';
import { fieldLabel, FormLink } from './form-link';
import { TickBox } from './form-tick-box';

/** The column of a mark, of a hundred: two short words need less than the ends of a scale, half a line more than a whole. */
function shareOfMark(marks: number, fieldShare: FormField['share']): number {
  const share = marks > 2 ? 11 : 8;
  return fieldShare === 12 ? share : Math.min(share * 1.75, 60 / marks);
}

type Props = EntryProps<'matrix'>;

function MarkHead({ mark, end }: { readonly mark: FormMark; readonly end: Props['entry']['low'] }) {
  return (
    <th scope="col">
      {mark.icon && <Icon name={mark.icon} sizeMm={7} />}
      {end && (
        <span className="mark-end">
          <RunsView content={end} />
        </span>
      )}{' '}
      <RunsView content={mark.label} isWhole />
    </th>
  );
}

/** What is not on the list: who or what it is, written beside the words that ask for it. */
function OwnRowHead({ field, entry, row }: Props & { readonly row: FormMatrixRow }) {
  const isField = use(FormDrawing) === 'fields';
  const label = fieldLabel(field.label, entry.ownLabel);
  return (
    <span className="own-row-line">
      <span className="own-row-label">
        <RunsView content={entry.ownLabel} />
      </span>{' '}
      {isField ? (
        <span className="own-row-box">
          <FormLink
            field={{
              kind: 'text',
              name: `${row.name}.text`,
              label,
              value: row.written ?? '',
              maximumLength: longestAnswer,
            }}
          />
        </span>
      ) : (
        row.written !== null && <span className="own-row-text">{row.written}</span>
      )}
    </span>
  );
}

function MarkCell({
  field,
  row,
  mark,
}: Pick<Props, 'field'> & { readonly row: FormMatrixRow; readonly mark: FormMark }) {
  const isField = use(FormDrawing) === 'fields';
  const isTicked = row.mark === mark.id;
  if (!isField) return <TickBox isTicked={isTicked} />;
  const label = fieldLabel(field.label, row.label, mark.label);
  return (
    <span className="tick-box">
      <FormLink field={{ kind: 'radio', name: row.name, label, option: mark.id, isTicked }} />
    </span>
  );
}

/** What is asked stands at the head of the words, the marks over their boxes. */
function MatrixHead({ field, entry: { marks, low, high } }: Props) {
  return (
    <tr>
      <th scope="col" className="matrix-corner">
        <FormLabel field={field} />
        {field.help && (
          <span className="form-help">
            {' '}
            <RunsView content={field.help} />
          </span>
        )}
      </th>
      {marks.map((mark, index) => (
        <MarkHead key={mark.id} mark={mark} end={index === 0 ? low : index === marks.length - 1 ? high : null} />
      ))}
    </tr>
  );
}

function MatrixRow({ field, entry, row }: Props & { readonly row: FormMatrixRow }) {
  return (
    <tr data-row={row.id} {...item(row)}>
      <th scope="row" className={row.label === null ? 'own-row' : undefined}>
        {row.label === null ? <OwnRowHead field={field} entry={entry} row={row} /> : <RunsView content={row.label} />}
      </th>
      {entry.marks.map((mark) => (
        <td key={mark.id}>
          <MarkCell field={field} row={row} mark={mark} />
        </td>
      ))}
    </tr>
  );
}

/** Rows of words, each with the same boxes to tick behind it. */
export function MatrixEntry({ field, entry }: Props) {
  const { marks, rows } = entry;
  const share = shareOfMark(marks.length, field.share);
  return (
    <table className="form-matrix">
      <colgroup>
        <col style={{ width: `${100 - marks.length * share}%` }} />
        {marks.map((mark) => (
          <col key={mark.id} style={{ width: `${share}%` }} />
        ))}
      </colgroup>
      <thead>
        <MatrixHead field={field} entry={entry} />
      </thead>
      <tbody>
        {rows.map((row) => (
          <MatrixRow key={row.id} field={field} entry={entry} row={row} />
        ))}
      </tbody>
    </table>
  );
}
