import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onOneLine, parseMarkup, toggleStrong, withoutMarks, writeMarkup } from './markup';

const words = fc.string({ unit: fc.constantFrom('a', 'ä', 'ʹ', ' ', '\n', '*', '**', '{x}'), maxLength: 24 });
const plainWords = fc.string({ unit: fc.constantFrom('a', 'ö', ' ', '\n', 'ǯ'), maxLength: 24 });

describe('markup of stored words', () => {
  it('is strong words and line breaks', () => {
    expect(parseMarkup('Soita **heti**\nja kysy **lisää apua**.')).toEqual([
      { text: 'Soita ', isStrong: false },
      { text: 'heti', isStrong: true },
      { text: '\nja kysy ', isStrong: false },
      { text: 'lisää apua', isStrong: true },
      { text: '.', isStrong: false },
    ]);
  });

  it.each(['**heti', 'heti**', '5 ** 3 ** 2', '****', '*heti*', '**heti **', '***', '** **'])(
    'leaves marks without their fellow as written: %s',
    (written) => {
      expect(parseMarkup(written)).toEqual([{ text: written, isStrong: false }]);
    },
  );

  it('loses nothing', () => {
    fc.assert(
      fc.property(words, (written) => {
        expect(writeMarkup(parseMarkup(written))).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });

  it('prints no mark of a strong stretch', () => {
    fc.assert(
      fc.property(words, (written) => {
        const strong = parseMarkup(written).filter(({ isStrong }) => isStrong);
        const marks = (written.length - withoutMarks(written).length) / 2;
        expect(marks).toBe(strong.length * 2);
        for (const { text } of strong) expect(text).not.toContain('**');
      }),
      { numRuns: 2000 },
    );
  });

  it('becomes one line where only a line is heard', () => {
    expect(onOneLine('Apua \n arkeen')).toBe('Apua arkeen');
  });
});

describe('toggleStrong', () => {
  it.each([
    { before: ['Soita heti nyt', 6, 10], after: ['Soita **heti** nyt', 8, 12] },
    { before: ['Soita **heti** nyt', 8, 12], after: ['Soita heti nyt', 6, 10] },
    { before: ['Soita **heti** nyt', 0, 18], after: ['**Soita heti nyt**', 2, 16] },
    { before: ['Soita heti nyt', 7, 7], after: ['Soita **heti** nyt', 8, 12] },
    { before: ['Soita heti nyt', 5, 11], after: ['Soita **heti** nyt', 8, 12] },
    { before: ['**Soita heti nyt**', 8, 12], after: ['**Soita** heti **nyt**', 10, 14] },
  ] as const)('$before becomes $after', ({ before, after }) => {
    const [written, start, end] = before;
    const { text, from, to } = toggleStrong(written, start, end);

    expect([text, from, to]).toEqual(after);
  });

  it('does nothing where there is no word', () => {
    expect(toggleStrong('a  b', 2, 2)).toEqual({ text: 'a  b', from: 2, to: 2 });
  });

  it('never changes the words themselves, and twice is back', () => {
    const selected = fc.tuple(plainWords, fc.nat(24), fc.nat(24));
    fc.assert(
      fc.property(selected, ([text, from, to]) => {
        const once = toggleStrong(text, from, to);
        const twice = toggleStrong(once.text, once.from, once.to);

        expect(withoutMarks(once.text)).toBe(text);
        expect(twice.text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the letters whatever stars stand among them', () => {
    fc.assert(
      fc.property(words, fc.nat(30), fc.nat(30), (text, from, to) => {
        expect(withoutMarks(toggleStrong(text, from, to).text)).toBe(withoutMarks(text));
      }),
      { numRuns: 2000 },
    );
  });
});
