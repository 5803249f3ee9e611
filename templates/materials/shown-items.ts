import type { Content, ListedItem } from '../content/content';
import { materialListIds } from '../content/material-lists';

/** The shown items of a material's own list, in the unit's order. */
export function shownItems(content: Content, list: keyof typeof materialListIds): readonly ListedItem[] {
  return (content.lists[materialListIds[list]] ?? []).filter(({ isShown }) => isShown);
}
