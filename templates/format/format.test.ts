import { describe, expect, test } from 'vitest';
import type { StatuteReference } from '../content/content';
import { master } from '../content/master';
import { textsIn } from '../content/texts';
import type { ContentLanguage } from '../model/language';
import type { HourRange } from '../model/unit';
import { compareNames } from './compare-names';
import { formatAddress } from './format-address';
import { formatDate } from './format-date';
import { formatHours, hoursWordings } from './format-hours';
import { statutesWording, type StatuteStyle } from './format-statute';
import { serviceWording } from './service-name';

const weekdaysOnly = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** The text with `_` for each no-break space, so that the table shows where a line must not end. */
function shown(text: string): string {
  return text.replaceAll('\u00a0', '_');
}

describe('formatDate', () => {
  test.each([
    ['fi', '21.11.2026'],
    ['sv', '21.11.2026'],
    ['en', '21_November_2026'],
    ['sms', '21.11.2026'],
  ] as const)('in %s', (language, expected) => {
    expect(shown(formatDate('2026-11-21', language))).toBe(expected);
  });

  test('writes no leading zeros', () => {
    expect(formatDate('2026-03-01', 'fi')).toBe('1.3.2026');
  });
});

describe('formatHours', () => {
  const office: readonly HourRange[] = [{ days: weekdaysOnly, opens: '08:00', closes: '15:30' }];

  test.each([
    ['fi', 'ma–pe_klo_8–15.30'],
    ['sv', 'mån–fre_kl._8–15.30'],
    ['en', 'Mon–Fri_8:00–15:30'],
  ] as const)('writes office hours in %s', (language, expected) => {
    expect(formatHours(office, false, language).map(shown)).toEqual([expected]);
  });

  test.each([
    ['fi', 'ympäri vuorokauden'],
    ['sv', 'dygnet runt'],
    ['en', '24 hours a day'],
  ] as const)('always open in %s', (language, expected) => {
    expect(formatHours([], true, language)).toEqual([expected]);
    expect(
      formatHours([{ days: [...weekdaysOnly, 'sat', 'sun'], opens: '00:00', closes: '24:00' }], false, language),
    ).toEqual([expected]);
  });

  test('joins the spans of a day in order of the clock', () => {
    const hours: readonly HourRange[] = [
      { days: ['thu', 'mon', 'tue', 'wed'], opens: '13:00', closes: '15:00' },
      { days: ['mon', 'tue', 'wed', 'thu'], opens: '09:00', closes: '11:00' },
    ];

    expect(formatHours(hours, false, 'fi').map(shown)).toEqual(['ma–to_klo_9–11 ja_13–15']);
    expect(formatHours(hours, false, 'sv').map(shown)).toEqual(['mån–tors_kl._9–11 och_13–15']);
    expect(formatHours(hours, false, 'en').map(shown)).toEqual(['Mon–Thu_9:00–11:00 and_13:00–15:00']);
  });

  test('gives a line to each group of days with the same hours and collapses runs', () => {
    const hours: readonly HourRange[] = [
      { days: ['fri'], opens: '09:00', closes: '12:00' },
      { days: ['mon', 'tue', 'wed'], opens: '09:00', closes: '15:00' },
      { days: ['sat'], opens: '09:00', closes: '15:00' },
    ];

    expect(formatHours(hours, false, 'fi').map(shown)).toEqual(['ma–ke, la_klo_9–15', 'pe_klo_9–12']);
  });

  test('leaves out what is half typed or said twice', () => {
    const hours: readonly HourRange[] = [...office, ...office, { days: ['sat'], opens: '09:00', closes: '' }];

    expect(formatHours(hours, false, 'fi').map(shown)).toEqual(['ma–pe_klo_8–15.30']);
    expect(formatHours([], false, 'fi')).toEqual([]);
  });
});

function formatStatute(reference: StatuteReference, language: ContentLanguage, style: StatuteStyle): string {
  return statutesWording([reference], textsIn(master.texts, { language, instead: null }), style).text;
}

