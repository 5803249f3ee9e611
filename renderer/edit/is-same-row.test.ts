import { describe, expect, it } from 'vitest';
import { editorOf } from '../../templates/edit/editor-samples';
import { itemById } from '../../templates/edit/find-in-editor';
import type { EditorItem, EditorList } from '../../templates/edit/editor-item';
import { isSameButWords, isSameOrder } from './is-same-row';

function category(): { readonly item: EditorItem; readonly list: EditorList } {
  const item = itemById(editorOf().sections, 'trigger.housing')?.item;
  if (item === undefined || item.list === null) throw new Error('The sample has no housing');
  return { item, list: item.list };
}

describe('rows of the editor', () => {
  it('are the same while words are typed in them', () => {
    const { item, list } = category();
    const renamed = { ...item, title: 'Asuminen ja koti', fields: [] };

    expect(isSameButWords(item, renamed)).toBe(true);
    expect(isSameOrder(list, { ...list, items: list.items.map((one) => ({ ...one, title: 'Toinen' })) })).toBe(true);
  });

  it('are others once an item is shown, hidden or locked otherwise', () => {
    const { item } = category();

    expect(isSameButWords(item, { ...item, isShown: !item.isShown })).toBe(false);
    expect(isSameButWords(item, { ...item, lock: 'legal' })).toBe(false);
    expect(isSameButWords(item, { ...item, id: 'trigger.money' })).toBe(false);
  });

  it('are others once something is moved, added or ordered', () => {
    const { list } = category();

    expect(isSameOrder(list, { ...list, items: [...list.items].reverse() })).toBe(false);
    expect(isSameOrder(list, { ...list, items: list.items.slice(1) })).toBe(false);
    expect(isSameOrder(list, { ...list, hasOwnOrder: !list.hasOwnOrder })).toBe(false);
  });
});
