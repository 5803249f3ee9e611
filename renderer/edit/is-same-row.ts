import type { EditorItem, EditorList } from '../../templates/edit/editor-item';
import { isEqual } from '../paper/share-unchanged';

/** Whether two states of a list have the same items in the same places: what they say may differ. */
export function isSameOrder(one: EditorList, other: EditorList): boolean {
  if (one === other) return true;
  const isSameItems =
    one.items.length === other.items.length && one.items.every(({ id }, index) => id === other.items[index]?.id);
  return isSameItems && isEqual({ ...one, items: [] }, { ...other, items: [] });
}

/** Whether two states of an item can be acted upon alike: its words and what stands inside it may differ. */
export function isSameButWords(one: EditorItem, other: EditorItem): boolean {
  const withoutWords = { title: '', fields: [], list: null };
  return one === other || isEqual({ ...one, ...withoutWords }, { ...other, ...withoutWords });
}
