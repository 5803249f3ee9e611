import type { FieldShape } from '../model/form-field';
import type { ContentLanguage } from '../model/language';
import type { ItemId } from '../model/layer';
import type { LocalDate } from '../model/local-date';
import type { Hue, IconName } from '../sheet/nodes';
import type { Review } from './review-states';

/** One act: its Statute Book number, and when and from what its sections were read. */
export interface Statute {
  /** `statute.social-welfare-act`. */
  readonly id: ItemId;
  /** `1301/2014`. */
  readonly number: string;
  readonly checkedOn: LocalDate;
  readonly source: string;
}

/** A place in an act (lakiviite): `35 § 1 mom.` of the Social Welfare Act. `section` is written as on Finnish paper. */
export interface StatuteReference {
  readonly statuteId: ItemId;
  readonly section: string;
}

/** One thing that papers may say, of any kind. Text keys begin with its id. */
export interface Item {
  readonly id: ItemId;
  readonly isShownByDefault: boolean;
  /** An item that must not be hidden: violence and children. */
  readonly isLocked?: boolean;
  /** Why it must not: people's safety, or a duty in an act. */
  readonly lockedBy?: 'safety' | 'legal';
  /** The fact is uncertain: shown to the editor, never printed (`design.md` 4.10). */
  readonly verify?: boolean;
}

/** A trigger (heräte). Text key: `<id>/title`. */
export interface Trigger extends Item {
  readonly references?: readonly StatuteReference[];
}

/**
 * A trigger category (aihe). Text keys: `<id>/title`, `<id>/ask` (how to raise it), `<id>/first-step`,
 * `<id>/others` (other bodies), `<id>/reminder`; the last two may be absent.
 */
export interface TriggerCategory extends Item {
  readonly hue: Hue;
  readonly icon: IconName;
  readonly references: readonly StatuteReference[];
  readonly triggers: readonly Trigger[];
}

/** A red flag that cannot wait. Text key: `<id>/title`. */
export interface RedFlag extends Item {
  readonly categoryId: ItemId;
  /** Whom to call: the emergency number or the social emergency service. */
  readonly call: 'emergency-number' | 'social-emergency';
}

/** A step of the decision path. Text keys: `<id>/question`; answers: `<answer id>/condition` (may be absent), `<answer id>/action`. */
export interface PathStepItem {
  readonly id: ItemId;
  readonly answers: readonly { readonly id: ItemId; readonly hue: Hue }[];
}

/**
 * A statutory way of contacting social services (yhteydenottotapa). Text keys: `<id>/title`, `<id>/who`,
 * `<id>/consent`, `<id>/when`, `<id>/next`; `<id>/deadline` only where a time limit applies, always with its group.
 */
export interface ContactWay extends Item {
  readonly references: readonly StatuteReference[];
}

/**
 * An item of a list of one material. Its text keys are those that the other items of its list have. What a unit adds has
 * no icon of its own.
 */
export interface ListedItem extends Item {
  readonly icon?: IconName;
  /**
   * Set where the item is a field of a form, or a column or point inside one. A form is the list `<material>.form` of its
   * sections, a section's fields are the list of its id, and what stands inside a field is the list of the field's id.
   * Text keys of a section: `<id>/title`, `<id>/lead` (may be absent); of a field: `<id>/title`, `<id>/help` (may be
   * absent); of a scale also `<id>/low` and `<id>/high`; of a statement: `<id>/text`; of what stands inside: `<id>/title`.
   */
  readonly field?: FieldShape;
  /** Under which id the field's answer is kept; its own where absent. So a name is written once for all forms. */
  readonly answerId?: ItemId;
  /** The law that asks for a field: it is marked as statutory. */
  readonly references?: readonly StatuteReference[];
  /** A section that begins a page of its own. */
  readonly startsPage?: boolean;
}

/** The master (pohja): everything that is built in, independent of language. */
export interface Master {
  readonly statutes: readonly Statute[];
  readonly categories: readonly TriggerCategory[];
  readonly redFlags: readonly RedFlag[];
  readonly path: readonly PathStepItem[];
  readonly ways: readonly ContactWay[];
  /** Lists of one material alone, such as the rights in the client leaflet, by list id. */
  readonly lists: Readonly<Record<ItemId, readonly ListedItem[]>>;
  /** Built-in texts by language and key `<id>/<part>`. */
  readonly texts: Readonly<Partial<Record<ContentLanguage, Readonly<Record<string, string>>>>>;
}

/** An item as the unit's layer leaves it. */
export type Effective<Kind extends Item> = Kind & { readonly isShown: boolean };

/** The effective content: the master with the unit's layer applied. Hidden items are kept, marked. */
export interface Content {
  readonly statutes: readonly Statute[];
  readonly categories: readonly (Omit<Effective<TriggerCategory>, 'triggers'> & {
    readonly triggers: readonly Effective<Trigger>[];
  })[];
  readonly redFlags: readonly Effective<RedFlag>[];
  readonly path: readonly PathStepItem[];
  readonly ways: readonly Effective<ContactWay>[];
  readonly lists: Readonly<Record<ItemId, readonly Effective<ListedItem>[]>>;
  readonly texts: Master['texts'];
  /** Reviews of built-in texts and the unit's own. */
  readonly reviews: readonly Review[];
}
