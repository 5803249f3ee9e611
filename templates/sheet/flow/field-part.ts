import type { FormEntry, FormField, Runs } from '../nodes';
import { continuedId } from './continued-id';
import type { FieldBreaks, FieldMeasure } from './flow-measures';
import { withTallRowParted } from './tall-row';

/** A field, or what is left of it, with its measure. */
export interface MeasuredField {
  readonly field: FormField;
  readonly measure: FieldMeasure;
}

/** A field parted at the foot of a page; `rest` is null where all of it stands before. */
export interface PartedField {
  readonly first: MeasuredField;
  readonly rest: MeasuredField | null;
}

/** How a field is parted: the room there is, and how many rows of a table (or boxes to tick) stay together on each side. */
export interface PartingRules {
  readonly roomMm: number;
  /** What a page has for a field at most. */
  readonly pageMm: number;
  /** Nothing but heads stands above it: the next page would have no more room. */
  readonly isOnTop: boolean;
  readonly leastRows: number;
  /** The number of the part that goes on, from 2. */
  readonly part: number;
  /** What is said behind the label of what goes on; null where nothing is. */
  readonly continued: Runs | null;
}

/** Of a written answer, on each side of the page's end. */
const leastLines = 2;
/** The label of what goes on says so, which may take it one line more. */
const continuedLabelMm = 4;

/** Heights of the pieces between which a field may be parted. */
export function piecesMm(breaks: FieldBreaks): readonly number[] {
  return breaks.kind === 'rows' ? breaks.rowsMm : breaks.lineEnds.map(() => breaks.lineMm);
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** How many pieces stand in the room: as many as there is room for, and enough left for the other side; null: none. */
function piecesInRoom(breaks: FieldBreaks, { roomMm, leastRows }: PartingRules): number | null {
  const least = breaks.kind === 'lines' ? leastLines : leastRows;
  const pieces = piecesMm(breaks);
  let [count, usedMm] = [0, breaks.aroundMm];
  for (const heightMm of pieces.slice(0, -least)) {
    if (usedMm + heightMm > roomMm) break;
    usedMm += heightMm;
    count += 1;
  }
  return count >= least ? count : null;
}

/** The part of an entry from one of its pieces to another. */
function entryPart(entry: FormEntry, [from, to]: readonly [number, number], breaks: FieldBreaks): FormEntry {
  switch (entry.kind) {
    case 'table':
      return { ...entry, rows: entry.rows.slice(from, to) };
    case 'matrix':
      return { ...entry, rows: entry.rows.slice(from, to) };
    case 'agenda':
      return { ...entry, items: entry.items.slice(from, to) };
    case 'choice':
      return { ...entry, options: entry.options.slice(from, to) };
    case 'text': {
      if (breaks.kind !== 'lines') return entry;
      const [start = 0, end = 0] = [from === 0 ? 0 : breaks.lineEnds[from - 1], breaks.lineEnds[to - 1]];
      return { ...entry, lines: 1, value: (entry.value ?? '').slice(start, end) };
    }
    default:
      return entry;
  }
}

/** The label with the words that say that the field goes on, in brackets: `Toimenpiteet (jatkuu)`. */
function continuedLabel(field: FormField, words: Runs | null): Runs {
  if (field.isContinued === true || words === null) return field.label;
  return [...field.label, { text: ' (' }, ...words, { text: ')' }];
}

/** What goes on: the same field under an id of its own, with the header row of a table once more. */
function continued(field: FormField, entry: FormEntry, { part, continued: words }: PartingRules): FormField {
  const columns =
    entry.kind === 'table' ? entry.columns.map((column) => ({ ...column, id: continuedId(column.id, part) })) : [];
  return {
    ...field,
    id: continuedId(field.id, part),
    label: continuedLabel(field, words),
    help: null,
    isContinued: true,
    entry: entry.kind === 'table' ? { ...entry, columns } : entry,
  };
}

function measureOf(breaks: FieldBreaks, aroundMm: number, [from, to]: readonly [number, number]): FieldMeasure {
  const heightMm = aroundMm + total(piecesMm(breaks).slice(from, to));
  if (breaks.kind === 'rows')
    return {
      heightMm,
      breaks: { ...breaks, aroundMm, rowsMm: breaks.rowsMm.slice(from, to), rowLines: breaks.rowLines.slice(from, to) },
    };
  const start = from === 0 ? 0 : (breaks.lineEnds[from - 1] ?? 0);
  const lineEnds = breaks.lineEnds.slice(from, to).map((end) => end - start);
  return { heightMm, breaks: { ...breaks, aroundMm, lineEnds } };
}

/**
 * Parts a field so that what comes first stands in the room: a table, matrix or agenda between two rows, a written answer
 * between two lines with at least two on each side, a row that is higher than a page like an answer. Null where it cannot
 * be parted so; the whole where it has room.
 */
export function partedField(measured: MeasuredField, rules: PartingRules): PartedField | null {
  const { heightMm, breaks } = measured.measure;
  if (heightMm <= rules.roomMm) return { first: measured, rest: null };
  if (breaks === null) return null;
  const tall = withTallRowParted(measured, rules);
  if (tall !== null) return partedBehind(tall.measured, tall.count, rules);
  const count = piecesInRoom(breaks, rules);
  return count === null ? null : partedBehind(measured, count, rules);
}

/** Parts a field behind so many of its pieces. */
function partedBehind({ field, measure }: MeasuredField, count: number, rules: PartingRules): PartedField | null {
  const { breaks } = measure;
  if (breaks === null) return null;
  const all = piecesMm(breaks).length;
  const aroundMm = breaks.aroundMm + (field.isContinued === true ? 0 : continuedLabelMm);
  return {
    first: {
      field: { ...field, entry: entryPart(field.entry, [0, count], breaks) },
      measure: measureOf(breaks, breaks.aroundMm, [0, count]),
    },
    rest: {
      field: continued(field, entryPart(field.entry, [count, all], breaks), rules),
      measure: measureOf(breaks, aroundMm, [count, all]),
    },
  };
}
