import { statutes } from '../../content/statutes';
import { statuteName, statuteTexts } from '../../format/statute-names';
import { interfaceLanguages } from '../../model/language';
import { repealedActs } from './repealed-acts';
import type { TextRule } from './text-issue';

/** Every section that a text names, with what stands before it: the name of its act, its number, or neither. */
const section =
  /([\p{L}-]+)?(?: ?\((\d+\/\d{4})\)| (\d+\/\d{4}))? (?:\d+ (?:luku|luvun|kap\.),? )?\d+(?: [a-z])?[\d ,a-z–-]*§/gu;

/** `sosiaalihuoltolain` and `socialvårdslagens` as their dictionary form. */
function dictionaryForm(word: string): string {
  return word
    .toLowerCase()
    .replace(/la(?:in|issa|ista|kia|kiin|illa|ille|ilta)$/, 'laki')
    .replace(/lagens$/, 'lagen');
}

function looksLikeAct(word: string): boolean {
  // `lain 35 §` speaks of an act named earlier.
  return /[^ ]la(?:ki|gen)$/.test(dictionaryForm(word)) || /^(?:\p{Lu}{2,6}|\p{Lu}\p{L}{1,6}L)$/u.test(word);
}

/** The last word of each name of a known act, by which a text's own words are recognised. */
function knownNames(): ReadonlySet<string> {
  const names = interfaceLanguages.flatMap((language) => Object.values(statuteTexts(language)));
  return new Set(names.map((name) => dictionaryForm(name)));
}

/** Whether the words before a section end with the name of a known act: names may be of several words. */
function isNameKnown(before: string, names: ReadonlySet<string>): boolean {
  const words = before
    .trim()
    .split(/[\s(]+/)
    .map(dictionaryForm);
  return words.some((_, index) => names.has(words.slice(index).join(' ')));
}

function isNumberKnown(number: string): boolean {
  const ids = [...Object.keys(statuteTexts('fi'))].map((key) => key.slice(0, key.indexOf('/')));
  const numbers = [...statutes.map((statute) => statute.number), ...ids.map((id) => statuteName(id)?.number)];
  // A repealed act has its own finding.
  return numbers.includes(number) || repealedActs().some(({ name }) => name.split('|').includes(number));
}

/** Acts that another rule speaks of. */
function isRepealed(word: string): boolean {
  return repealedActs().some(({ name }) => new RegExp(`^(?:${name})$`, 'iu').test(word));
}

/**
 * A section of an act that is not among those whose check date the app keeps: nobody will remind of its changes. The
 * institute THL is no act either; terveydenhuoltolaki is written out.
 */
export const statuteUnknown: TextRule = (text) => {
  if (!text.includes('§')) return null;
  const written = text.replaceAll('\u00a0', ' ');
  const names = knownNames();
  for (const match of written.matchAll(section)) {
    const [found, word = '', inBrackets, bare] = match;
    const number = inBrackets ?? bare;
    const isKnown =
      number === undefined
        ? !looksLikeAct(word) || isRepealed(word) || isNameKnown(written.slice(0, match.index + word.length), names)
        : isNumberKnown(number);
    if (!isKnown) return { details: { found: found.trim() }, mended: null };
  }
  return null;
};
