import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finnishCompounds } from './finnish-compounds';
import { hyphenate } from './hyphenate';

const shown = (text: string): string => text.replaceAll('\u00AD', '|');

describe('hyphenate', () => {
  it.each([
    ['lastensuojeluilmoituksen', 'lasten|suo|jelu|ilmoi|tuksen'],
    ['hyvinvointialueen', 'hyvin|vointi|alueen'],
    ['terveysasemalla', 'terveys|ase|malla'],
    ['mielenterveysongelma', 'mielen|ter|veys|ongelma'],
    ['asunnottomuus', 'asun|not|to|muus'],
    ['sosiaaliohjaaja', 'sosi|aali|ohjaaja'],
    ['Lastensuojelu', 'Lasten|suo|jelu'],
    ['nuorisotyö', 'nuorisotyö'],
    ['julkisyhteisön', 'julkis|yhteisön'],
    ['paloVaarailmoitus', 'palo|Vaara|ilmoitus'],
  ])('divides the Finnish compound %s at its joints: %s', (word, divided) => {
    const answer = hyphenate(word, 'fi');

    expect(shown(answer)).toBe(divided);
  });

  it('divides Swedish and English words by their own rules', () => {
    expect(shown(hyphenate('socialservicen', 'sv'))).toContain('|');
    expect(shown(hyphenate('notification', 'en'))).toContain('|');
    expect(shown(hyphenate('responsibility', 'en'))).not.toBe(shown(hyphenate('responsibility', 'fi')));
  });

  it.each([
    ['a short word', 'ilmoitus', 'fi'],
    ['a Sámi word', 'oktavuohtadieđuid', 'se'],
    ['an Inari Sámi word', 'palvâlemohjelmijd', 'smn'],
    ['a Skolt Sámi word', 'sosiaalʼhuõlltemääʹtter', 'sms'],
    ['a Skolt name in a Finnish text', 'Čeʹvetjäuʹrr', 'fi'],
    ['a Northern Sámi name in a Finnish text', 'Guovdageaidnulašvuođa', 'fi'],
    ['capitals', 'SOSIAALIPÄIVYSTYS', 'fi'],
    ['an address on the net', 'sosiaalipalvelut.lapha.fi/yhteydenotto', 'fi'],
    ['an e-mail address', 'sosiaalipaivystys@esimerkki.fi', 'fi'],
    ['a telephone number', '+358401234567890', 'fi'],
  ] as const)('leaves %s whole', (_what, text, language) => {
    expect(hyphenate(text, language)).toBe(text);
  });

  it("keeps its writer's own soft hyphens and adds none", () => {
    const text = 'yhteyden\u00ADottotapa';

    expect(hyphenate(text, 'fi')).toBe(text);
  });

  it('divides each part of a hyphenated word for itself', () => {
    expect(shown(hyphenate('päihde-riippuvuustyöntekijä', 'fi'))).toMatch(/^päihde-riip/);
  });

  it('changes nothing but soft hyphens, never nearer than four letters to an edge', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('abdefghijklmnoprstuvyäöå')),
      minLength: 1,
      maxLength: 30,
    });
    const text = fc
      .array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 15 })), { maxLength: 6 })
      .map((parts) => parts.join(' '));

    fc.assert(
      fc.property(text, fc.constantFrom('fi', 'sv', 'en', 'se'), (original, language) => {
        const divided = hyphenate(original, language);
        expect(divided.replaceAll('\u00AD', '')).toBe(original.replaceAll('\u00AD', ''));
        if (!original.includes('\u00AD'))
          expect(divided).not.toMatch(
            /(?:^|[^\p{L}\p{M}\u00AD])[\p{L}\p{M}]{1,3}\u00AD|\u00AD[\p{L}\p{M}]{1,3}(?:[^\p{L}\p{M}\u00AD]|$)/u,
          );
      }),
    );
  });
});

describe('finnishCompounds', () => {
  it('holds each beginning once, in small letters with joints inside', () => {
    const starts = finnishCompounds.map((entry) => entry.replaceAll('|', ''));

    expect(new Set(starts).size).toBe(starts.length);
    expect(finnishCompounds.filter((entry) => !/^[a-zåäö]+(?:\|[a-zåäö]+)*$/.test(entry))).toEqual([]);
  });
});
