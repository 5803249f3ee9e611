import type { Statute, StatuteReference } from '../content/content';
import { isOlderThanMonths } from '../model/local-date';
import type { Finding } from './finding';
import type { PaperUnderCheck } from './paper-check-input';

/** A law that has not been looked at for a year may have changed (`contact-ways.md` 8). */
const statuteCheckMonths = 12;

/** The places in acts on which the items of this paper rest. */
export function usedReferences({ content, itemIds }: PaperUnderCheck): readonly StatuteReference[] {
  const triggers = content.categories.flatMap((category) => category.triggers);
  const items = [...content.categories, ...triggers, ...content.ways];
  return items.filter((item) => item.isShown && itemIds.has(item.id)).flatMap((item) => item.references ?? []);
}

/** The statutes on which this paper rests, the one that was checked longest ago first. */
function usedStatutes(input: PaperUnderCheck): readonly Statute[] {
  const used = new Set(usedReferences(input).map((reference) => reference.statuteId));
  return input.content.statutes
    .filter((statute) => used.has(statute.id))
    .toSorted((first, second) =>
      first.checkedOn < second.checkedOn ? -1 : first.checkedOn > second.checkedOn ? 1 : 0,
    );
}

/** Laws of this paper not checked for a year, as one finding: how many, and the oldest to begin with. */
export function statuteNotChecked(input: PaperUnderCheck): readonly Finding[] {
  const old = usedStatutes(input).filter((statute) =>
    isOlderThanMonths(statute.checkedOn, statuteCheckMonths, input.date),
  );
  const oldest = old[0];
  if (!oldest) return [];
  return [
    {
      rule: 'statute-not-checked',
      severity: 'warns',
      place: { kind: 'statute', itemId: oldest.id },
      details: { count: String(old.length), oldest: oldest.checkedOn },
    },
  ];
}
