import type { ListedItem } from '../content/content';
import type { FieldKind } from '../model/form-field';
import type { Finding } from './finding';
import type { PaperUnderCheck } from './paper-check-input';

/** Kinds of field that nobody can answer where nothing stands inside them. */
const kindsWithParts: ReadonlySet<FieldKind> = new Set(['choice', 'table', 'agenda']);

/** What can be written into a matrix without a row on its list: its empty rows. */
function needsParts({ field }: ListedItem): boolean {
  if (field === undefined) return false;
  return kindsWithParts.has(field.kind) || (field.kind === 'matrix' && field.ownRows === 0);
}

/** Fields of the form that cannot be answered: a choice without options, a table without columns. */
export function fieldWithoutParts({ material, content }: PaperUnderCheck): readonly Finding[] {
  if (material.formId === undefined) return [];
  const shownIn = (listId: string): readonly ListedItem[] =>
    (content.lists[listId] ?? []).filter(({ isShown }) => isShown);
  return shownIn(material.formId)
    .flatMap(({ id }) => shownIn(id))
    .filter((field) => needsParts(field) && shownIn(field.id).length === 0)
    .map(({ id }) => ({
      rule: 'field-without-parts',
      severity: 'stops',
      place: { kind: 'content', itemId: id },
      details: {},
    }));
}
