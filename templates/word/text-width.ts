/** Advances of Noto Sans by letter, in ems to a twentieth; every letter not listed is as wide as an `a`. */
const advances: readonly (readonly [letters: string, em: number])[] = [
  ['mWÆæ', 0.94],
  ['MŒœ', 0.9],
  ['wOQÖÕ', 0.79],
  ['DGHNU&ĐǦǤŊ', 0.74],
  ['ABCÅÄÁÂČ', 0.64],
  ['bdghnopquöõKPRVXŋǧǥđǨ', 0.61],
  ['csvyFLšzSTčŦ–§', 0.51],
  ['r', 0.41],
  ['ftI/¹²³”()-ŧ', 0.35],
  ['ijlJ .,:;!·’\u00a0\u02b9\u02bc\u02c8', 0.27],
];
const commonAdvance = 0.56;
const boldFactor = 1.07;

const advanceOf: ReadonlyMap<string, number> = new Map(
  advances.flatMap(([letters, em]) => Array.from(letters, (letter) => [letter, em] as const)),
);

/** How a text is set: size in points and weight. */
export interface Setting {
  readonly sizePt: number;
  readonly isBold: boolean;
}

/** About how wide a text is in points, within a few hundredths: enough to foresee where Word breaks a line. */
export function textWidthPt(text: string, { sizePt, isBold }: Setting): number {
  const ems = Array.from(text).reduce((sum, letter) => sum + (advanceOf.get(letter) ?? commonAdvance), 0);
  return ems * sizePt * (isBold ? boldFactor : 1);
}

/** About how many lines a text takes in a column, broken at spaces and line breaks; a no-break space breaks nothing. */
export function lineCount(text: string, widthPt: number, setting: Setting): number {
  return text.split('\n').reduce((sum, line) => sum + filledLines(line, widthPt, setting), 0);
}

function filledLines(text: string, widthPt: number, setting: Setting): number {
  const space = textWidthPt(' ', setting);
  const words = text.split(/ +/).filter((word) => word !== '');
  const { lines } = words.reduce(
    (line, word) => {
      const width = textWidthPt(word, setting);
      const fits = line.filled > 0 && line.filled + space + width <= widthPt;
      return fits
        ? { lines: line.lines, filled: line.filled + space + width }
        : { lines: line.lines + Math.max(1, Math.ceil(width / widthPt)), filled: Math.min(width, widthPt) };
    },
    { lines: 0, filled: 0 },
  );
  return Math.max(1, lines);
}
