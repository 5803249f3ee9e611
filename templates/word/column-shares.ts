import type { Table } from '../sheet/nodes';
import { textOf } from '../sheet/runs';
import { lineCount } from './text-width';

/** What decides where the cells of a table break their lines. */
export interface TableMeasure {
  readonly widthPt: number;
  readonly paddingPt: number;
  readonly sizePt: number;
}

/** No column leaves the sheet's own share by more than this many hundredths of the table. */
const mostMoved = 4;

function cellText(cell: Table['rows'][number]['cells'][number]): string {
  return cell.paragraphs
    .map(({ content }) =>
      content.map((run) => (run.isUnbroken ? textOf([run]).replaceAll(' ', '\u00a0') : run.text)).join(''),
    )
    .join(' ');
}

/** Lines of the whole table: each row is as high as its highest cell. */
function linesWith(shares: readonly number[], texts: readonly (readonly string[])[], measure: TableMeasure): number {
  const { widthPt, paddingPt, sizePt } = measure;
  const rowLines = (row: readonly string[]): number =>
    Math.max(
      ...row.map((text, column) => {
        const width = ((shares[column] ?? 0) / 100) * widthPt - paddingPt;
        return lineCount(text, width, { sizePt, isBold: column === 0 });
      }),
    );
  return texts.reduce((sum, row) => sum + rowLines(row), 0);
}

/** The shares with some of one column's width given to another. */
function moved(shares: readonly number[], from: number, to: number, by: number): readonly number[] {
  return shares.map((share, column) => (column === from ? share - by : column === to ? share + by : share));
}

/**
 * The column shares of a table as Word needs them: the sheet's own, with a few hundredths moved from one column to
 * another where that saves whole lines. The paper divides long words at line ends; Word does so only where the reader's
 * machine has the language's dictionary, and a compound that does not fit costs a line.
 */
export function columnShares(table: Table, measure: TableMeasure): readonly number[] {
  const texts = table.rows.map((row) => row.cells.map(cellText));
  const own = table.columns.map((column) => column.widthShare);
  const columns = own.map((_, column) => column);
  const steps = Array.from({ length: mostMoved }, (_, index) => index + 1);
  const candidates = columns.flatMap((from) =>
    columns.flatMap((to) => (from === to ? [] : steps.map((by) => moved(own, from, to, by)))),
  );
  return [own, ...candidates].reduce((best, shares) =>
    linesWith(shares, texts, measure) < linesWith(best, texts, measure) ? shares : best,
  );
}
