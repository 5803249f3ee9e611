import { isPhoneUsual } from '../format/format-phone';
import type { Finding, Severity } from './finding';
import { contactsOnSheet, type PaperUnderCheck } from './paper-check-input';
import { placeOfText } from './place-of-text';
import { isPartOf, itemIdOf, type SourceText } from './source-texts';
import { actRepealed } from './text-forms/act-repealed';
import { hoursForm } from './text-forms/hours-form';
import { identityCode } from './text-forms/identity-code';
import { phoneFieldForm, phoneForm } from './text-forms/phone-form';
import { sentenceLong } from './text-forms/plain-sentence';
import { capitalsShouted, hyphenForDash, quotesStraight, sectionForm, spacesDouble } from './text-forms/signs-form';
import { statuteUnknown } from './text-forms/statute-unknown';
import { termOfSweden, termOutdated } from './text-forms/term-outdated';
import type { TextFacts, TextIssue, TextRule } from './text-forms/text-issue';

/** Rules that look at the words of one text alone, and how much each weighs. */
export const textForms = {
  'identity-code': { judge: identityCode, severity: 'stops' },
  'act-repealed': { judge: actRepealed, severity: 'warns' },
  'term-outdated': { judge: termOutdated, severity: 'warns' },
  'term-of-sweden': { judge: termOfSweden, severity: 'hint' },
  'phone-form': { judge: phoneForm, severity: 'hint' },
  'hours-form': { judge: hoursForm, severity: 'hint' },
  'section-form': { judge: sectionForm, severity: 'hint' },
  'statute-unknown': { judge: statuteUnknown, severity: 'hint' },
  'sentence-long': { judge: sentenceLong, severity: 'hint' },
  'hyphen-for-dash': { judge: hyphenForDash, severity: 'hint' },
  'quotes-straight': { judge: quotesStraight, severity: 'hint' },
  'spaces-double': { judge: spacesDouble, severity: 'hint' },
  'capitals-shouted': { judge: capitalsShouted, severity: 'hint' },
} as const satisfies Readonly<Record<string, { readonly judge: TextRule; readonly severity: Severity }>>;
export type TextFormRule = keyof typeof textForms;

function factsOf({ material, sheet, date }: PaperUnderCheck, { source }: SourceText): TextFacts {
  // A name is no sentence, and the contact box of a client's paper is no running text.
  const isRunningText = source.kind === 'content';
  const isPlain = isRunningText && material.use === 'client' && !sheet.isHyphenated;
  return { language: source.language, date, isPlain };
}

/**
 * What a rule says of a text. Its mend is offered only where the rule is content with it: in `8–9 klo 10–11 klo` or
 * `§ 12 § 13` nobody can tell what belongs together.
 */
export function judgedText(rule: TextFormRule, text: string, facts: TextFacts): TextIssue | null {
  const judge: TextRule = textForms[rule].judge;
  const issue = judge(text, facts);
  if (issue === null || issue.mended === null || judge(issue.mended, facts) === null) return issue;
  return { ...issue, mended: null };
}

function findingOf(rule: TextFormRule, own: SourceText, { details, mended }: TextIssue): Finding {
  const { place, source, text } = own;
  const { severity } = textForms[rule];
  const mend = mended === null ? {} : { mend: { kind: 'text', source, from: text, to: mended } as const };
  return { rule, severity, place, details, ...mend };
}

/** What one rule says of the unit's own words on the paper: at most one finding for each text. */
export function textFormFindings(rule: TextFormRule, paper: PaperUnderCheck): readonly Finding[] {
  return paper.sources.flatMap((own) => {
    const issue = judgedText(rule, own.text, factsOf(paper, own));
    return issue === null ? [] : [findingOf(rule, own, issue)];
  });
}

/** Numbers inside texts, and numbers in their own fields: there the paper mends hyphens itself, the unit's facts do not. */
export function phoneFormFindings(paper: PaperUnderCheck): readonly Finding[] {
  const fields = contactsOnSheet(paper).flatMap((contact) =>
    contact.phones.flatMap(({ number }, index): readonly Finding[] => {
      const issue = isPhoneUsual(number) ? phoneFieldForm(number) : null;
      if (issue === null || issue.mended === null) return [];
      const mend = { kind: 'phone', contactId: contact.id, index, from: number, to: issue.mended } as const;
      const place = { kind: 'contact-field', contactId: contact.id, field: 'phones' } as const;
      return [{ rule: 'phone-form', severity: 'hint', place, details: issue.details, mend }];
    }),
  );
  return [...fields, ...textFormFindings('phone-form', paper)];
}

/** An identity code in the unit's own words, or anywhere else on the paper, such as in an address. */
export function identityCodeFindings(paper: PaperUnderCheck): readonly Finding[] {
  const own = textFormFindings('identity-code', paper);
  if (own.length > 0) return own;
  const { language, date, unit } = paper;
  const found = paper.texts.find(({ text }) => identityCode(text, { language, date, isPlain: false }) !== null);
  return found === undefined
    ? []
    : [{ rule: 'identity-code', severity: 'stops', place: placeOfText(found, unit), details: {} }];
}

/** Own words that are emptied where the paper must say something: the built-in ones can come back with one press. */
export function textEmptyFindings(paper: PaperUnderCheck): readonly Finding[] {
  const blanks = paper.texts.filter(({ text }) => text.trim() === '');
  return paper.sources.flatMap(({ source, place, text }): readonly Finding[] => {
    if (source.kind !== 'content' || text.trim() !== '') return [];
    if (!blanks.some(({ itemId }) => isPartOf(itemId, itemIdOf(source.key)))) return [];
    const { key, language } = source;
    const hasBuiltIn = paper.builtIn[language]?.[key] !== undefined;
    const mend = hasBuiltIn ? { mend: { kind: 'built-in-text', key, language } as const } : {};
    return [{ rule: 'text-empty', severity: 'stops', place, details: {}, ...mend }];
  });
}
