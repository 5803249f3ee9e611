import { notoSansCoverage } from './noto-sans-coverage';

/** White space and invisible signs that leave no mark on paper: line ends, soft hyphens, joiners. */
const drawsNothing = /^[\s\p{Default_Ignorable_Code_Point}]$/u;

/** Whether the paper's font can write the letter (one code point). Invisible signs are no letters. */
export function isLetterInFont(letter: string): boolean {
  const codePoint = letter.codePointAt(0);
  if (codePoint === undefined) return true;
  let low = 0;
  let high = notoSansCoverage.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (notoSansCoverage[middle * 2] ?? 0)) high = middle - 1;
    else if (codePoint > (notoSansCoverage[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return drawsNothing.test(letter);
}
