import type { ItemId, Layer } from '../model/layer';

/** The list into which the unit has put an item of its own; null for an item of the master. */
function listOfOwn(itemId: ItemId, layer: Layer): ItemId | null {
  const added = layer.decisions.find((decision) => decision.kind === 'add' && decision.itemId === itemId);
  return added?.kind === 'add' ? added.into : null;
}

/**
 * The one material that an item belongs to, known by the beginning of its id or of the list that it is in:
 * `client-leaflet.rights`. Null for what many materials say, such as a trigger.
 */
export function materialOfItem(itemId: ItemId, layer: Layer, materialIds: readonly string[]): string | null {
  const place = listOfOwn(itemId, layer) ?? itemId;
  return materialIds.find((id) => place === id || place.startsWith(`${id}.`)) ?? null;
}
