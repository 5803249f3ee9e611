import { outdatedTerms, termsOfSweden, type OutdatedTerm } from './outdated-terms';
import type { TextFacts, TextRule } from './text-issue';

function termsOf({ language, date }: TextFacts): readonly OutdatedTerm[] {
  return outdatedTerms().filter((term) => term.language === language && term.since <= date);
}

/** The text with every outdated expression in its new form; null where one of them has none of its own. */
function mendedTerms(text: string, terms: readonly OutdatedTerm[]): string | null {
  let isCertain = true;
  const mended = terms.reduce(
    (words, term) =>
      words.replaceAll(term.pattern, (found) => {
        const now = term.mended?.(found) ?? null;
        if (now === null) isCertain = false;
        return now ?? found;
      }),
    text,
  );
  return isCertain ? mended : null;
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
