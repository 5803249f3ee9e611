import { compulsoryMark, statutoryMark, tickMark } from './form-marks';
import type { FormColumn, FormEntry, FormField, FormRow, FormSection, FormTableRow, Runs } from './nodes';
import { textOf } from './runs';

type Line = Runs | string | null;
type Entry<Kind extends FormEntry['kind']> = Extract<FormEntry, { readonly kind: Kind }>;

/** What a section's head says. */
export function formSectionLines(block: FormSection): readonly Line[] {
  return [block.letter, block.title, block.lead];
}

function ticked(isTicked: boolean): Line {
  return isTicked ? tickMark : null;
}

function labelLines({ label, isStatutory, isCompulsory }: FormField): readonly Line[] {
  return [label, isStatutory ? statutoryMark : null, isCompulsory ? compulsoryMark : null];
}

function headLines(column: FormColumn): readonly Line[] {
  const options = column.options.map(({ label }) => textOf(label));
  return [column.title, options.length === 0 ? null : options.join(' / ')];
}

function rowLines({ columns, isNumbered }: Entry<'table'>, row: FormTableRow): readonly Line[] {
  const cells = row.cells.map(({ value }, index) => (columns[index]?.cell === 'tick' ? ticked(value !== null) : value));
  return [isNumbered ? String(row.number) : null, ...cells];
}

function tableLines(entry: Entry<'table'>): readonly Line[] {
  return [
    entry.isNumbered ? entry.numberTitle : null,
    ...entry.columns.flatMap(headLines),
    ...entry.rows.flatMap((row) => rowLines(entry, row)),
  ];
}

function matrixLines({ marks, low, high, ownLabel, rows }: Entry<'matrix'>): readonly Line[] {
  const last = marks.length - 1;
  const head = marks.flatMap(({ label }, index) => [index === 0 ? low : index === last ? high : null, label]);
  return [...head, ...rows.flatMap(({ label, written, mark }) => [label ?? ownLabel, written, ticked(mark !== null)])];
}

function scaleLines({ from, to, low, high }: Entry<'scale'>): readonly Line[] {
  return [...Array.from({ length: to - from + 1 }, (_, index) => String(from + index)), low, high];
}

function agendaLines({ titles, items }: Entry<'agenda'>): readonly Line[] {
  const rows = items.flatMap(({ number, label, minutesLabel, note }) => [String(number), label, minutesLabel, note]);
  return [titles.point, titles.minutes, titles.note, ...rows];
}

function entryLines(entry: FormEntry): readonly Line[] {
  switch (entry.kind) {
    case 'text':
    case 'date':
      return [entry.value];
    case 'choice':
      return entry.options.flatMap(({ label, isTicked }) => [ticked(isTicked), label]);
    case 'scale':
      return scaleLines(entry);
    case 'table':
      return tableLines(entry);
    case 'matrix':
      return matrixLines(entry);
    case 'agenda':
      return agendaLines(entry);
    case 'signature':
      return [entry.nameLabel, entry.dateLabel];
    case 'tick':
    case 'drawing':
      return [];
  }
}

/** A single box stands before its label. */
function fieldLines(field: FormField): readonly Line[] {
  const { help, entry } = field;
  if (entry.kind === 'tick') return [ticked(entry.isTicked), ...labelLines(field), help];
  return [...labelLines(field), help, ...entryLines(entry)];
}

/**
 * What fields side by side say on printed paper, one after the other: labels, help, and what has been answered. In a
 * fillable PDF the answers are in its fields instead.
 */
export function formRowLines(block: FormRow): readonly Line[] {
  return block.fields.flatMap(fieldLines);
}
