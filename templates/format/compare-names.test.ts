import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentLanguage } from '../model/language';
import { alphabets } from './alphabets';
import { compareNames } from './compare-names';

function sorted(language: ContentLanguage, names: readonly string[]): readonly string[] {
  return names.toSorted(compareNames(language));
}

describe.each(['se', 'smn'] as const)('the alphabet of %s', (language) => {
  it("is in the order of Unicode CLDR, as Node's own tables have it", () => {
    const letters = alphabets[language]?.split(' ') ?? [];

    expect(Intl.Collator.supportedLocalesOf([language])).toEqual([language]);
    expect(letters.toSorted(new Intl.Collator(language).compare)).toEqual(letters);
    expect(sorted(language, letters.toReversed())).toEqual(letters);
  });
});

describe('names in a Sámi language', () => {
  it.each([
    ['se', ['Deatnu', 'Anár', 'Ánná', 'Čáhcesuolu', 'Đa', 'Cuozza', 'Ŋa', 'Njávdán']],
    ['smn', ['Anaar', 'Čevetjävri', 'Cuábui', 'Äijih', 'Ákku', 'Zz', 'Âlgu', 'Aanaar']],
    ['sms', ['juʹrdd', 'juurd', 'Zz', 'Ǯa', 'Ca', 'Ǥa', 'Ga', 'Ǧa', 'Ha', 'õhtt', 'ppa', 'Ääʹnn', 'Åuxx']],
  ] as const)('in %s stand otherwise than in Finnish', (language, names) => {
    expect(sorted(language, names)).not.toEqual(sorted('fi', names));
  });

  it('in North Sámi have á, č, đ, ŋ, š, ŧ and ž after the plain letter', () => {
    expect(sorted('se', ['Čáhci', 'Ánná', 'Cuozza', 'Azalea', 'Žuža', 'Zorro', 'Ŋa', 'Nuvvos'])).toEqual([
      'Azalea',
      'Ánná',
      'Cuozza',
      'Čáhci',
      'Nuvvos',
      'Ŋa',
      'Zorro',
      'Žuža',
    ]);
  });

  it('in Inari Sámi have ä and á at the end, and â after a', () => {
    expect(sorted('smn', ['Äijih', 'Ákku', 'Žuuža', 'Âlgu', 'Azalea', 'Čuu', 'Cuu'])).toEqual([
      'Azalea',
      'Âlgu',
      'Cuu',
      'Čuu',
      'Žuuža',
      'Äijih',
      'Ákku',
    ]);
  });

  it('in Skolt Sámi have ʒ and ǯ after č, three g, two k, õ before p, and å ä last', () => {
    const inOrder = [
      'ba',
      'ca',
      'ča',
      'ʒa',
      'ǯa',
      'da',
      'đa',
      'ga',
      'ǧa',
      'ǥa',
      'ka',
      'ǩa',
      'oa',
      'õa',
      'pa',
      'ža',
      'åa',
      'äa',
    ];

    expect(sorted('sms', inOrder.toReversed())).toEqual(inOrder);
  });

  it('in Skolt Sámi have the soft sign as a letter: a word with it is another word than one without', () => {
    expect(sorted('sms', ['juʹn', 'jun', 'juz', 'juä'])).toEqual(['jun', 'juz', 'juä', 'juʹn']);
    expect(compareNames('sms')('juʹn', 'jun')).not.toBe(0);
  });

  it('go by case last, by numbers in value, and foreign accents as the letter under them', () => {
    expect(sorted('se', ['Osasto 10', 'éa', 'Osasto 2', 'eb', 'Eb', 'f'])).toEqual([
      'éa',
      'eb',
      'Eb',
      'f',
      'Osasto 2',
      'Osasto 10',
    ]);
  });

  it.each(['se', 'smn', 'sms'] as const)('in %s have one order, whichever way they came', (language) => {
    const compare = compareNames(language);
    const name = fc.string({ unit: fc.constantFrom(...Array.from('aáâäåčʒǯǥʹ 1é-Ŋ🙂')), maxLength: 4 });

    fc.assert(
      fc.property(name, name, name, (first, second, third) => {
        expect(Math.sign(compare(first, second))).toBe(-Math.sign(compare(second, first)) + 0);
        if (compare(first, second) <= 0 && compare(second, third) <= 0)
          expect(compare(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
