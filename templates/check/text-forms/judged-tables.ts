import { expect, test } from 'vitest';
import type { ContentLanguage } from '../../model/language';
import type { TextFacts, TextIssue, TextRule } from './text-issue';

const facts: TextFacts = { language: 'fi', date: '2026-11-21', isPlain: true };

/** The rule's word on a text of a client's paper today, in Finnish unless told. */
export function judged(rule: TextRule, text: string, changes: Partial<TextFacts> = {}): TextIssue | null {
  return rule(text, { ...facts, ...changes });
}

/** What is written, what must come of it, and the language where it is not Finnish. */
type Row = readonly [string, string, ContentLanguage?];

/** Rows of texts that a rule must mend: what is written, and what the paper should say. */
export function testMends(rule: TextRule, rows: readonly Row[]): void {
  for (const [text, mended, language = 'fi'] of rows) {
    test(`mends: ${text} → ${mended}`, () => {
      expect(judged(rule, text, { language })?.mended?.replaceAll('\u00a0', ' ')).toBe(mended);
    });
    test(`is silent after its own mend of: ${text}`, () => {
      expect(judged(rule, judged(rule, text, { language })?.mended ?? text, { language })).toBeNull();
    });
  }
}

/** Rows of texts in which a rule must find just this. */
export function testFinds(rule: TextRule, rows: readonly Row[]): void {
  for (const [text, found, language = 'fi'] of rows) {
    test(`finds: ${text} → ${found}`, () => {
      expect(judged(rule, text, { language })?.details['found']).toBe(found);
    });
  }
}

/** Texts of which a rule must say nothing. */
export function testSilent(rule: TextRule, rows: readonly (readonly [string, ContentLanguage?])[]): void {
  for (const [text, language = 'fi'] of rows) {
    test(`says nothing of: ${text}`, () => {
      expect(judged(rule, text, { language })).toBeNull();
    });
  }
}
