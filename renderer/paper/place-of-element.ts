import type { Place } from '../../templates/check/finding';
import { placeOfText } from '../../templates/check/place-of-text';
import type { PaperModel } from './use-paper';

/**
 * Where the text under a click on the preview can be changed; null for texts that are not the unit's own. The paper
 * marks its elements with the id of what they say (`data-item`) and with who wrote it (`data-origin`).
 */
export function placeOfElement(target: EventTarget, { unit }: PaperModel): Place | null {
  if (!(target instanceof Element)) return null;
  const element = target.closest<HTMLElement>('[data-item]');
  const itemId = element?.dataset['item'];
  if (element === null || itemId === undefined || element.dataset['origin'] !== 'unit') return null;
  const isOrganisation = target.closest('.organisation') !== null;
  const part = isOrganisation ? 'organisation' : target.closest('.logo') === null ? 'number' : 'logo';
  if (part === 'logo') return { kind: 'unit-field', field: 'logo' };
  return placeOfText({ itemId, origin: 'unit', part, text: '' }, unit);
}
