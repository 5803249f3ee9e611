import type { Content, Effective, Item, ListedItem, Master, Statute, TriggerCategory } from '../content/content';
import { builtInReviews } from '../content/review-states';
import type { FieldShape } from '../model/form-field';
import type { ContentLanguage } from '../model/language';
import type { DecisionOf, ItemId, Layer, TextKey } from '../model/layer';
import type { LocalDate } from '../model/local-date';
import { createStructureSharing } from './layer-structure';
import { inOrder } from './ordered-items';

/** Lists that an order or an addition can be decided for, beside each category (its triggers) and the master's own lists. */
export const listIds = { categories: 'categories', redFlags: 'red-flags', ways: 'ways' } as const;

/** The layer's decisions by what they are about. */
interface DecisionsByItem {
  readonly isShown: ReadonlyMap<ItemId, boolean>;
  readonly checkedOn: ReadonlyMap<ItemId, LocalDate>;
  readonly orders: ReadonlyMap<ItemId, readonly ItemId[]>;
  readonly additions: ReadonlyMap<ItemId, readonly ItemId[]>;
  readonly fields: ReadonlyMap<ItemId, FieldShape>;
  readonly texts: readonly DecisionOf<'text'>[];
  readonly reviews: readonly DecisionOf<'reviewed'>[];
}

function decisionsByItem(layer: Layer): DecisionsByItem {
  const isShown = new Map<ItemId, boolean>();
  const checkedOn = new Map<ItemId, LocalDate>();
  const orders = new Map<ItemId, readonly ItemId[]>();
  const additions = new Map<ItemId, readonly ItemId[]>();
  const fields = new Map<ItemId, FieldShape>();
  const texts: DecisionOf<'text'>[] = [];
  const reviews: DecisionOf<'reviewed'>[] = [];
  for (const decision of layer.decisions) {
    if (decision.kind === 'show' || decision.kind === 'hide') isShown.set(decision.itemId, decision.kind === 'show');
    if (decision.kind === 'checked')
      checkedOn.set(decision.itemId, laterOf(decision.on, checkedOn.get(decision.itemId)));
    if (decision.kind === 'order') orders.set(decision.itemId, decision.items);
    if (decision.kind === 'add')
      additions.set(decision.into, [...new Set([...(additions.get(decision.into) ?? []), decision.itemId])]);
    if (decision.kind === 'field') fields.set(decision.itemId, decision.field);
    if (decision.kind === 'text') texts.push(decision);
    if (decision.kind === 'reviewed') reviews.push(decision);
  }
  return { isShown, checkedOn, orders, additions, fields, texts, reviews };
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

/**
 * A form's item in the shape that the unit has decided. What kind of field a built-in one is stays the master's, and what
 * the law asks for stays compulsory: so no decision, however old, makes a form that must not be printed.
 */
function withField<Kind extends ListedItem>(item: Kind, decisions: DecisionsByItem): Kind {
  const own = decisions.fields.get(item.id);
  const { field } = item;
  if (own === undefined) return item;
  if (field === undefined) return item.id.startsWith('local.') ? { ...item, field: own } : item;
  if (own.kind !== field.kind) return item;
  if (!('isCompulsory' in own) || !('isCompulsory' in field)) return { ...item, field: own };
  const isCompulsory = own.isCompulsory || (item.isLocked === true && field.isCompulsory);
  return { ...item, field: { ...own, isCompulsory } };
}

/** The master's lists as the unit leaves them, and the lists inside what the unit has added to them. */
function effectiveLists(master: Master, decisions: DecisionsByItem): Content['lists'] {
  const lists: Record<ItemId, readonly Effective<ListedItem>[]> = {};
  const put = (listId: ItemId, items: readonly ListedItem[]): void => {
    if (lists[listId] !== undefined) return;
    const list = effectiveList({ listId, items, added: addedItem }, decisions);
    lists[listId] = list.map((item) => withField(item, decisions));
    for (const { id } of list) if (id.startsWith('local.') && decisions.additions.has(id)) put(id, []);
  };
  for (const [listId, items] of Object.entries(master.lists)) put(listId, items);
  return lists;
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

/** The unit's own words, and what was decided of words, over content that is otherwise as the layer leaves it. */
function withWords(content: Content, master: Master, { texts, reviews }: DecisionsByItem): Content {
  return { ...content, texts: effectiveTexts(master.texts, texts), reviews: [...builtInReviews, ...reviews] };
}

/**
 * What the unit's papers may say: the master with the unit's layer applied. Hidden items stay, marked, so that the
 * editor can show them. Decisions about items that the master does not have change nothing and are kept in the layer.
 */
export function effectiveContent(master: Master, layer: Layer): Content {
  const decisions = decisionsByItem(layer);
  const content = {
    statutes: master.statutes.map((statute) => withCheckDate(statute, decisions)),
    categories: effectiveCategories(master, decisions),
    redFlags: effectiveList({ listId: listIds.redFlags, items: master.redFlags, added: null }, decisions),
    path: master.path,
    ways: effectiveList(
      { listId: listIds.ways, items: master.ways, added: (id) => ({ ...addedItem(id), references: [] }) },
      decisions,
    ),
    lists: effectiveLists(master, decisions),
    texts: master.texts,
    reviews: [],
  };
  return withWords(content, master, decisions);
}

/**
 * `effectiveContent` for somebody who types: as long as only words change, the lists are those of the last letter, the same
 * objects.
 */
export function createEffectiveContent(master: Master): (layer: Layer) => Content {
  const structureOf = createStructureSharing();
  let last: { readonly structure: Layer; readonly content: Content } | null = null;
  return (layer) => {
    const structure = structureOf(layer);
    if (last?.structure !== structure) last = { structure, content: effectiveContent(master, structure) };
    return withWords(last.content, master, decisionsByItem(layer));
  };
}
