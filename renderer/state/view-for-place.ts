import type { Place } from '../../templates/check/finding';
import { assertNever } from '../../templates/model/result';
import type { SettingsPart, View } from './window-state';

/** Facts that the paper's own column shows: a finding about them is mended without leaving the paper. */
function isBesidePaper(place: Place): boolean {
  switch (place.kind) {
    case 'statute':
    case 'content':
    case 'contact-missing':
      return true;
    case 'contact-field':
      return place.field === 'phones' || place.field === 'checkedOn';
    case 'unit-field':
      return place.field === 'names' || place.field === 'organisation';
    default:
      return assertNever(place, 'place');
  }
}

function settingsPartOf(place: Place): SettingsPart {
  if (place.kind !== 'unit-field') return 'contacts';
  return place.field === 'logo' || place.field === 'colours' ? 'look' : 'unit';
}

/**
 * Where to go so that the place can be mended: beside the paper what the paper's own column shows, the rest in the
 * settings. A missing number is on the home page too, so nobody is led away from there.
 */
export function viewForPlace(current: View, place: Place, materialId: string): View {
  if (place.kind === 'contact-missing' && current.kind === 'papers') return current;
  if (!isBesidePaper(place)) return { kind: 'settings', part: settingsPartOf(place) };
  return current.kind === 'paper' && current.materialId === materialId
    ? current
    : { kind: 'paper', materialId, isFirst: false };
}
