import type { FieldShape } from '../model/form-field';
import type { ItemId, TextKey } from '../model/layer';

/**
 * How a text stands to the master. `master`: as built in. `changed`: the unit's own words. `master-changed`: own words, and
 * the master says something else than when they were written. `missing`: nobody has said it in this language. `local`: the
 * words of an item that the unit has added.
 */
export type FieldState = 'master' | 'changed' | 'master-changed' | 'missing' | 'local';

/** One text that can be written. */
export interface EditorField {
  readonly key: TextKey;
  /** The last part of the key, such as `first-step`: the window names it. */
  readonly part: string;
  /** Counts the fields of one item that have the same name; null where there is one alone. */
  readonly number: number | null;
  /** What papers say now; empty where it is missing. */
  readonly text: string;
  readonly masterText: string | null;
  /** What the Finnish paper says, where another language is written. */
  readonly finnish: string | null;
  readonly state: FieldState;
  /** May be left empty: not everything of its kind has it. */
  readonly isOptional: boolean;
  /** Whether the chosen paper says this part of such items. */
  readonly isSaid: boolean;
}

export type ItemKind =
  | 'category'
  | 'trigger'
  | 'red-flag'
  | 'step'
  | 'way'
  | 'list-item'
  | 'text-group'
  | 'form-section'
  | 'form-field'
  | 'form-part';

/** How a form's field is made: now, and in the master; null for the unit's own field. */
export interface EditorShape {
  readonly now: FieldShape;
  readonly master: FieldShape | null;
  readonly isChanged: boolean;
}

/** Why an item cannot be hidden: people's safety, a duty in an act, or a fact that must first be made certain. */
export type Lock = 'safety' | 'legal' | 'uncertain';

/** One thing that can be edited, with what stands inside it. */
export interface EditorItem {
  readonly id: string;
  readonly kind: ItemKind;
  /** Its first words; empty where nothing has been said yet. */
  readonly title: string;
  readonly fields: readonly EditorField[];
  /** The triggers of a category; null for what holds nothing. */
  readonly list: EditorList | null;
  readonly isShown: boolean;
  readonly isShownByDefault: boolean;
  readonly lock: Lock | null;
  readonly isLocal: boolean;
  /** Whether the unit has decided anything about the item itself. */
  readonly isChanged: boolean;
  /** Set where the item is a field of a form, or a column or point inside one. */
  readonly shape?: EditorShape;
}

/** Items one after another. */
export interface EditorList {
  /** The id under which order and additions are decided; null where both are fixed. */
  readonly listId: ItemId | null;
  readonly items: readonly EditorItem[];
  /** The order that stands where the unit has decided none. */
  readonly masterOrder: readonly ItemId[];
  readonly hasOwnOrder: boolean;
  readonly canAdd: boolean;
  /** The shape of what is added here, where it is part of a form. */
  readonly addedShape?: FieldShape;
}

export type SectionKind = 'texts' | 'categories' | 'red-flags' | 'path' | 'ways' | 'list' | 'form' | 'form-section';

/** One part of the tree: what is of one kind. */
export interface EditorSection {
  readonly id: string;
  readonly kind: SectionKind;
  /** What the list is called on the paper; empty for the kinds that the window names. */
  readonly title: string;
  readonly list: EditorList;
}
