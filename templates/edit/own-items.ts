import { decide } from '../layer/decisions';
import type { Decision, ItemId, Layer } from '../model/layer';
import type { LocalDate } from '../model/local-date';
import type { EditorList } from './editor-item';
import { idAndPart } from './parts-of-items';

/**
 * The layer with an own item at the end of the list. Where the unit has its own order, the item is named in it; otherwise
 * the end is its place anyway.
 */
export function withAddition(
  layer: Layer,
  { listId, hasOwnOrder, items, addedShape }: Pick<EditorList, 'listId' | 'hasOwnOrder' | 'items' | 'addedShape'>,
  { itemId, on }: { readonly itemId: ItemId; readonly on: LocalDate },
): Layer {
  if (listId === null) return layer;
  const bare = decide(layer, { kind: 'add', itemId, into: listId, on });
  const added =
    addedShape === undefined ? bare : decide(bare, { kind: 'field', itemId, field: addedShape, master: null, on });
  if (!hasOwnOrder) return added;
  return decide(added, { kind: 'order', itemId: listId, items: [...items.map(({ id }) => id), itemId], on });
}

function isAbout(decision: Decision, itemId: ItemId): boolean {
  return 'key' in decision ? idAndPart(decision.key).id === itemId : decision.itemId === itemId;
}

function withoutInOrder(decision: Decision, itemId: ItemId): Decision {
  if (decision.kind !== 'order' || !decision.items.includes(itemId)) return decision;
  return { ...decision, items: decision.items.filter((id) => id !== itemId) };
}

/** The layer without an own item: neither its words nor what was added inside it are left behind. */
export function withoutItem(layer: Layer, itemId: ItemId): Layer {
  const inside = layer.decisions.flatMap((decision) =>
    decision.kind === 'add' && decision.into === itemId ? [decision.itemId] : [],
  );
  const decisions = layer.decisions
    .filter((decision) => !isAbout(decision, itemId))
    .map((decision) => withoutInOrder(decision, itemId));
  return inside.reduce(withoutItem, { ...layer, decisions });
}
