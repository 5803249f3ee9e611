import type { Content, ListedItem } from '../content/content';
import type { ItemId } from '../model/layer';
import type { ItemPart } from './parts-of-items';

/** What the list of a form's sections is called: `<material>.form`. */
const formSuffix = '.form';

/** The lists of all forms: each form's sections, each section's fields, and what stands inside the fields. */
export function formListIds({ lists }: Pick<Content, 'lists'>): ReadonlySet<ItemId> {
  const ids = new Set(Object.keys(lists).filter((id) => id.endsWith(formSuffix)));
  // A set is walked through to its end also where it grows on the way.
  for (const id of ids) for (const item of lists[id] ?? []) if (lists[item.id] !== undefined) ids.add(item.id);
  return ids;
}

const title: ItemPart = { part: 'title', isOptional: false };
const optional = (part: string): ItemPart => ({ part, isOptional: true });

function partsOf({ field }: ListedItem): readonly ItemPart[] {
  switch (field?.kind) {
    case undefined:
      return [title];
    case 'statement':
      return [{ part: 'text', isOptional: false }];
    case 'column':
    case 'agenda-item':
      return [title];
    case 'scale':
      return [title, optional('help'), optional('low'), optional('high')];
    default:
      return [title, optional('help')];
  }
}

/** The texts that each part of a form has or may have, by list and item: what a field is decides which. */
export function formParts(
  content: Pick<Content, 'lists'>,
): ReadonlyMap<ItemId, ReadonlyMap<ItemId, readonly ItemPart[]>> {
  const parts = new Map<ItemId, ReadonlyMap<ItemId, readonly ItemPart[]>>();
  for (const listId of formListIds(content)) {
    const isOfSections = listId.endsWith(formSuffix);
    const own = (content.lists[listId] ?? []).map(
      (item) => [item.id, isOfSections ? [title, optional('lead')] : partsOf(item)] as const,
    );
    parts.set(listId, new Map(own));
  }
  return parts;
}
