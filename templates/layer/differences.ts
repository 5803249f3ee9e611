import type { Content, Master } from '../content/content';
import type { FieldShape } from '../model/form-field';
import type { ContentLanguage } from '../model/language';
import { emptyLayer, type Decision, type DecisionOf, type ItemId, type Layer, type TextKey } from '../model/layer';
import { listIds } from './effective-content';

/** The unit's own words in one language, with the master's words then and now; null where the master says nothing. */
export interface OwnWords {
  readonly key: TextKey;
  readonly language: ContentLanguage;
  readonly own: string;
  readonly masterThen: string | null;
  readonly masterNow: string | null;
}

/** One thing in which the unit differs from the master, with the decisions that make it so. */
export type LayerDifference = { readonly decisions: readonly Decision[] } & (
  | { readonly kind: 'words'; readonly itemId: ItemId; readonly words: OwnWords; readonly hasMasterChanged: boolean }
  | { readonly kind: 'shown' | 'hidden' | 'checked'; readonly itemId: ItemId }
  | { readonly kind: 'order'; readonly itemId: ItemId }
  | { readonly kind: 'field'; readonly itemId: ItemId; readonly own: FieldShape; readonly master: FieldShape | null }
  | { readonly kind: 'added'; readonly itemId: ItemId; readonly into: ItemId; readonly words: readonly OwnWords[] }
  | { readonly kind: 'reviewed'; readonly itemId: ItemId; readonly key: TextKey; readonly language: ContentLanguage }
);

/** Where a difference belongs: a category of triggers, a material, or one of what all materials share. */
export interface DifferencePlace {
  readonly kind: 'category' | 'material' | 'categories' | 'ways' | 'red-flags' | 'path' | 'laws' | 'other';
  /** The category's or material's id; otherwise the kind. */
  readonly id: ItemId;
}

/** The differences of one place, in the order in which they were decided. */
export interface DifferenceGroup {
  readonly place: DifferencePlace;
  readonly differences: readonly LayerDifference[];
}

function idOf(key: TextKey): ItemId {
  return key.slice(0, key.lastIndexOf('/'));
}

/** The item that a decision is about. */
function itemOf(decision: Decision): ItemId {
  return 'key' in decision ? idOf(decision.key) : decision.itemId;
}

function ownWords({ key, language, text, master: masterThen }: DecisionOf<'text'>, master: Master): OwnWords {
  return { key, language, own: text, masterThen, masterNow: master.texts[language]?.[key] ?? null };
}

/** Every item that the unit has added, with the item that is added to the list of that name, and so on. */
function additions(layer: Layer): ReadonlyMap<ItemId, DecisionOf<'add'>> {
  return new Map(layer.decisions.flatMap((one) => (one.kind === 'add' ? [[one.itemId, one] as const] : [])));
}

function addedDifference(add: DecisionOf<'add'>, layer: Layer, master: Master): LayerDifference {
  const decisions = layer.decisions.filter((one) => itemOf(one) === add.itemId);
  const words = decisions.flatMap((one) => (one.kind === 'text' ? [ownWords(one, master)] : []));
  return { kind: 'added', itemId: add.itemId, into: add.into, words, decisions };
}

function simpleDifference(decision: Exclude<Decision, { kind: 'add' }>, master: Master): LayerDifference {
  const [itemId, decisions] = [itemOf(decision), [decision]];
  switch (decision.kind) {
    case 'text': {
      const words = ownWords(decision, master);
      return { kind: 'words', itemId, words, hasMasterChanged: words.masterThen !== words.masterNow, decisions };
    }
    case 'reviewed':
      return { kind: 'reviewed', itemId, key: decision.key, language: decision.language, decisions };
    case 'show':
    case 'hide':
      return { kind: decision.kind === 'show' ? 'shown' : 'hidden', itemId, decisions };
    case 'field':
      return { kind: 'field', itemId, own: decision.field, master: decision.master, decisions };
    case 'order':
    case 'checked':
      return { kind: decision.kind, itemId, decisions };
  }
}

/** Everything in which the unit differs from the master; each decision of the layer stands in exactly one difference. */
export function layerDifferences(master: Master, layer: Layer): readonly LayerDifference[] {
  const added = additions(layer);
  return layer.decisions.flatMap((decision) => {
    if (decision.kind === 'add') return [addedDifference(decision, layer, master)];
    return added.has(itemOf(decision)) ? [] : [simpleDifference(decision, master)];
  });
}

/** A difference as one word, the same as long as it is about the same thing. */
export function layerDifferenceId(difference: LayerDifference): string {
  const { kind, itemId } = difference;
  if (kind === 'words') return `${kind} ${difference.words.key} ${difference.words.language}`;
  return kind === 'reviewed' ? `${kind} ${difference.key} ${difference.language}` : `${kind} ${itemId}`;
}

