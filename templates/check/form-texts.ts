import type { FormEntry, FormField, FormRow, FormSection, Runs } from '../sheet/nodes';
import { textsOf, type BlockText } from './node-texts';

type Parts = Readonly<Record<string, Runs | null>>;

/** Words that the entry says itself, beside those of the items inside it. */
function commonParts(entry: FormEntry): Parts {
  switch (entry.kind) {
    case 'date':
      return {};
    case 'scale':
      return { low: entry.low, high: entry.high };
    case 'table':
      return entry.isNumbered ? { numberTitle: entry.numberTitle } : {};
    case 'matrix':
      return {
        low: entry.low,
        high: entry.high,
        ...Object.fromEntries(entry.marks.map(({ id, label }) => [`mark.${id}`, label])),
        ...(entry.rows.some(({ label }) => label === null) ? { ownLabel: entry.ownLabel } : {}),
      };
    case 'agenda':
      return { ...entry.titles };
    case 'signature':
      return { nameLabel: entry.nameLabel, dateLabel: entry.dateLabel };
    default:
      return {};
  }
}

/** The words of options, columns, rows and points; never what a client has answered. */
function insideTexts(entry: FormEntry): readonly BlockText[] {
  switch (entry.kind) {
    case 'choice':
      return entry.options.flatMap((option) => textsOf(option, { label: option.label }));
    case 'table':
      return entry.columns.flatMap((column) => [
        ...textsOf(column, { title: column.title }),
        ...column.options.flatMap((option) => textsOf(option, { label: option.label })),
      ]);
    case 'matrix':
      return entry.rows.flatMap((row) => textsOf(row, { label: row.label }));
    case 'agenda':
      return entry.items.flatMap((point) => textsOf(point, { label: point.label, minutes: point.minutesLabel }));
    default:
      return [];
  }
}

function fieldTexts(field: FormField): readonly BlockText[] {
  const { label, help, entry } = field;
  return [...textsOf(field, { label, help, ...commonParts(entry) }), ...insideTexts(entry)];
}

/** The texts of a section's head. */
export function formSectionTexts(block: FormSection): readonly BlockText[] {
  return textsOf(block, { title: block.title, lead: block.lead });
}

/**
 * The texts of fields side by side: what the form asks. What has been answered is not among them: it is client data, said in
 * the client's words, and nothing for a check to judge.
 */
export function formRowTexts(block: FormRow): readonly BlockText[] {
  return block.fields.flatMap(fieldTexts);
}
