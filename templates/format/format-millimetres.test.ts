import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMillimetres, parseMillimetres } from './format-millimetres';

describe('a measure', () => {
  it.each([
    ['fi', 148.5, '148,5'],
    ['sv', 105, '105'],
    ['en', 106.25, '106.25'],
    ['fi', 1.4999999999999, '1,5'],
  ] as const)('is written in %s as people write it: %d', (language, millimetres, written) => {
    expect(formatMillimetres(millimetres, language)).toBe(written);
  });

  it.each([
    ['106,5', 106.5],
    ['106.5', 106.5],
    ['  99 mm ', 99],
    ['105,', 105],
    ['147,25MM', 147.25],
  ])('is read however it is typed: %j', (text, millimetres) => {
    expect(parseMillimetres(text)).toBe(millimetres);
  });

  it.each(['', ' ', ',', 'noin 105', '105,5,5', '10 5', '-105', '10,5 cm', '1e2', '105.555'])(
    'is not read from %j',
    (text) => {
      expect(parseMillimetres(text)).toBeNull();
    },
  );

  it('that was written is read as the same measure in every language', () => {
    const hundredths = fc.integer({ min: 0, max: 999_999 });
    fc.assert(
      fc.property(hundredths, fc.constantFrom('fi' as const, 'sv' as const, 'en' as const), (number, language) => {
        expect(parseMillimetres(formatMillimetres(number / 100, language))).toBe(number / 100);
      }),
    );
  });
});
