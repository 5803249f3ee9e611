import type { FormEntry, FormField, FormRow, FormSection, FormTableRow, Runs } from './nodes';

type Line = Runs | string | null;
type Entry<Kind extends FormEntry['kind']> = Extract<FormEntry, { readonly kind: Kind }>;

/** What a section's head says. */
export function formSectionLines(block: FormSection): readonly Line[] {
  return [block.letter, block.title, block.lead];
}

/** What one row of a table says: its number where it has one, and what stands in its cells; of ticks nothing. */
function tableRowLines({ columns, isNumbered }: Entry<'table'>, row: FormTableRow): readonly Line[] {
  const cells = row.cells.map(({ value }, index) => (columns[index]?.cell === 'tick' ? null : value));
  return [isNumbered ? String(row.number) : null, ...cells];
}

function tableLines(entry: Entry<'table'>): readonly Line[] {
  return [
    entry.isNumbered ? entry.numberTitle : null,
    ...entry.columns.map(({ title }) => title),
    ...entry.rows.flatMap((row) => tableRowLines(entry, row)),
  ];
}

function matrixLines({ marks, low, high, ownLabel, rows }: Entry<'matrix'>): readonly Line[] {
  return [
    low,
    ...marks.map(({ label }) => label),
    high,
    ...rows.flatMap(({ label, written }) => [label ?? ownLabel, written]),
  ];
}

function entryLines(entry: FormEntry): readonly Line[] {
  switch (entry.kind) {
    case 'text':
    case 'date':
      return [entry.value];
    case 'choice':
      return entry.options.map(({ label }) => label);
    case 'scale':
      return [entry.low, entry.high];
    case 'table':
      return tableLines(entry);
    case 'matrix':
      return matrixLines(entry);
    case 'agenda':
      return [
        ...Object.values(entry.titles),
        ...entry.items.flatMap(({ label, minutesLabel, note }) => [label, minutesLabel, note]),
      ];
    case 'signature':
      return [entry.nameLabel, entry.dateLabel];
    case 'tick':
    case 'drawing':
      return [];
  }
}

function fieldLines({ label, help, entry }: FormField): readonly Line[] {
  return [label, help, ...entryLines(entry)];
}

/** What fields side by side say, one after the other: labels, help, and what has been answered. */
export function formRowLines(block: FormRow): readonly Line[] {
  return block.fields.flatMap(fieldLines);
}
