import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingRules } from '../check/finding';
import { interfaceLanguages } from '../model/language';
import { messagesEn } from './en';
import { failureReasons } from './failure';
import { messagesFi } from './fi';
import type { MessageKey } from './message-key';
import { messageFor } from './messages';
import { noticeCodes } from './notice';
import { messagesSv } from './sv';

const failureKeys = failureReasons.map((reason): MessageKey => `failure.${reason}`);
const findingKeys = findingRules.map((rule): MessageKey => `finding.${rule}`);
const noticeKeys = noticeCodes.map((code): MessageKey => `notice.${code}`);

describe.each(interfaceLanguages)('every sentence in %s', (language) => {
  test.each([...failureKeys, ...noticeKeys])('%s is whole without any details', (key) => {
    const sentence = messageFor(language, key);

    expect(sentence).not.toMatch(/[{}[\]]| {2}| [.,:;]|\(\)/);
    expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });

  test.each(failureKeys.filter((key) => key !== 'failure.cancelled'))(
    '%s says what happened, what is safe, what to do',
    (key) => {
      const sentences = messageFor(language, key).split(/\. (?=[A-ZÅÄÖ])/);

      expect(sentences.length).toBeGreaterThanOrEqual(3);
    },
  );

  test.each([...failureKeys, ...findingKeys, ...noticeKeys])('%s has no system words', (key) => {
    expect(messageFor(language, key)).not.toMatch(
      /\b(error|overflow|JSON|schema|null|exception|ENO|font|timeout|invalid)/i,
    );
  });
});

/** The placeholders of a sentence, sorted. */
function placeholders(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

test.each([...failureKeys, ...findingKeys, ...noticeKeys])('%s asks for the same details in every language', (key) => {
  expect(placeholders(messagesSv[key])).toEqual(placeholders(messagesFi[key]));
  expect(placeholders(messagesEn[key])).toEqual(placeholders(messagesFi[key]));
});

test('details are filled where they are known', () => {
  expect(messageFor('fi', 'failure.printer-gone', { printer: 'Kyocera 2. krs' })).toBe(
    'Tulostinta Kyocera 2. krs ei löydy. Mitään ei tulostettu. Tarkista, että tulostin on päällä, tai valitse toinen.',
  );
  expect(messageFor('fi', 'failure.file-locked', { machine: 'TK-12' })).toMatch(
    /^Tiedosto on käytössä muualla, koneella TK-12\. /,
  );
});

test('the length to shorten is said where it is known', () => {
  const place = 'Asuminen';

  expect(messageFor('fi', 'finding.does-not-fit', { characters: '40', place })).toBe(
    'Ei mahdu: lyhennä noin 40 merkkiä kohdasta Asuminen.',
  );
  expect(messageFor('fi', 'finding.does-not-fit', { characters: '', place })).toBe(
    'Ei mahdu: lyhennä kohdasta Asuminen.',
  );
});

test('days and moments are written as the language writes them', () => {
  const savedAt = new Date(2026, 10, 21, 9, 5).toISOString();

  expect(messageFor('fi', 'notice.recovered', { savedAt })).toContain('(21.11.2026 klo\u00a09.05)');
  expect(messageFor('en', 'notice.recovered', { savedAt })).toContain('(21\u00a0November\u00a02026 at\u00a09:05)');
  expect(messageFor('sv', 'finding.contact-not-checked', { place: 'X', checkedOn: '2026-01-02' })).toContain(
    ' efter 2.1.2026.',
  );
});

test('a refused part of a logo is said in words', () => {
  expect(messageFor('fi', 'failure.logo-unsafe', { what: 'script' })).toContain(
    'turvallisia: ohjelma. Logo ei muuttunut.',
  );
});

test("a user's own name is repeated to the letter, whatever signs it has", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]{1,20}$/), (file) => {
      expect(messageFor('fi', 'failure.file-gone', { file })).toBe(
        `Tiedostoa ${file} ei enää ole. Tietosi ovat tallessa. Tee tiedosto uudelleen.`,
      );
    }),
  );
});
