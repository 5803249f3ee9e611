/** A stretch of stored words: strong or not. A line break is `\n` within its text. */
export interface MarkedText {
  readonly text: string;
  readonly isStrong: boolean;
}

const mark = '**';

/**
 * Words between two marks are strong. They neither begin nor end with a space or a star, so that `5 ** 3` and a row of
 * stars stay what they are; a mark without its fellow is a letter like any other.
 */
const strongWords = /\*\*(?![\s*])((?:(?!\*\*)[\s\S])+)(?<!\s)\*\*(?!\*)/g;

/**
 * What stored words say, in stretches. `**strong**` and the line break are all the markup that there is; no mark of a
 * strong stretch is in its text, and nothing is lost: `writeMarkup` gives the same words again.
 */
export function parseMarkup(words: string): readonly MarkedText[] {
  // Nearly all texts: each is read at every keystroke.
  if (!words.includes(mark)) return words === '' ? [] : [{ text: words, isStrong: false }];
  const stretches: MarkedText[] = [];
  let at = 0;
  for (const match of words.matchAll(strongWords)) {
    if (match.index > at) stretches.push({ text: words.slice(at, match.index), isStrong: false });
    stretches.push({ text: match[1] ?? '', isStrong: true });
    at = match.index + match[0].length;
  }
  if (at < words.length) stretches.push({ text: words.slice(at), isStrong: false });
  return stretches;
}

/** The stretches as they are stored. */
export function writeMarkup(stretches: readonly MarkedText[]): string {
  return stretches.map(({ text, isStrong }) => (isStrong ? `${mark}${text}${mark}` : text)).join('');
}

/** The words without their marks; line breaks stay. */
export function withoutMarks(words: string): string {
  return parseMarkup(words)
    .map(({ text }) => text)
    .join('');
}

/** The words on one line, for names of papers and files and for what is only heard: a line break there is a space. */
export function onOneLine(text: string): string {
  return text.includes('\n') ? text.replace(/[^\S\n]*\n\s*/g, ' ') : text;
}

interface Letter {
  readonly letter: string;
  readonly isStrong: boolean;
  /** Where it stands in the stored words. */
  readonly at: number;
}

function lettersOf(words: string): readonly Letter[] {
  let at = 0;
  return parseMarkup(words).flatMap(({ text, isStrong }) => {
    const start = isStrong ? at + mark.length : at;
    at = start + text.length + (isStrong ? mark.length : 0);
    return text.split('').map((letter, index) => ({ letter, isStrong, at: start + index }));
  });
}

/** The letters meant by a selection, without the spaces at its ends; with none selected, the word at the cursor. */
function meantLetters(letters: readonly Letter[], from: number, to: number): readonly [number, number] {
  const isSpace = (index: number): boolean => /\s/.test(letters[index]?.letter ?? ' ');
  const placeOf = (at: number): number => {
    const index = letters.findIndex((letter) => letter.at >= at);
    return index === -1 ? letters.length : index;
  };
  let [first, end] = [placeOf(Math.min(from, to)), placeOf(Math.max(from, to))];
  if (first === end) {
    while (first > 0 && !isSpace(first - 1)) first -= 1;
    while (end < letters.length && !isSpace(end)) end += 1;
  }
  while (first < end && isSpace(first)) first += 1;
  while (end > first && isSpace(end - 1)) end -= 1;
  return [first, end];
}

/** Strong letters gathered to stretches; a space at the end of a strong stretch is not strong. */
function stretchesOf(letters: readonly Letter[]): readonly MarkedText[] {
  const gathered: MarkedText[] = [];
  for (const { letter, isStrong } of letters) {
    const last = gathered.at(-1);
    if (last?.isStrong === isStrong) gathered.splice(-1, 1, { text: last.text + letter, isStrong });
    else gathered.push({ text: letter, isStrong });
  }
  return gathered.flatMap((stretch) => {
    const inner = stretch.text.trim();
    if (!stretch.isStrong || inner === stretch.text) return [stretch];
    const start = stretch.text.length - stretch.text.trimStart().length;
    return [
      { text: stretch.text.slice(0, start), isStrong: false },
      { text: inner, isStrong: inner !== '' },
      { text: stretch.text.slice(start + inner.length), isStrong: false },
    ].filter(({ text }) => text !== '');
  });
}

/** Stored words with a selection in them, as a text field has them. */
export interface SelectedWords {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Makes the selected part of stored words strong, or plain where all of it is strong already; with nothing selected, the
 * word at the cursor. `from` and `to` are places in the words with their marks, as in a text field; the answer selects the
 * same letters again. Words whose own stars would be taken for marks stay as they were.
 */
export function toggleStrong(text: string, from: number, to: number): SelectedWords {
  const letters = lettersOf(text);
  const [first, end] = meantLetters(letters, from, to);
  if (first === end) return { text, from, to };
  const isStrong = !letters.slice(first, end).every((letter) => letter.isStrong || /\s/.test(letter.letter));
  const isMeant = (index: number): boolean => index >= first && index < end;
  const changed = letters.map((letter, index) => (isMeant(index) ? { ...letter, isStrong } : letter));
  const stretches = stretchesOf(changed);
  const written = writeMarkup(stretches);
  const after = lettersOf(written);
  const [firstAfter, lastAfter] = [after[first], after[end - 1]];
  const isSame = after.map(({ letter }) => letter).join('') === letters.map(({ letter }) => letter).join('');
  if (!isSame || firstAfter === undefined || lastAfter === undefined) return { text, from, to };
  return { text: written, from: firstAfter.at, to: lastAfter.at + 1 };
}
