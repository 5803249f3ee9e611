import { alphabets } from '../format/alphabets';
import type { ContentLanguage } from '../model/language';

/** What a Finnish keyboard writes with one key. */
const finnishKeys = new Set('abcdefghijklmnopqrstuvwxyzåäö');

/** Skolt Sámi writes two more signs in dictionaries and loans (`ʼ` U+02BC and `ˈ` U+02C8), which no alphabet lists. */
const moreSigns: Readonly<Partial<Record<ContentLanguage, readonly string[]>>> = { sms: ['ʼ', 'ˈ'] };

/** Letters and signs of a language that a Finnish keyboard has no key for, in the language's own order. */
export function lackingLetters(language: ContentLanguage): readonly string[] {
  const letters = (alphabets[language] ?? '').split(' ').filter((letter) => letter !== '' && !finnishKeys.has(letter));
  return [...letters, ...(moreSigns[language] ?? [])];
}
