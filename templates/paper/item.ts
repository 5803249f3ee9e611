import type { ItemId } from '../model/layer';
import type { Origin } from '../sheet/nodes';

/** Attributes that tie an element of the paper to what it says: measuring, clicking and the check find it by them. */
export function item(node: { readonly id: ItemId; readonly origin?: Origin }): {
  readonly 'data-item': ItemId;
  readonly 'data-origin'?: Origin;
} {
  return node.origin ? { 'data-item': node.id, 'data-origin': node.origin } : { 'data-item': node.id };
}
