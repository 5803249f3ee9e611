import type { ContentLanguage } from '../model/language';
import type { ItemId } from '../model/layer';

/** Icons of the one family (Lucide) that papers may draw; each is decoration beside a word, never the word itself. */
export type IconName =
  | 'wallet'
  | 'house'
  | 'calendar-days'
  | 'file-text'
  | 'briefcase'
  | 'accessibility'
  | 'brain'
  | 'wine'
  | 'users-round'
  | 'shield-alert'
  | 'life-buoy'
  | 'baby'
  | 'hand-heart'
  | 'network'
  | 'scale'
  | 'languages'
  | 'phone'
  | 'clock'
  | 'map-pin'
  | 'siren'
  | 'arrow-right'
  | 'smile'
  | 'meh'
  | 'frown'
  | 'message-circle-question';

/** A stretch of text with one look; `\n` in it is a line break. `isUnbroken` keeps a phone number or statute on one line. */
export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly isUnbroken?: boolean;
  /** Set where the stretch is in another language than the sheet. */
  readonly language?: ContentLanguage;
  /** The text does not exist in the sheet's language: shown marked on screen, never printed. */
  readonly isMissing?: boolean;
  /** The language in which a missing text is missing, where that is not the page's: on a page in two languages. */
  readonly missingIn?: ContentLanguage;
}
export type Runs = readonly Run[];

/** Who wrote the text of a node: the check and the editor lead to the place where it can be mended. */
export type Origin = 'master' | 'unit';

/** What every node of a sheet has. */
export interface NodeBase {
  /**
   * What this node says: a content id or a place in the unit's facts, such as `unit.names`. Unique in the sheet, but for a
   * sheet in two languages: there each language says it once.
   */
  readonly id: ItemId;
  /** `master` where absent. */
  readonly origin?: Origin;
}
