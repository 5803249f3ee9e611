import type { Content, Item, Master } from '../content/content';
import { formParts } from './form-parts';
import type { ItemId, TextKey } from '../model/layer';

/** A part that an item has, such as `first-step`; optional where not every item of its kind has it. */
export interface ItemPart {
  readonly part: string;
  readonly isOptional: boolean;
}

/** The parts of every item that has texts, by its id. */
export type PartsByItem = ReadonlyMap<string, readonly ItemPart[]>;

/** The key of a part's text. */
export function keyOf(id: string, part: string): TextKey {
  return `${id}/${part}`;
}

/** Id and part of a text's key. */
export function idAndPart(key: TextKey): { readonly id: ItemId; readonly part: string } {
  const slash = key.lastIndexOf('/');
  return { id: key.slice(0, slash), part: key.slice(slash + 1) };
}

function masterParts(master: Master): ReadonlyMap<ItemId, readonly string[]> {
  const parts = new Map<ItemId, string[]>();
  for (const key of Object.keys(master.texts.fi ?? {})) {
    const { id, part } = idAndPart(key);
    const own = parts.get(id);
    if (own === undefined) parts.set(id, [part]);
    else own.push(part);
  }
  return parts;
}

/** The parts that items of one kind have, in the order in which the fullest of them has them. */
function partsOfKind(kin: readonly Item[], parts: ReadonlyMap<ItemId, readonly string[]>): readonly ItemPart[] {
  const lists = kin.flatMap(({ id }) => {
    const own = parts.get(id);
    return own === undefined ? [] : [own];
  });
  const fullestFirst = lists.toSorted((one, other) => other.length - one.length);
  return [...new Set(fullestFirst.flat())].map((part) => ({
    part,
    isOptional: !lists.every((own) => own.includes(part)),
  }));
}

/**
 * The parts of every item, from the master's own texts. What the unit has added has the parts of its kind, so that no list
 * of parts is kept anywhere.
 */
export function partsByItem(master: Master, content: Content): PartsByItem {
  const fromMaster = masterParts(master);
  const byItem = new Map<string, readonly ItemPart[]>();
  for (const [id, parts] of fromMaster)
    byItem.set(
      id,
      parts.map((part) => ({ part, isOptional: false })),
    );
  const addLocal = (items: readonly Item[], kin: readonly Item[]): void => {
    const parts = partsOfKind(kin, fromMaster);
    for (const { id } of items) if (!fromMaster.has(id)) byItem.set(id, parts);
  };
  addLocal(content.categories, master.categories);
  addLocal(
    content.categories.flatMap(({ triggers }) => triggers),
    master.categories.flatMap(({ triggers }) => triggers),
  );
  addLocal(content.ways, master.ways);
  const formLists = formParts(content);
  for (const [listId, items] of Object.entries(content.lists)) {
    if (!formLists.has(listId)) addLocal(items, master.lists[listId] ?? []);
  }
  for (const parts of formLists.values()) for (const [id, own] of parts) byItem.set(id, own);
  return byItem;
}
