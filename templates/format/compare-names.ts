import type { ContentLanguage } from '../model/language';
import { alphabets } from './alphabets';

type Comparison = (first: string, second: string) => number;

/** What a sign is sorted by: spaces and other signs first, then numbers, the letters of the alphabet, foreign letters. */
type Weight = readonly [rank: 0 | 1 | 2 | 3, place: number];

function weightOf(sign: string, places: ReadonlyMap<string, number>): Weight {
  if (/^\d/.test(sign)) return [1, Number(sign)];
  // A letter of another alphabet is sorted as the letter under its accent: é as e.
  const place = places.get(sign) ?? places.get(sign.normalize('NFD').charAt(0));
  if (place !== undefined) return [2, place];
  return [/\p{L}/u.test(sign) ? 3 : 0, sign.codePointAt(0) ?? 0];
}

function weightsOf(name: string, places: ReadonlyMap<string, number>): readonly Weight[] {
  const signs =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/\d+|\P{Nd}/gu) ?? [];
  return signs.map((sign) => weightOf(sign, places));
}

function compareWeights(first: readonly Weight[], second: readonly Weight[]): number {
  for (const [index, [rank, place]] of first.entries()) {
    const other = second[index];
    if (!other) return 1;
    const difference = rank - other[0] || place - other[1];
    if (difference !== 0) return difference;
  }
  return first.length - second.length;
}

function comparisonBy(alphabet: string, tie: Comparison): Comparison {
  const places = new Map(alphabet.split(' ').map((letter, place) => [letter, place]));
  return (first, second) => compareWeights(weightsOf(first, places), weightsOf(second, places)) || tie(first, second);
}

/**
 * How names are ordered in a list of the language: å, ä and ö last in Finnish and Swedish, every Sámi letter in its own
 * place, numbers by value. The Sámi orders are our own, as the system does not have them (`alphabets.ts`).
 */
export function compareNames(language: ContentLanguage): Comparison {
  const alphabet = alphabets[language];
  const system = new Intl.Collator(alphabet === undefined ? language : 'fi', { numeric: true }).compare;
  return alphabet === undefined ? system : comparisonBy(alphabet, system);
}
