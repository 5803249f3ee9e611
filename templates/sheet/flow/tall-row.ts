import type { FormTableRow } from '../nodes';
import { continuedId } from './continued-id';
import type { MeasuredField, PartingRules } from './field-part';
import type { FieldBreaks, RowLines } from './flow-measures';

/** On each side of the page's end, as in a written answer. */
const leastLines = 2;

type RowBreaks = Extract<FieldBreaks, { readonly kind: 'rows' }>;

/** A table one row of which has become two, and how many of its rows stand before the page's end. */
interface WithRowParted {
  readonly measured: MeasuredField;
  readonly count: number;
}

function rowsThatFit(
  { aroundMm, rowsMm }: RowBreaks,
  roomMm: number,
): { readonly count: number; readonly usedMm: number } {
  let [count, usedMm] = [0, aroundMm];
  for (const heightMm of rowsMm) {
    if (usedMm + heightMm > roomMm) break;
    usedMm += heightMm;
    count += 1;
  }
  return { count, usedMm };
}

/** The first lines of each cell, and the others; a box that was ticked stays with the first. */
function partedRowAt(row: FormTableRow, { cellEnds }: RowLines, at: { readonly lines: number; readonly part: number }) {
  const ends = row.cells.map((_, index) => cellEnds[index]?.[at.lines - 1] ?? null);
  const first: FormTableRow = {
    ...row,
    cells: row.cells.map((cell, index) => ({ ...cell, value: cell.value?.slice(0, ends[index] ?? undefined) ?? null })),
  };
  const rest: FormTableRow = {
    ...row,
    id: continuedId(row.id, at.part),
    isContinued: true,
    cells: row.cells.map((cell, index) => {
      const left = cell.value?.slice(ends[index] ?? cell.value.length) ?? '';
      return { ...cell, value: left === '' ? null : left };
    }),
  };
  return [first, rest] as const;
}

/** The same number of lines or a few less, so that no cell's word is divided by the page's end, where that can be. */
function behindWholeWords(row: FormTableRow, { cellEnds }: RowLines, most: number): number {
  const isWhole = (at: number): boolean =>
    row.cells.every(({ value }, index) => {
      const end = cellEnds[index]?.[at - 1];
      return end === undefined || end === value?.length || /\s/.test(value?.at(end - 1) ?? ' ');
    });
  const tried = Array.from({ length: 5 }, (_, less) => most - less).filter((at) => at >= leastLines);
  return tried.find(isWhole) ?? most;
}

function partedLines(lines: RowLines, at: number): readonly [RowLines, RowLines] {
  const before = lines.cellEnds.map((ends) => ends.slice(0, at));
  const after = lines.cellEnds.map((ends) => ends.slice(at).map((end) => end - (ends[at - 1] ?? 0)));
  return [
    { ...lines, cellEnds: before },
    { ...lines, cellEnds: after },
  ];
}

function rowHeight({ aroundMm, lineMm, cellEnds }: RowLines): number {
  return aroundMm + lineMm * Math.max(...cellEnds.map((ends) => ends.length));
}

function spliced<One>(all: readonly One[], index: number, two: readonly [One, One]): readonly One[] {
  return [...all.slice(0, index), ...two, ...all.slice(index + 1)];
}

/**
 * A table whose next row is higher than any page, with that row parted between lines: what has no page of its own goes
 * on in a second row of the same number. Null where the next row has room on the next page, or cannot be parted here.
 */
export function withTallRowParted({ field, measure }: MeasuredField, rules: PartingRules): WithRowParted | null {
  const { entry } = field;
  const { breaks } = measure;
  if (entry.kind !== 'table' || breaks?.kind !== 'rows') return null;
  const { count: index, usedMm } = rowsThatFit(breaks, rules.roomMm);
  const [row, lines, heightMm = 0] = [entry.rows[index], breaks.rowLines[index], breaks.rowsMm[index]];
  const hasRoomLater = breaks.aroundMm + heightMm <= rules.pageMm && !(rules.isOnTop && index === 0);
  if (!row || !lines || hasRoomLater) return null;
  const all = Math.max(...lines.cellEnds.map((ends) => ends.length));
  const most = Math.min(Math.floor((rules.roomMm - usedMm - lines.aroundMm) / lines.lineMm), all - leastLines);
  if (most < leastLines) return null;
  const at = behindWholeWords(row, lines, most);
  const rowLines = partedLines(lines, at);
  return {
    measured: {
      field: {
        ...field,
        entry: { ...entry, rows: spliced(entry.rows, index, partedRowAt(row, lines, { lines: at, part: rules.part })) },
      },
      measure: {
        ...measure,
        breaks: {
          ...breaks,
          rowsMm: spliced(breaks.rowsMm, index, [rowHeight(rowLines[0]), rowHeight(rowLines[1])]),
          rowLines: spliced<RowLines | null>(breaks.rowLines, index, rowLines),
        },
      },
    },
    count: index + 1,
  };
}
