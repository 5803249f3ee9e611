import {
  contactNotChecked,
  hoursReversed,
  hoursUnfinished,
  mandatoryPhoneMissing,
  phoneUnusual,
} from './contact-rules';
import { findingRules, type Finding, type FindingRule, type Severity } from './finding';
import { doesNotFit, wrongPageCount } from './fit-rules';
import type { PaperCheckInput, PaperUnderCheck } from './paper-check-input';
import { sheetTexts } from './sheet-texts';
import { statuteNotChecked } from './statute-rules';
import { textNotReviewed } from './review-rules';
import { letterMissing, textMissingInLanguage } from './text-rules';
import { colourContrast, unitNameMissing, unitTextInOtherLanguage } from './unit-rules';

type Rule = (paper: PaperUnderCheck) => readonly Finding[];

const rules: Readonly<Record<FindingRule, Rule>> = {
  'unit-name-missing': unitNameMissing,
  'mandatory-phone-missing': mandatoryPhoneMissing,
  'phone-unusual': phoneUnusual,
  'hours-unfinished': hoursUnfinished,
  'hours-reversed': hoursReversed,
  'contact-not-checked': contactNotChecked,
  'letter-missing': letterMissing,
  'does-not-fit': doesNotFit,
  'wrong-page-count': wrongPageCount,
  'statute-not-checked': statuteNotChecked,
  'text-missing-in-language': textMissingInLanguage,
  'unit-text-in-other-language': unitTextInOtherLanguage,
  'colour-contrast': colourContrast,
  'text-not-reviewed': textNotReviewed,
};

const rank: Readonly<Record<Severity, number>> = { stops: 0, warns: 1, hint: 2 };

/**
 * What to look at before the paper is printed: first what stops it, then what is worth a look, each with the place to
 * mend it. The same facts always give the same list in the same order.
 */
export function checkPaper(input: PaperCheckInput): readonly Finding[] {
  const texts = sheetTexts(input.sheet);
  const paper: PaperUnderCheck = { ...input, texts, itemIds: new Set(texts.map((text) => text.itemId)) };
  return findingRules
    .flatMap((rule) => rules[rule](paper))
    .toSorted((first, second) => rank[first.severity] - rank[second.severity]);
}

/** Whether a paper with these findings may be printed. */
export function mayBePrinted(findings: readonly Finding[]): boolean {
  return findings.every((finding) => finding.severity !== 'stops');
}
