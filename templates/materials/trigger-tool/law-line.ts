import type { Content, StatuteReference } from '../../content/content';
import type { ItemId } from '../../model/layer';
import type { LocalDate } from '../../model/local-date';

function shownReferences(content: Content): readonly StatuteReference[] {
  const shownItems = [...content.categories, ...content.ways].filter((item) => item.isShown);
  return shownItems.flatMap((item) => item.references);
}

/** Ids of the statutes that the shown categories and ways lean on, each once. */
export function statutesInUse(content: Content): readonly ItemId[] {
  return [...new Set(shownReferences(content).map((reference) => reference.statuteId))];
}

/** The day of the oldest check among the statutes in use: what the law line and the check-by date go by. */
export function oldestStatuteCheck(content: Content): LocalDate {
  const inUse = new Set(statutesInUse(content));
  const days = content.statutes.filter((statute) => inUse.has(statute.id)).map((statute) => statute.checkedOn);
  return days.reduce((oldest, day) => (day < oldest ? day : oldest), '9999-12-31');
}
