import { master } from '../content/master';
import {
  contactNotChecked,
  hoursReversed,
  hoursUnfinished,
  mandatoryPhoneMissing,
  phoneUnusual,
} from './contact-rules';
import { fieldWithoutParts } from './field-rules';
import { findingRules, type Finding, type FindingRule, type Severity } from './finding';
import {
  identityCodeFindings,
  phoneFormFindings,
  textEmptyFindings,
  textFormFindings,
  type TextFormRule,
} from './form-rules';
import { doesNotFit, wrongPageCount } from './fit-rules';
import type { PaperCheckInput, PaperRead, PaperUnderCheck } from './paper-check-input';
import { sheetTexts } from './sheet-texts';
import { sourceTexts } from './source-texts';
import { statuteNotChecked } from './statute-rules';
import { textNotReviewed } from './review-rules';
import { letterMissing, textMissingInLanguage } from './text-rules';
import { colourContrast, unitNameMissing, unitTextInOtherLanguage } from './unit-rules';

type Rule = (paper: PaperUnderCheck) => readonly Finding[];

/** A rule that looks at the unit's own words alone. */
function textForm(rule: TextFormRule): Rule {
  return (paper) => textFormFindings(rule, paper);
}

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
  'text-empty': textEmptyFindings,
  'field-without-parts': fieldWithoutParts,
  'identity-code': identityCodeFindings,
  'phone-form': phoneFormFindings,
  'act-repealed': textForm('act-repealed'),
  'term-outdated': textForm('term-outdated'),
  'term-of-sweden': textForm('term-of-sweden'),
  'hours-form': textForm('hours-form'),
  'section-form': textForm('section-form'),
  'statute-unknown': textForm('statute-unknown'),
  'sentence-long': textForm('sentence-long'),
  'hyphen-for-dash': textForm('hyphen-for-dash'),
  'quotes-straight': textForm('quotes-straight'),
  'spaces-double': textForm('spaces-double'),
  'capitals-shouted': textForm('capitals-shouted'),
};

const rank: Readonly<Record<Severity, number>> = { stops: 0, warns: 1, hint: 2 };

/**
 * What to look at before the paper is printed: first what stops it, then what is worth a look, each with the place to
 * mend it. The same facts always give the same list in the same order.
 */
export function checkPaper(input: PaperCheckInput): readonly Finding[] {
  const texts = sheetTexts(input.sheet);
  const itemIds = new Set(texts.map((text) => text.itemId));
  const read: PaperRead = { builtIn: master.texts, ...input, texts, itemIds };
  const paper: PaperUnderCheck = { ...read, sources: sourceTexts(read) };
  return findingRules
    .flatMap((rule) => rules[rule](paper))
    .toSorted((first, second) => rank[first.severity] - rank[second.severity]);
}

/** Whether a paper with these findings may be printed. */
export function mayBePrinted(findings: readonly Finding[]): boolean {
  return findings.every((finding) => finding.severity !== 'stops');
}
