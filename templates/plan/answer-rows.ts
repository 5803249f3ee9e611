import type { AnswerOf, AnswerRow } from '../model/plan';
import { hasCells } from './given-answer';

/** Rows that one table takes. */
export const mostRows = 300;

/** An id that no row of the table has: `row-1`, `row-2`. */
function nextRowId(rows: readonly AnswerRow[]): string {
  const numbers = rows.map(({ id }) => Number(/^row-(\d+)$/.exec(id)?.[1] ?? 0));
  return `row-${Math.max(0, ...numbers) + 1}`;
}

function emptyRow(rows: readonly AnswerRow[]): AnswerRow {
  return { id: nextRowId(rows), cells: {} };
}

/** The rows to write in: an empty table begins with one. */
export function rowsToWrite(answer: AnswerOf<'rows'> | null): readonly AnswerRow[] {
  const rows = answer?.rows ?? [];
  return rows.length === 0 ? [emptyRow([])] : rows;
}

function rowsAnswer(rows: readonly AnswerRow[]): AnswerOf<'rows'> | null {
  return rows.length === 0 ? null : { kind: 'rows', rows };
}

/** The table with an empty row at its end; as it was where it is full. */
export function withRowAdded(answer: AnswerOf<'rows'> | null): AnswerOf<'rows'> | null {
  const rows = rowsToWrite(answer);
  return rowsAnswer(rows.length >= mostRows ? rows : [...rows, emptyRow(rows)]);
}

/** The table without a row. */
export function withRowRemoved(answer: AnswerOf<'rows'> | null, rowId: string): AnswerOf<'rows'> | null {
  return rowsAnswer(rowsToWrite(answer).filter(({ id }) => id !== rowId));
}

/** The table with a row one place up (-1) or down (1); as it was at its ends. */
export function withRowMoved(answer: AnswerOf<'rows'> | null, rowId: string, by: -1 | 1): AnswerOf<'rows'> | null {
  const rows = rowsToWrite(answer);
  const from = rows.findIndex(({ id }) => id === rowId);
  const [row, other] = [rows[from], rows[from + by]];
  if (row === undefined || other === undefined) return answer;
  return rowsAnswer(rows.with(from, other).with(from + by, row));
}

/** One cell of a table: its row, and the key of its column. */
export interface CellPlace {
  readonly rowId: string;
  readonly key: string;
}

/** The table with something written in a cell; an emptied cell leaves nothing behind. */
export function withCell(
  answer: AnswerOf<'rows'> | null,
  { rowId, key }: CellPlace,
  text: string,
): AnswerOf<'rows'> | null {
  const rows = rowsToWrite(answer).map((row) => {
    if (row.id !== rowId) return row;
    const { [key]: _, ...others } = row.cells;
    return { ...row, cells: text === '' ? others : { ...others, [key]: text } };
  });
  return rowsAnswer(rows.length === 1 && !rows.some(hasCells) ? [] : rows);
}
