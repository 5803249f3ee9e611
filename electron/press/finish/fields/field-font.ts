import type { PDFContext } from 'pdf-lib';
import { notoSansCoverage } from '../../../../templates/check/noto-sans-coverage';
import { cutNotoSans, embedCutFont, type CutFont, type SheetFont } from '../../imposition/sheet-font';

/** First and last letter of each stretch that can be typed into a field: Latin, Sámi, and the signs of our languages. */
const stretches: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  // Ʒ ʒ, Ǥ ǥ Ǧ ǧ Ǩ ǩ Ǯ ǯ of Skolt, and its signs of palatality and stress.
  [0x1b7, 0x1b7],
  [0x1e4, 0x1e9],
  [0x1ee, 0x1ef],
  [0x292, 0x292],
  [0x2b9, 0x2bc],
  [0x2c8, 0x2c8],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2022, 0x2026],
  [0x2032, 0x2033],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

function isInFont(letter: number): boolean {
  for (let index = 0; index + 1 < notoSansCoverage.length; index += 2) {
    const [first = 0, last = 0] = notoSansCoverage.slice(index, index + 2);
    if (letter >= first && letter <= last) return true;
  }
  return false;
}

/** Every letter that can be typed into a field, whatever program it is filled in. */
export const fieldLetters: string = stretches
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  .filter(isInFont)
  .map((letter) => String.fromCodePoint(letter))
  .join('');

const letters: ReadonlySet<string> = new Set(fieldLetters);

/** The words as the fields' font can draw them: what it lacks is left out of the picture, not of the value. */
export function drawable(text: string): string {
  return [...text].filter((letter) => letters.has(letter)).join('');
}

/** Cut once for all papers: the letters are always the same. */
let cut: CutFont | null = null;

/** Puts the fields' font into the file, with every letter that may be typed and not only those that are there. */
export function embedFieldFont(context: PDFContext, file: Uint8Array): SheetFont {
  cut ??= cutNotoSans(file, [fieldLetters]);
  return embedCutFont(context, cut);
}
