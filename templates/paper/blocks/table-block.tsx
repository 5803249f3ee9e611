import { Fragment, memo } from 'react';
import type { Table, TableCell } from '../../sheet/nodes';
import { HeadingTag } from '../heading-tag';
import { item } from '../item';
import { RunsView } from '../runs-view';

/** An empty cell is there to be written in: without a character in it Chromium leaves it out of the table's tags. */
const emptyCell = '\u00a0';

function CellContent({ cell }: { readonly cell: TableCell }) {
  if (cell.paragraphs.length === 0) return emptyCell;
  return cell.paragraphs.map((paragraph, index) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      <p className={paragraph.style}>
        <RunsView content={paragraph.content} isWhole={paragraph.style === 'law'} />
      </p>
    </Fragment>
  ));
}

const Row = memo(function Row({ row }: { readonly row: Table['rows'][number] }) {
  const [first, ...rest] = row.cells;
  return (
    <tr {...item(row)}>
      {first && (
        <th scope="row">
          <CellContent cell={first} />
        </th>
      )}
      {rest.map((cell, index) => (
        <td key={index}>
          <CellContent cell={cell} />
        </td>
      ))}
    </tr>
  );
});

/** A table with fixed column widths, so that screen and print break its lines alike. */
export function TableBlock({ block }: { readonly block: Table }) {
  return (
    <div className="table-block" {...item(block)}>
      <HeadingTag level={block.level} className="heading">
        <RunsView content={block.title} isWhole />
      </HeadingTag>
      <table>
        <colgroup>
          {block.columns.map((column) => (
            <col key={column.id} style={{ width: `${column.widthShare}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {block.columns.map((column) => (
              <th key={column.id} scope="col">
                <RunsView content={column.title} isWhole />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
