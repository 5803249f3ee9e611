import type { ItemId } from '../model/layer';

interface Identified {
  readonly id: ItemId;
}

/**
 * The items in the order that the unit has decided. What the decision does not name, because the master or the unit got
 * it later, stands after the item that it follows in the master; nothing is lost and nothing comes twice.
 */
export function inOrder<Entry extends Identified>(
  items: readonly Entry[],
  order: readonly ItemId[] | undefined,
): readonly Entry[] {
  if (order === undefined) return items;
  const byId = new Map(items.map((item) => [item.id, item]));
  const ordered = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  const named = new Set(ordered.map(({ id }) => id));
  items.forEach((item, index) => {
    if (named.has(item.id)) return;
    const before = items[index - 1];
    const place = before === undefined ? 0 : ordered.findIndex(({ id }) => id === before.id) + 1;
    ordered.splice(place, 0, item);
  });
  return ordered;
}
