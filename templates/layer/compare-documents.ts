import type { Content, Effective, Item, ListedItem, Master } from '../content/content';
import type { UnitDocument } from '../history/unit-document';
import type { FieldShape } from '../model/form-field';
import { contentLanguages, type ContentLanguage } from '../model/language';
import type { ItemId, Layer, TextKey } from '../model/layer';
import type { LocalDate } from '../model/local-date';
import type { Contact } from '../model/unit';
import { compareUnits, type WholeField } from './compare-units';
import { effectiveContent, listIds } from './effective-content';
import { isSameData } from './is-same-data';

/** Parts of a contact that are told one by one. */
export type ContactPart = Exclude<keyof Contact, 'id'>;

/**
 * One thing that papers or the editor say differently in two states of one unit's document, `before` and `after`:
 * - `name`: a name in one language, empty where there is none;
 * - `fact`: another fact of the unit as a whole: municipality, languages, colours, logo;
 * - `contact`: one that was added (no `before`) or removed (no `after`), or one part of a contact;
 * - `contact-order`, `order`: those that both have stand in another order;
 * - `visibility`: whether papers may show an item that both have;
 * - `field`: how a form's field is made;
 * - `addition`: an item of the unit's own that only one has;
 * - `words`: what papers say, the unit's words or the master's; null where nobody has said it;
 * - `statute-checked`: when a law was last checked;
 * - `reviewed`: whether a text stands as read by a native reader.
 */
export type DocumentDifference =
  | {
      readonly kind: 'name';
      readonly field: 'names' | 'organisation';
      readonly language: ContentLanguage;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'fact'; readonly field: WholeField }
  | {
      readonly kind: 'contact';
      readonly contactId: string;
      /** Null where the whole contact was added or removed. */
      readonly part: ContactPart | null;
      readonly before: Contact | null;
      readonly after: Contact | null;
    }
  | { readonly kind: 'contact-order'; readonly before: readonly Contact[]; readonly after: readonly Contact[] }
  | {
      readonly kind: 'order';
      readonly listId: ItemId;
      readonly before: readonly ItemId[];
      readonly after: readonly ItemId[];
    }
  | { readonly kind: 'visibility'; readonly itemId: ItemId; readonly before: boolean; readonly after: boolean }
  | {
      readonly kind: 'addition';
      readonly itemId: ItemId;
      readonly listId: ItemId;
      readonly before: boolean;
      readonly after: boolean;
    }
  | {
      readonly kind: 'words';
      readonly key: TextKey;
      readonly language: ContentLanguage;
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly kind: 'field';
      readonly itemId: ItemId;
      readonly before: FieldShape;
      readonly after: FieldShape;
    }
  | {
      readonly kind: 'statute-checked';
      readonly itemId: ItemId;
      readonly before: LocalDate | null;
      readonly after: LocalDate | null;
    }
  | {
      readonly kind: 'reviewed';
      readonly key: TextKey;
      readonly language: ContentLanguage;
      readonly before: boolean;
      readonly after: boolean;
    };

/** A difference as one word; no two differences of one comparison have the same. */
export function documentDifferenceId(difference: DocumentDifference): string {
  switch (difference.kind) {
    case 'name':
      return `name ${difference.field} ${difference.language}`;
    case 'fact':
      return `fact ${difference.field}`;
    case 'contact':
      return `contact ${difference.contactId} ${difference.part ?? 'whole'}`;
    case 'contact-order':
      return difference.kind;
    case 'order':
      return `order ${difference.listId}`;
    case 'addition':
      return `addition ${difference.listId} ${difference.itemId}`;
    case 'visibility':
    case 'field':
    case 'statute-checked':
      return `${difference.kind} ${difference.itemId}`;
    case 'words':
    case 'reviewed':
      return `${difference.kind} ${difference.key} ${difference.language}`;
  }
}

/**
 * What two states of a unit's document say differently, item by item, in the order of the editor. Compared is what comes
 * out of both over the same master: a decision that changes nothing is no difference, and where there is no difference
 * every paper is the same. The unit's id is not looked at.
 */
export function compareDocuments(
  master: Master,
  before: UnitDocument,
  after: UnitDocument,
): readonly DocumentDifference[] {
  const contents = { before: effectiveContent(master, before.layer), after: effectiveContent(master, after.layer) };
  return [
    ...factDifferences(before, after),
    ...contactDifferences(before.unit.contacts, after.unit.contacts),
    ...itemDifferences(contents),
    ...wordDifferences(contents),
    ...statuteDifferences(contents),
    ...reviewDifferences(before.layer, after.layer),
  ];
}

interface Both<Side> {
  readonly before: Side;
  readonly after: Side;
}

/** The unit's facts are compared as two units are; contacts, which people look at line by line, part by part. */
function factDifferences(before: UnitDocument, after: UnitDocument): readonly DocumentDifference[] {
  return compareUnits(before, after).flatMap((difference): readonly DocumentDifference[] => {
    if (difference.kind === 'field') return [{ kind: 'fact', field: difference.field }];
    if (difference.kind !== 'text') return [];
    const { field, language, mine, theirs } = difference;
    return [{ kind: 'name', field, language, before: mine, after: theirs }];
  });
}

