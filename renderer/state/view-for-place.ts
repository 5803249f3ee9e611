import type { Place } from '../../templates/check/finding';
import { assertNever } from '../../templates/model/result';
import type { SettingsPart, View } from './window-state';

/**
 * Where to go so that what was undone or redone is seen: nowhere from the guide, in the settings within the settings, and
 * at home for a number, which stands there, and a text beside its translation there; otherwise as a finding leads.
 */
export function viewForUndo(current: View, place: Place): View {
  if (current.kind === 'edit' && current.part === 'translation' && place.kind === 'content' && place.key !== undefined)
    return current;
  const isFact = place.kind !== 'content' && place.kind !== 'statute';
  if (current.kind === 'guide') return current;
  // A restored edition is taken back where it was restored: the list of editions stays.
  if (current.kind === 'edit' && current.part === 'history') return current;
  if (current.kind === 'settings' && isFact) return { kind: 'settings', part: settingsPartOf(place) };
  // The list of changes shows itself what came back.
  if (current.kind === 'edit' && current.part === 'differences' && !isFact) return current;
  if (current.kind === 'papers' && place.kind === 'contact-field' && place.field === 'phones') return current;
  const materialId = current.kind === 'paper' ? current.materialId : 'trigger-tool';
  return viewForPlace(current, place, materialId);
}

/** Facts that the paper's own column shows: a finding about them is mended without leaving the paper. */
function isBesidePaper(place: Place): boolean {
  switch (place.kind) {
    case 'statute':
    case 'contact-missing':
      return true;
    case 'contact-field':
      return place.field === 'phones' || place.field === 'checkedOn';
    case 'content':
      return false;
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
 * Where to go so that the place can be mended: built-in words in the editor, beside the paper what the paper's own
 * column shows, the rest in the settings. A missing number is on the home page too, so nobody is led away from there.
 */
export function viewForPlace(current: View, place: Place, materialId: string): View {
  if (place.kind === 'content') return { kind: 'edit', part: 'items' };
  if (place.kind === 'contact-missing' && current.kind === 'papers') return current;
  if (!isBesidePaper(place)) return { kind: 'settings', part: settingsPartOf(place) };
  return current.kind === 'paper' && current.materialId === materialId
    ? current
    : { kind: 'paper', materialId, isFirst: false };
}
