import type { Place } from '../../templates/check/finding';
import { placeOfText } from '../../templates/check/place-of-text';
import type { ItemId } from '../../templates/model/layer';
import type { Unit } from '../../templates/model/unit';
import { originalId } from '../../templates/sheet/flow/continued-id';

/** Where the fact behind an element of the paper can be changed; null for a frame around several facts. */
export function placeOfItem(itemId: ItemId, unit: Unit): Place | null {
  if (itemId.endsWith('.masthead')) return null;
  const contactPart = /^unit\.contacts\.[^.]+\.(\w+)/.exec(itemId)?.[1];
  const part = contactPart ?? (itemId === 'unit.organisation' ? 'organisation' : 'number');
  return placeOfText({ itemId, origin: 'unit', part }, unit);
}

/**
 * Where the text under a click on the preview can be changed: the unit's facts, or the words of the paper itself. The paper
 * marks its elements with the id of what they say (`data-item`) and with who wrote it (`data-origin`).
 */
export function placeOfElement(target: EventTarget, unit: Unit): Place | null {
  if (!(target instanceof Element)) return null;
  if (target.closest('.logo') !== null) return { kind: 'unit-field', field: 'logo' };
  const element = target.closest<HTMLElement>('[data-item]');
  const drawnId = element?.dataset['item'];
  if (drawnId === undefined) return null;
  const itemId = originalId(drawnId);
  const fact = element?.dataset['origin'] === 'unit' ? placeOfItem(itemId, unit) : null;
  return fact ?? { kind: 'content', itemId };
}
