import { hyphenateSync as divideEnglish } from 'hyphen/en-gb/index.js';
import { hyphenateSync as divideFinnish } from 'hyphen/fi/index.js';
import { hyphenateSync as divideSwedish } from 'hyphen/sv/index.js';
import type { ContentLanguage } from '../model/language';
import { finnishCompounds } from './finnish-compounds';

const softHyphen = '\u00AD';
/** Shorter words stay whole: dividing them saves little and reads worse (`design.md` 4.7). */
const shortestDividedWord = 10;
/** Letters that must stay on each side of a line end. */
const lettersAtEachEdge = 4;
/** Letters between a line end and the next joint of a compound: «lastensuojeluil-moitus» is misread. */
const lettersBesideJoint = 3;

const dividers: Readonly<
  Partial<Record<ContentLanguage, (text: string, options: { minWordLength: number }) => string>>
> = {
  fi: divideFinnish,
  sv: divideSwedish,
  en: divideEnglish,
};

/** Letters that no Finnish or Swedish word has: a Sámi name stands in the text. */
const samiLetter = /[áâčđŋõŧǥǧǩǯʒʹʼˈ]/iu;

interface Compound {
  readonly letters: string;
  /** Offsets in the word at which its parts join. */
  readonly joints: readonly number[];
}

let compoundsByStart: ReadonlyMap<string, readonly Compound[]> | null = null;

const dividedWords = new Map<string, string>();

/**
 * The text with soft hyphens (U+00AD) at the places where a long word may be divided at a line end: at least four
 * letters on each side, words of ten letters or more, Finnish compounds at their joints. Text in a Sámi language, Sámi names, words
 * in capitals, addresses on the net, and words that already carry soft hyphens of their writer come back unchanged.
 */
export function hyphenate(text: string, language: ContentLanguage): string {
  if (!dividers[language] || text.length < shortestDividedWord) return text;
  return text.replace(/\S+/gu, (token) => {
    if (token.length < shortestDividedWord || /[@/\u00AD]|\.\p{L}/u.test(token)) return token;
    if (samiLetter.test(token)) return token;
    return token.replace(/[\p{L}\p{M}]+/gu, (word) => divideWord(word, language));
  });
}

function divideWord(word: string, language: ContentLanguage): string {
  if (word.length < shortestDividedWord || word === word.toUpperCase()) return word;
  const key = `${language} ${word}`;
  const known = dividedWords.get(key);
  if (known !== undefined) return known;
  const joints = language === 'fi' ? jointsOf(word.toLowerCase()) : [];
  const offsets = [...joints, ...offsetsWithinParts(word, joints, language)];
  const divided = insertSoftHyphens(word, offsets);
  dividedWords.set(key, divided);
  return divided;
}

/** Syllable ends inside the parts of a compound, not close to its joints. */
function offsetsWithinParts(word: string, joints: readonly number[], language: ContentLanguage): number[] {
  const divide = dividers[language];
  if (!divide) return [];
  const starts = [0, ...joints];
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? word.length;
    const part = divide(word.slice(start, end), { minWordLength: 4 });
    const offsets: number[] = [];
    let letters = 0;
    for (const character of part) {
      const isAfterJoint = start > 0 && letters < lettersBesideJoint;
      const isBeforeJoint = end < word.length && end - start - letters < lettersBesideJoint;
      if (character !== softHyphen) letters += character.length;
      else if (!isAfterJoint && !isBeforeJoint) offsets.push(start + letters);
    }
    return offsets;
  });
}

function insertSoftHyphens(word: string, offsets: readonly number[]): string {
  const allowed = new Set(offsets.filter((at) => at >= lettersAtEachEdge && word.length - at >= lettersAtEachEdge));
  return [...word.normalize('NFC')].length === word.length
    ? [...word].map((letter, at) => (allowed.has(at) ? softHyphen + letter : letter)).join('')
    : word;
}

function jointsOf(word: string): readonly number[] {
  compoundsByStart ??= groupCompounds();
  const candidates = compoundsByStart.get(word.slice(0, 3)) ?? [];
  return candidates.find((compound) => word.startsWith(compound.letters))?.joints ?? [];
}

/** By the first three letters, longest first, so that the most exact entry wins. */
function groupCompounds(): ReadonlyMap<string, readonly Compound[]> {
  const groups = new Map<string, Compound[]>();
  for (const entry of finnishCompounds) {
    const parts = entry.split('|');
    const letters = parts.join('');
    const joints = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length);
    const start = letters.slice(0, 3);
    groups.set(
      start,
      [...(groups.get(start) ?? []), { letters, joints }].sort((a, b) => b.letters.length - a.letters.length),
    );
  }
  return groups;
}
