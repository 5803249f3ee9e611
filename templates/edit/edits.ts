import { isSameData } from '../layer/is-same-data';
import type { FieldShape } from '../model/form-field';
import type { ContentLanguage } from '../model/language';
import type { Decision, ItemId, Question } from '../model/layer';
import type { LocalDate } from '../model/local-date';
import type { EditorField, EditorItem, EditorList } from './editor-item';

/** What an edit does to the layer: a new decision, or the master is followed again. */
export type Edit =
  { readonly kind: 'decide'; readonly decision: Decision } | { readonly kind: 'follow'; readonly question: Question };

/** Language and day of an edit. */
export interface EditContext {
  readonly language: ContentLanguage;
  readonly on: LocalDate;
}

/** Back to what the master says in one text; a text of the unit's own item is then missing. */
export function resetText(field: EditorField, { language }: Pick<EditContext, 'language'>): Edit {
  return { kind: 'follow', question: { about: 'text', key: field.key, language } };
}

/** New words in one field. The master's own words, and none where the master has none, are no decision. */
export function textEdit(field: EditorField, text: string, { language, on }: EditContext): Edit {
  const { key, masterText } = field;
  if (text === (masterText ?? '')) return resetText(field, { language });
  return { kind: 'decide', decision: { kind: 'text', key, language, text, master: masterText, on } };
}

/** Shows or hides an item; what the master does too is no decision. */
export function visibilityEdit(item: EditorItem, isShown: boolean, on: LocalDate): Edit {
  if (isShown === item.isShownByDefault) return { kind: 'follow', question: { about: 'visibility', itemId: item.id } };
  return { kind: 'decide', decision: { kind: isShown ? 'show' : 'hide', itemId: item.id, on } };
}

/** Another shape for a form's field; the master's own is no decision. */
export function shapeEdit({ id, shape }: Pick<EditorItem, 'id' | 'shape'>, field: FieldShape, on: LocalDate): Edit {
  const masterField = shape?.master ?? null;
  if (masterField !== null && isSameData(field, masterField)) {
    return { kind: 'follow', question: { about: 'field', itemId: id } };
  }
  return { kind: 'decide', decision: { kind: 'field', itemId: id, field, master: masterField, on } };
}

/** The list in another order; null where it has a fixed one. The master's own order is no decision. */
export function orderEdit({ listId, masterOrder }: EditorList, items: readonly ItemId[], on: LocalDate): Edit | null {
  if (listId === null) return null;
  const isMasters = items.length === masterOrder.length && items.every((id, index) => id === masterOrder[index]);
  if (isMasters) return { kind: 'follow', question: { about: 'order', itemId: listId } };
  return { kind: 'decide', decision: { kind: 'order', itemId: listId, items: [...items], on } };
}

/** The ids of a list with one item a step up or down; null at the end of the list. */
export function movedBy(list: EditorList, itemId: string, step: 1 | -1): readonly ItemId[] | null {
  const ids = list.items.map(({ id }) => id);
  const from = ids.indexOf(itemId);
  const neighbour = ids[from + step];
  if (from === -1 || neighbour === undefined) return null;
  return ids.with(from, neighbour).with(from + step, itemId);
}

/** The ids of a list with some items put before or after another one. */
export function movedTo(
  list: EditorList,
  moved: ReadonlySet<string>,
  target: { readonly id: string; readonly position: 'before' | 'after' },
): readonly ItemId[] {
  const ids = list.items.map(({ id }) => id);
  const rest = ids.filter((id) => !moved.has(id));
  const at = rest.indexOf(target.id);
  if (at === -1) return ids;
  const place = target.position === 'before' ? at : at + 1;
  return [...rest.slice(0, place), ...ids.filter((id) => moved.has(id)), ...rest.slice(place)];
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** An id for what the unit adds: twelve letters of chance, from bytes that the caller draws. Bytes that would favour some letters are passed over. */
export function localId(drawBytes: (count: number) => Uint8Array): ItemId {
  let id = '';
  while (id.length < 12) {
    for (const byte of drawBytes(16)) if (byte < 252 && id.length < 12) id += letters.charAt(byte % letters.length);
  }
  return `local.${id}`;
}
