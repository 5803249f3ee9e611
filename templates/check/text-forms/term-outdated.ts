import { outdatedTerms, termsOfSweden, type OutdatedTerm } from './outdated-terms';
import type { TextFacts, TextRule } from './text-issue';

function termsOf({ language, date }: TextFacts): readonly OutdatedTerm[] {
  return outdatedTerms().filter((term) => term.language === language && term.since <= date);
}

/** The text with every outdated expression in its new form; null where one of them has none of its own. */
function mendedTerms(text: string, terms: readonly OutdatedTerm[]): string | null {
  return terms.reduce<string | null>((words, { pattern, mended }) => {
    if (words === null) return null;
    const isCertain = [...words.matchAll(pattern)].every(([found]) => (mended?.(found) ?? null) !== null);
    return isCertain ? words.replaceAll(pattern, (found) => mended?.(found) ?? found) : null;
  }, text);
}

/** An expression that a law has replaced by the day of the paper: the first of the text, with the new one. */
export const termOutdated: TextRule = (text, facts) => {
  const terms = termsOf(facts);
  for (const term of terms) {
    const found = text.match(term.pattern)?.[0];
    if (found === undefined) continue;
    const { now, since, source } = term;
    const mended = mendedTerms(text, terms);
    return { details: { found, offered: term.mended?.(found) ?? now, since, source }, mended };
  }
  return null;
};

/** A word that Swedish has in Sweden only, where the reader in Finland knows another. */
export const termOfSweden: TextRule = (text, { language }) => {
  if (language !== 'sv') return null;
  for (const { pattern, now } of termsOfSweden()) {
    const found = text.match(pattern)?.[0];
    if (found !== undefined) return { details: { found, offered: now }, mended: null };
  }
  return null;
};