function contactDifferences(before: readonly Contact[], after: readonly Contact[]): readonly DocumentDifference[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  const parts = ids.flatMap((contactId): readonly DocumentDifference[] => {
    const one = before.find(({ id }) => id === contactId) ?? null;
    const other = after.find(({ id }) => id === contactId) ?? null;
    if (one === null || other === null) {
      return [{ kind: 'contact', contactId, part: null, before: one, after: other }];
    }
    return changedParts(one, other).map((part) => ({ kind: 'contact', contactId, part, before: one, after: other }));
  });
  const isMoved = isOtherOrder(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  return isMoved ? [...parts, { kind: 'contact-order', before, after }] : parts;
}

/** Asked of the contacts themselves, so that a part that contacts get later is not forgotten here. */
function changedParts(before: Contact, after: Contact): readonly ContactPart[] {
  const isPart = (name: string): name is ContactPart => name !== 'id' && (name in before || name in after);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(isPart);
  return names.filter((part) => !isSameData(before[part], after[part]));
}

/** Whether those that both lists have stand in another order. */
function isOtherOrder(before: readonly string[], after: readonly string[]): boolean {
  const [one, other] = [new Set(before), new Set(after)];
  const [shared, sharedAfter] = [before.filter((id) => other.has(id)), after.filter((id) => one.has(id))];
  return shared.some((id, index) => sharedAfter[index] !== id);
}

/** An item that may be a form's field. */
type Listed = Item & Pick<ListedItem, 'field'>;

type Lists = ReadonlyMap<ItemId, readonly Effective<Listed>[]>;

/** Every list whose items can be hidden, moved or added to. */
function listsOf(content: Content): Lists {
  return new Map<ItemId, readonly Effective<Listed>[]>([
    [listIds.categories, content.categories],
    ...content.categories.map(({ id, triggers }) => [id, triggers] as const),
    [listIds.redFlags, content.redFlags],
    [listIds.ways, content.ways],
    ...Object.entries(content.lists),
  ]);
}

function itemDifferences(contents: Both<Content>): readonly DocumentDifference[] {
  const lists = { before: listsOf(contents.before), after: listsOf(contents.after) };
  const ids = [...new Set([...lists.before.keys(), ...lists.after.keys()])];
  return ids.flatMap((listId) =>
    listDifferences(listId, { before: lists.before.get(listId) ?? [], after: lists.after.get(listId) ?? [] }),
  );
}

function listDifferences(
  listId: ItemId,
  { before, after }: Both<readonly Effective<Listed>[]>,
): readonly DocumentDifference[] {
  const [old, now] = [new Map(before.map((item) => [item.id, item])), new Map(after.map((item) => [item.id, item]))];
  const items = [...new Set([...old.keys(), ...now.keys()])].flatMap((itemId): readonly DocumentDifference[] => {
    const [one, other] = [old.get(itemId), now.get(itemId)];
    const isOnlyInOne = one === undefined || other === undefined;
    if (isOnlyInOne) {
      return [{ kind: 'addition', itemId, listId, before: one !== undefined, after: other !== undefined }];
    }
    return itemDifferencesOf(one, other);
  });
  const ids = { before: before.map(({ id }) => id), after: after.map(({ id }) => id) };
  return isOtherOrder(ids.before, ids.after) ? [...items, { kind: 'order', listId, ...ids }] : items;
}

function itemDifferencesOf(one: Effective<Listed>, other: Effective<Listed>): readonly DocumentDifference[] {
  const itemId = one.id;
  const isSeen = one.isShown === other.isShown;
  const [before, after] = [one.field, other.field];
  const isShape = before !== undefined && after !== undefined && !isSameData(before, after);
  return [
    ...(isSeen ? [] : [{ kind: 'visibility', itemId, before: one.isShown, after: other.isShown } as const]),
    ...(isShape ? [{ kind: 'field', itemId, before, after } as const] : []),
  ];
}

function wordDifferences({ before, after }: Both<Content>): readonly DocumentDifference[] {
  return contentLanguages.flatMap((language) => {
    const [old, now] = [before.texts[language] ?? {}, after.texts[language] ?? {}];
    if (old === now) return [];
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) => {
      const said = { before: old[key] ?? null, after: now[key] ?? null };
      return said.before === said.after ? [] : [{ kind: 'words', key, language, ...said } as const];
    });
  });
}

function statuteDifferences({ before, after }: Both<Content>): readonly DocumentDifference[] {
  return before.statutes.flatMap(({ id, checkedOn }) => {
    const now = after.statutes.find((statute) => statute.id === id)?.checkedOn ?? null;
    return now === checkedOn ? [] : [{ kind: 'statute-checked', itemId: id, before: checkedOn, after: now } as const];
  });
}

type Review = Extract<Layer['decisions'][number], { readonly kind: 'reviewed' }>;

function reviewsOf({ decisions }: Layer): ReadonlyMap<string, Review> {
  const reviews = decisions.filter((decision) => decision.kind === 'reviewed');
  return new Map(reviews.map((review) => [`${review.key} ${review.language}`, review]));
}

function reviewDifferences(before: Layer, after: Layer): readonly DocumentDifference[] {
  const [old, now] = [reviewsOf(before), reviewsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const review = old.get(id) ?? now.get(id);
    if (review === undefined || old.has(id) === now.has(id)) return [];
    const { key, language } = review;
    return [{ kind: 'reviewed', key, language, before: old.has(id), after: now.has(id) } as const];
  });
}
