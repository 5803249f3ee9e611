import type { ItemId } from '../model/layer';
import type { Mend } from './mend';
import type { Place } from './place';

export type { Place };

/** `stops`: must not be printed so. `warns`: print if you know better. `hint`: could be better. */
export type Severity = 'stops' | 'warns' | 'hint';

export const findingRules = [
  'unit-name-missing',
  'mandatory-phone-missing',
  'phone-unusual',
  'hours-unfinished',
  'hours-reversed',
  'contact-not-checked',
  'letter-missing',
  'does-not-fit',
  'wrong-page-count',
  'statute-not-checked',
  'text-missing-in-language',
  'unit-text-in-other-language',
  'colour-contrast',
  'text-not-reviewed',
  'text-empty',
  'field-without-parts',
  'identity-code',
  'act-repealed',
  'term-outdated',
  'term-of-sweden',
  'phone-form',
  'hours-form',
  'section-form',
  'statute-unknown',
  'sentence-long',
  'hyphen-for-dash',
  'quotes-straight',
  'spaces-double',
  'capitals-shouted',
] as const;
export type FindingRule = (typeof findingRules)[number];

/** One thing to look at before printing. `details` fill the placeholders of the message `finding.<rule>`. */
export interface Finding {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly place: Place;
  readonly details: Readonly<Record<string, string>>;
  /** What one press can put right; absent where somebody must decide. */
  readonly mend?: Mend;
}

/** One item that keeps a page from fitting, as measured by the press on the smallest step. */
export interface TooLong {
  readonly itemId: ItemId;
  readonly page: number;
  /** How many characters must go, 0 where shortening this item alone is not enough. */
  readonly characters: number;
  readonly overflowMm: number;
}

/** What the press answers about one sheet (`design.md` 4.16): the step that fits, or what is too long. */
export interface FitReport {
  readonly step: number;
  readonly pages: number;
  readonly tooLong: readonly TooLong[];
}
