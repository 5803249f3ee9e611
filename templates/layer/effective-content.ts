import type { Content, Effective, Item, Master, Statute, TriggerCategory } from '../content/content';
import { builtInReviews } from '../content/review-states';
import type { ContentLanguage } from '../model/language';
import type { DecisionOf, ItemId, Layer, TextKey } from '../model/layer';
import type { LocalDate } from '../model/local-date';
import { inOrder } from './ordered-items';

/** Lists that an order or an addition can be decided for, beside each category (its triggers) and the master's own lists. */
export const listIds = { categories: 'categories', redFlags: 'red-flags', ways: 'ways' } as const;

/** The layer's decisions by what they are about. */
interface DecisionsByItem {
  readonly isShown: ReadonlyMap<ItemId, boolean>;
  readonly checkedOn: ReadonlyMap<ItemId, LocalDate>;
  readonly orders: ReadonlyMap<ItemId, readonly ItemId[]>;
  readonly additions: ReadonlyMap<ItemId, readonly ItemId[]>;
  readonly texts: readonly DecisionOf<'text'>[];
  readonly reviews: readonly DecisionOf<'reviewed'>[];
}

function decisionsByItem(layer: Layer): DecisionsByItem {
  const isShown = new Map<ItemId, boolean>();
  const checkedOn = new Map<ItemId, LocalDate>();
  const orders = new Map<ItemId, readonly ItemId[]>();
  const additions = new Map<ItemId, readonly ItemId[]>();
  const texts: DecisionOf<'text'>[] = [];
  const reviews: DecisionOf<'reviewed'>[] = [];
  for (const decision of layer.decisions) {
    if (decision.kind === 'show' || decision.kind === 'hide') isShown.set(decision.itemId, decision.kind === 'show');
    if (decision.kind === 'checked')
      checkedOn.set(decision.itemId, laterOf(decision.on, checkedOn.get(decision.itemId)));
    if (decision.kind === 'order') orders.set(decision.itemId, decision.items);
    if (decision.kind === 'add')
      additions.set(decision.into, [...new Set([...(additions.get(decision.into) ?? []), decision.itemId])]);
    if (decision.kind === 'text') texts.push(decision);
    if (decision.kind === 'reviewed') reviews.push(decision);
  }
  return { isShown, checkedOn, orders, additions, texts, reviews };
}

function laterOf(date: LocalDate, other: LocalDate | undefined): LocalDate {
  return other !== undefined && other > date ? other : date;
}

/** An uncertain fact is never printed, a locked one always; otherwise the unit's word, then the master's. */
function withVisibility<Kind extends Item>(item: Kind, decisions: DecisionsByItem): Effective<Kind> {
  const isChosen = decisions.isShown.get(item.id) ?? item.isShownByDefault;
  return { ...item, isShown: item.verify !== true && (item.isLocked === true || isChosen) };
}

function withCheckDate(statute: Statute, decisions: DecisionsByItem): Statute {
  return { ...statute, checkedOn: laterOf(statute.checkedOn, decisions.checkedOn.get(statute.id)) };
}

interface ListPlan<Kind extends Item> {
  readonly listId: ItemId;
  readonly items: readonly Kind[];
  /** What an item that the unit adds is beside its words; null where nothing can be added. */
  readonly added: ((id: ItemId) => Kind) | null;
}

/** A list with what the unit has added to it, in its order, each item shown or hidden. */
function effectiveList<Kind extends Item>(
  { listId, items, added }: ListPlan<Kind>,
  decisions: DecisionsByItem,
): readonly Effective<Kind>[] {
  const own = added === null ? [] : (decisions.additions.get(listId) ?? []).map(added);
  return inOrder([...items, ...own], decisions.orders.get(listId)).map((item) => withVisibility(item, decisions));
}

function addedCategory(id: ItemId): TriggerCategory {
  return { id, isShownByDefault: true, hue: 'neutral', icon: 'message-circle-question', references: [], triggers: [] };
}

function addedItem(id: ItemId): Item {
  return { id, isShownByDefault: true };
}

/** The master's texts with the unit's own words over them. */
function effectiveTexts(texts: Master['texts'], own: readonly DecisionOf<'text'>[]): Master['texts'] {
  if (own.length === 0) return texts;
  const changed = new Map<ContentLanguage, Record<TextKey, string>>();
  for (const { language, key, text } of own) {
    const entries = changed.get(language) ?? { ...texts[language] };
    entries[key] = text;
    changed.set(language, entries);
  }
  return { ...texts, ...Object.fromEntries(changed) };
}

function effectiveCategories(master: Master, decisions: DecisionsByItem): Content['categories'] {
  const plan = { listId: listIds.categories, items: master.categories, added: addedCategory };
  return effectiveList(plan, decisions).map((category) => ({
    ...category,
    triggers: effectiveList({ listId: category.id, items: category.triggers, added: addedItem }, decisions),
  }));
}

/**
 * What the unit's papers may say: the master with the unit's layer applied. Hidden items stay, marked, so that the
 * editor can show them. Decisions about items that the master does not have change nothing and are kept in the layer.
 */
export function effectiveContent(master: Master, layer: Layer): Content {
  const decisions = decisionsByItem(layer);
  const lists = Object.entries(master.lists).map(
    ([listId, items]) => [listId, effectiveList({ listId, items, added: addedItem }, decisions)] as const,
  );
  return {
    statutes: master.statutes.map((statute) => withCheckDate(statute, decisions)),
    categories: effectiveCategories(master, decisions),
    redFlags: effectiveList({ listId: listIds.redFlags, items: master.redFlags, added: null }, decisions),
    path: master.path,
    ways: effectiveList(
      { listId: listIds.ways, items: master.ways, added: (id) => ({ ...addedItem(id), references: [] }) },
      decisions,
    ),
    lists: Object.fromEntries(lists),
    texts: effectiveTexts(master.texts, decisions.texts),
    reviews: [...builtInReviews, ...decisions.reviews],
  };
}
