import type { ContentLanguage } from '../../model/language';
import type { TextRule } from './text-issue';

/** Clear language has one idea in a sentence and at most this many words (`practical.md` 7). */
const longestPlainSentence = 15;

/** Languages whose clear language has that limit; Sámi languages join words in other ways. */
const limited: readonly ContentLanguage[] = ['fi', 'sv', 'en'];

/** Sentences end at a full stop, question or exclamation mark before a capital letter, or at the end of a line. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…]["”’)]?)\s+(?=["”“(]?[\p{Lu}\d])|\n+/u);
}

function wordCount(sentence: string): number {
  // A telephone number is read as one, though it is written in groups.
  const joined = sentence.replaceAll(/(?<=\d)\s(?=\d)/g, '');
  return joined.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** The longest sentence of a client's text where it is too long for clear language, with its number of words. */
export const sentenceLong: TextRule = (text, { language, isPlain }) => {
  if (!isPlain || !limited.includes(language)) return null;
  const counted = sentencesOf(text).map((sentence) => ({ sentence, words: wordCount(sentence) }));
  const longest = counted.toSorted((first, second) => second.words - first.words)[0];
  if (longest === undefined || longest.words <= longestPlainSentence) return null;
  const beginning = longest.sentence.trim().split(/\s+/).slice(0, 4).join(' ');
  const details = { words: String(longest.words), limit: String(longestPlainSentence), found: beginning };
  return { details, mended: null };
};
