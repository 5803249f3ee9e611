import type { Effective, Item, ListedItem } from '../content/content';
import { isSameData } from '../layer/is-same-data';
import type { FieldShape } from '../model/form-field';
import type { ItemId } from '../model/layer';
import { fieldsOfItem, type EditorInput, type FieldContext } from './editor-fields';
import type { EditorItem, EditorList, EditorShape, ItemKind, Lock } from './editor-item';

/** What the whole layer says of items and lists, for fast answers. */
interface Decided {
  readonly visibility: ReadonlySet<ItemId>;
  readonly orders: ReadonlySet<ItemId>;
  /** Lists with what the unit has added to them, in the order of adding. */
  readonly additions: ReadonlyMap<ItemId, readonly ItemId[]>;
}

/** An item that may be a form's field. */
type Listed = Item & Pick<ListedItem, 'field'>;

/** The input with what the layer decides at hand. */
export interface SectionContext extends FieldContext {
  readonly decided: Decided;
}

/** Puts at hand what the whole layer says of items and lists. */
export function decidedIn({ layer }: EditorInput): Decided {
  const additions = new Map<ItemId, ItemId[]>();
  for (const decision of layer.decisions) {
    if (decision.kind !== 'add') continue;
    const own = additions.get(decision.into);
    if (own === undefined) additions.set(decision.into, [decision.itemId]);
    else own.push(decision.itemId);
  }
  return {
    visibility: new Set(
      layer.decisions.flatMap((one) => (one.kind === 'show' || one.kind === 'hide' ? [one.itemId] : [])),
    ),
    orders: new Set(layer.decisions.flatMap((one) => (one.kind === 'order' ? [one.itemId] : []))),
    additions,
  };
}

function lockOf(kind: ItemKind, item: Item): Lock | null {
  if (item.verify === true) return 'uncertain';
  if (item.isLocked !== true) return null;
  return item.lockedBy ?? (kind === 'way' ? 'legal' : 'safety');
}

interface ItemPlan {
  readonly kind: ItemKind;
  readonly item: Effective<Listed>;
  readonly masterField: FieldShape | null;
  readonly saidParts: ReadonlySet<string>;
  readonly list: EditorList | null;
}

function shapeOf({ item, masterField }: Pick<ItemPlan, 'item' | 'masterField'>): EditorShape | null {
  if (item.field === undefined) return null;
  return {
    now: item.field,
    master: masterField,
    isChanged: masterField !== null && !isSameData(item.field, masterField),
  };
}

function listItem(plan: ItemPlan, context: SectionContext): EditorItem {
  const { kind, item, saidParts, list } = plan;
  const shape = shapeOf(plan);
  const fields = fieldsOfItem(item.id, saidParts, context);
  const isOwnText = fields.some(({ state }) => state === 'changed' || state === 'master-changed' || state === 'local');
  const isLocal = item.id.startsWith('local.');
  return {
    id: item.id,
    kind,
    title: titleOf(fields),
    fields,
    list,
    isShown: item.isShown,
    isShownByDefault: item.isShownByDefault,
    lock: lockOf(kind, item),
    isLocal,
    isChanged: isLocal || isOwnText || context.decided.visibility.has(item.id) || shape?.isChanged === true,
    ...(shape === null ? {} : { shape }),
  };
}

/** The first words of an item. */
export function titleOf(fields: EditorItem['fields']): string {
  const [first] = fields;
  return first === undefined ? '' : first.text || (first.finnish ?? '');
}

/** What is known of one list before its fields are made. */
export interface ListPlan {
  readonly listId: ItemId;
  readonly kind: ItemKind;
  readonly items: readonly Effective<Listed>[];
  readonly masterItems: readonly Listed[];
  readonly canAdd: boolean;
  readonly listInside?: (id: ItemId) => EditorList | null;
  /** The shape of a field that the unit adds here. */
  readonly addedShape?: FieldShape;
}

/** The parts that the paper says of items of this kind: of one of them is of all, as another may be shown tomorrow. */
export function saidPartsOf(items: readonly Item[], context: SectionContext): ReadonlySet<string> {
  const parts = items.flatMap(({ id }) => (context.parts.get(id) ?? []).map(({ part }) => ({ id, part })));
  return new Set(parts.filter(({ id, part }) => context.said.keys.has(`${id}/${part}`)).map(({ part }) => part));
}

/** A list as the editor shows it. */
export function listOf(plan: ListPlan, saidParts: ReadonlySet<string>, context: SectionContext): EditorList {
  const { listId, kind, items, masterItems, canAdd, addedShape } = plan;
  const masterFields = new Map(masterItems.map(({ id, field }) => [id, field]));
  const itemOf = (item: Effective<Listed>): EditorItem => {
    const list = plan.listInside?.(item.id) ?? null;
    return listItem({ kind, item, masterField: masterFields.get(item.id) ?? null, saidParts, list }, context);
  };
  return {
    listId,
    items: items.map(itemOf),
    masterOrder: [...masterItems.map(({ id }) => id), ...(context.decided.additions.get(listId) ?? [])],
    hasOwnOrder: context.decided.orders.has(listId),
    canAdd,
    ...(addedShape === undefined ? {} : { addedShape }),
  };
}