/** The item with everything that the unit has added into it. */
function withInside(itemId: ItemId, added: ReadonlyMap<ItemId, DecisionOf<'add'>>): ReadonlySet<ItemId> {
  const ids = new Set([itemId]);
  for (const id of ids) for (const add of added.values()) if (add.into === id) ids.add(add.itemId);
  return ids;
}

/**
 * The layer where the unit follows the master again in one thing. An own item goes with its words and with what was added
 * into it. That a law was checked is a fact and stays.
 */
export function withoutDifference(layer: Layer, difference: LayerDifference): Layer {
  if (difference.kind === 'checked') return layer;
  const gone = difference.kind === 'added' ? withInside(difference.itemId, additions(layer)) : new Set<ItemId>();
  const id = layerDifferenceId(difference);
  const isKept = (decision: Decision): boolean => {
    if (gone.has(itemOf(decision))) return false;
    return decision.kind === 'add' || layerDifferenceId(simpleDifference(decision, noMaster)) !== id;
  };
  const decisions = layer.decisions.filter(isKept);
  return decisions.length === layer.decisions.length ? layer : { ...layer, decisions };
}

/** Where only the question counts, no words of a master are needed. */
const noMaster: Master = { statutes: [], categories: [], redFlags: [], path: [], ways: [], lists: {}, texts: {} };

/** The layer where the unit follows the master in everything; that a law was checked stays a fact. */
export function withoutAnyDifference(layer: Layer): Layer {
  return { ...emptyLayer, decisions: layer.decisions.filter(({ kind }) => kind === 'checked') };
}

/** Where each item and list belongs; material lists and texts go by the beginning of their id. */
function placesOf(content: Content): ReadonlyMap<ItemId, DifferencePlace> {
  const places = new Map<ItemId, DifferencePlace>();
  const put = (place: DifferencePlace, ids: readonly ItemId[]): void => {
    for (const id of ids) places.set(id, place);
  };
  const shared = (kind: 'categories' | 'ways' | 'red-flags' | 'path' | 'laws'): DifferencePlace => ({ kind, id: kind });
  put(shared('categories'), [listIds.categories]);
  put(shared('red-flags'), [listIds.redFlags, ...content.redFlags.map(({ id }) => id)]);
  put(shared('ways'), [listIds.ways, ...content.ways.map(({ id }) => id)]);
  put(
    shared('path'),
    content.path.flatMap(({ id, answers }) => [id, ...answers.map((answer) => answer.id)]),
  );
  put(
    shared('laws'),
    content.statutes.map(({ id }) => id),
  );
  for (const { id, triggers } of content.categories)
    put({ kind: 'category', id }, [id, ...triggers.map((trigger) => trigger.id)]);
  for (const [listId, items] of Object.entries(content.lists)) {
    const material = listId.slice(0, listId.indexOf('.'));
    put({ kind: 'material', id: material }, [listId, ...items.map(({ id }) => id)]);
  }
  return places;
}

/**
 * The differences by where they belong, in the order of the papers: categories, what cannot wait, the path, ways, then
 * materials, laws, and what neither the master nor a material has any longer. `materials` are the ids that text keys of
 * materials begin with.
 */
export function groupedDifferences(
  differences: readonly LayerDifference[],
  content: Content,
  materials: readonly string[],
): readonly DifferenceGroup[] {
  const places = placesOf(content);
  const placeOf = (itemId: ItemId): DifferencePlace => {
    const known = places.get(itemId);
    if (known !== undefined) return known;
    const material = materials.find((id) => itemId === id || itemId.startsWith(`${id}.`));
    return material === undefined ? { kind: 'other', id: 'other' } : { kind: 'material', id: material };
  };
  const ranks = ['categories', 'red-flags', 'path', 'ways', 'laws', 'other'] as const;
  const order: readonly ItemId[] = [
    'categories',
    ...content.categories.map(({ id }) => id),
    ...ranks.slice(1, 4),
    ...materials,
    ...ranks.slice(4),
  ];
  const groups = new Map<ItemId, { readonly place: DifferencePlace; readonly differences: LayerDifference[] }>();
  for (const difference of differences) {
    const place = placeOf(difference.itemId);
    const group = groups.get(place.id);
    if (group === undefined) groups.set(place.id, { place, differences: [difference] });
    else group.differences.push(difference);
  }
  return [...groups.values()].toSorted((one, other) => order.indexOf(one.place.id) - order.indexOf(other.place.id));
}
