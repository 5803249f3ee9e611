import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { isLetterInFont } from './font-letters';

const fonts = new URL('../../node_modules/@expo-google-fonts/noto-sans/', import.meta.url);

function letters(file: string): readonly number[] {
  return [...new Set(create(readFileSync(new URL(file, fonts))).characterSet)].sort((first, second) => first - second);
}

/** First and last code point of each unbroken stretch. */
function stretches(codePoints: readonly number[]): readonly number[] {
  return codePoints.flatMap((codePoint, index) => {
    const begins = codePoints[index - 1] !== codePoint - 1 ? [codePoint] : [];
    const ends = codePoints[index + 1] !== codePoint + 1 ? [codePoint] : [];
    return [...begins, ...ends];
  });
}

// `npx vitest run -u templates/check/noto-sans-coverage.test.ts` writes the data anew after a change of font.
test('the coverage data says exactly what the font has', async () => {
  const source = `/**
 * The letters of Noto Sans as pairs: first and last code point of each stretch. Written by the test beside this file.
 */
export const notoSansCoverage: readonly number[] = [${stretches(letters('400Regular/NotoSans_400Regular.ttf')).join(', ')}];
`;
  const formatted = await format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 });

  await expect(formatted).toMatchFileSnapshot('./noto-sans-coverage.ts');
});

test.each(['600SemiBold/NotoSans_600SemiBold.ttf', '700Bold/NotoSans_700Bold.ttf'])(
  '%s has the same letters',
  (file) => {
    expect(letters(file)).toEqual(letters('400Regular/NotoSans_400Regular.ttf'));
  },
);

test('the slanted letters lack only a Georgian sign, the som and a Roman numeral', () => {
  const slanted = new Set(letters('400Regular_Italic/NotoSans_400Regular_Italic.ttf'));

  const lacking = letters('400Regular/NotoSans_400Regular.ttf').filter((letter) => !slanted.has(letter));
  expect(lacking.map((letter) => letter.toString(16))).toEqual(['10fb', '20c0', '2183']);
});

test.each([
  ['Finnish and Swedish', 'ÅåÄäÖöŠšŽžé–—”’€§•'],
  ['North Sámi', 'ÁáČčĐđŊŋŠšŦŧŽž'],
  ['Inari Sámi', 'ÂâÁáÄäČčĐđŊŋŠšŽž'],
  ['Skolt Sámi', 'ÂâČčƷʒǮǯĐđǦǧǤǥǨǩŊŋÕõŠšŽžÅåÄäʹʼˈ'],
])('every letter of %s can be printed', (_language, text) => {
  expect(Array.from(text).filter((letter) => !isLetterInFont(letter))).toEqual([]);
});

test.each(['☐', '✓', '☎', '😀', '中', 'ا'])('%s is not a letter of the paper', (letter) => {
  expect(isLetterInFont(letter)).toBe(false);
});

test.each([' ', '\u00a0', '\u00ad', '\n', '\t', '\u200d'])('an invisible sign leaves nothing to draw: %j', (letter) => {
  expect(isLetterInFont(letter)).toBe(true);
});