describe('statutesWording', () => {
  const reference = { statuteId: 'statute.social-welfare-act', section: '35 § 1 mom.' };

  test.each([
    ['fi', 'short', 'SHL_35_§_1_mom.'],
    ['fi', 'full', 'sosiaalihuoltolaki (1301/2014)_35_§_1_mom.'],
    ['sv', 'short', 'socialvårdslagen_35_§_1_mom.'],
    ['sv', 'full', 'socialvårdslagen (1301/2014)_35_§_1_mom.'],
    ['en', 'short', 'Social Welfare Act, s._35(1)'],
    ['en', 'full', 'Social Welfare Act (1301/2014), section_35(1)'],
  ] as const)('in %s, %s', (language, style, expected) => {
    expect(shown(formatStatute(reference, language, style))).toBe(expected);
  });

  test.each([
    ['25 a §', 's._25a'],
    ['29, 29 a, 12 §', 'ss._29, 29a, 12'],
    ['3–7 §', 'ss._3–7'],
    ['20 luku', 'chapter_20'],
    ['20 luku 1 §', 'chapter_20, s._1'],
    ['11 § 3 k', 's._11, item_3'],
  ])('writes %s in English', (section, expected) => {
    expect(shown(formatStatute({ statuteId: 'statute.criminal-code', section }, 'en', 'short'))).toBe(
      `Criminal Code, ${expected}`,
    );
  });

  test('says a list item in Finnish and Swedish', () => {
    const item = { statuteId: 'statute.social-welfare-act', section: '11 § 3 k' };
    expect(shown(formatStatute(item, 'fi', 'short'))).toBe('SHL_11_§_3_k');
    expect(shown(formatStatute(item, 'sv', 'short'))).toBe('socialvårdslagen_11_§_3_punkten');
  });

  test('says a chapter in Swedish and an act alone', () => {
    expect(shown(formatStatute({ statuteId: 'statute.criminal-code', section: '20 luku' }, 'sv', 'full'))).toBe(
      'strafflagen (39/1889)_20_kap.',
    );
    expect(formatStatute({ statuteId: 'statute.health-care-act', section: '' }, 'fi', 'short')).toBe(
      'terveydenhuoltolaki',
    );
  });
});

describe('words of a language that has none of its own', () => {
  const section = [{ statuteId: 'statute.social-welfare-act', section: '20 luku 35 § 1 mom. ja 11 § 3 k' }];
  const contact = { hours: [{ days: weekdaysOnly, opens: '09:00', closes: '11:00' }], isAlwaysOpen: false };
  const own = {
    'statute.social-welfare-act/short': 'ǧ',
    'statute-section/chapter': 'ŋ',
    'statute-section/subsection': 'đ',
    'statute-section/item': 'ʒ',
    'statute-section/and': 'ǩ',
    'hours/mon': 'vuä',
    'hours/fri': 'pia',
    'hours/at': 'č',
    'service.older-people/name': 'õ',
  };

  test('are missing as a whole, in Finnish', () => {
    const texts = textsIn(master.texts, { language: 'sms', instead: null });

    expect(hoursWordings(contact, texts).map((line) => ({ ...line, text: shown(line.text) }))).toEqual([
      { text: 'ma–pe_klo_9–11', language: 'fi', isMissing: true },
    ]);
    expect(statutesWording(section, texts)).toMatchObject({ language: 'fi', isMissing: true });
    expect(serviceWording('older-people', texts)).toMatchObject({ language: 'fi', isMissing: true });
  });

  test('are said in the language that was chosen instead, and named so', () => {
    const texts = textsIn(master.texts, { language: 'sms', instead: 'sv' });

    expect(hoursWordings(contact, texts)).toMatchObject([{ language: 'sv', isMissing: false }]);
    expect(statutesWording(section, texts)).toMatchObject({ language: 'sv', isMissing: false });
  });

  test('are its own once they are translated, and never half of two languages', () => {
    const translated = textsIn({ ...master.texts, sms: own }, { language: 'sms', instead: 'fi' });
    const { 'hours/fri': _missing, ...withoutFriday } = own;
    const incomplete = textsIn({ ...master.texts, sms: withoutFriday }, { language: 'sms', instead: 'fi' });

    expect(shown(statutesWording(section, translated).text)).toBe('ǧ_20_ŋ_35_§_1_đ_ǩ_11_§_3_ʒ');
    expect(serviceWording('older-people', translated)).toEqual({ text: 'õ', language: null, isMissing: false });
    expect(hoursWordings(contact, translated).map(({ text }) => shown(text))).toEqual(['vuä–pia_č_9–11']);
    expect(hoursWordings(contact, incomplete).map(({ text }) => shown(text))).toEqual(['ma–pe_klo_9–11']);
  });

  test('an act that is not built in is missing in every language', () => {
    const unknown = [{ statuteId: 'statute.unheard-of', section: '1 §' }];

    expect(statutesWording(unknown, textsIn(master.texts, { language: 'fi', instead: null }))).toEqual({
      text: '1\u00a0§',
      language: null,
      isMissing: true,
    });
  });
});

describe('formatAddress', () => {
  test.each([
    [{ street: 'Valtatie 15', postalCode: '99100', town: 'Kittilä' }, 'Valtatie_15, 99100_KITTILÄ'],
    [{ street: '', postalCode: '99800', town: 'Ivalo' }, '99800_IVALO'],
    [{ street: ' Sairaalantie  3 B ', postalCode: '', town: '' }, 'Sairaalantie 3 B'],
    [{ street: '', postalCode: '', town: '' }, ''],
  ])('%j', (address, expected) => {
    expect(shown(formatAddress(address))).toBe(expected);
  });
});

describe('compareNames', () => {
  test('puts å, ä and ö last and numbers by value', () => {
    const names = ['Äkäslompolo', 'Utsjoki', 'Åbo', 'Osasto 10', 'Osasto 2', 'Öllölä', 'Inari'];

    expect(names.toSorted(compareNames('fi'))).toEqual([
      'Inari',
      'Osasto 2',
      'Osasto 10',
      'Utsjoki',
      'Åbo',
      'Äkäslompolo',
      'Öllölä',
    ]);
  });
});
