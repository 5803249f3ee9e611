import type { ContentLanguage } from '../../model/language';
import { mendedHours } from './hours-form';
import { issueOfMend, type TextRule } from './text-issue';

/** Two spaces where one is meant: on paper they are a hole in the line. */
export const spacesDouble: TextRule = (text) => {
  const mended = text.replaceAll(/(?<=\S)[ \u00a0]{2,}(?=\S)/g, (gap) => (gap.includes('\u00a0') ? '\u00a0' : ' '));
  return mended === text ? null : { details: {}, mended };
};

/** English opens and closes a quotation with different signs; Finnish and Swedish with the same. */
function mendedQuotes(text: string, language: ContentLanguage): string {
  const apostrophes = text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’');
  if (language !== 'en') return apostrophes.replaceAll('"', '”');
  return apostrophes.replaceAll(/(?<=^|[\s(–-])"/g, '“').replaceAll('"', '”');
}

/** Straight quotation marks of the typewriter (`practical.md` 3); an odd one out is told, not mended. */
export const quotesStraight: TextRule = (text, { language }) => {
  const mended = mendedQuotes(text, language);
  const issue = issueOfMend(text, mended);
  const count = text.split('"').length - 1;
  if (issue === null || count % 2 === 0) return issue;
  return { details: { found: '"' }, mended: null };
};

/** Numbers that rise are a range: `16-17`; `116-117` is a telephone number, `040-123` and a day are none of it. */
function isRange(first: string, last: string): boolean {
  return first !== '116' && !/^0\d/.test(first) && Number(first) < Number(last);
}

function mendedHyphens(text: string): string {
  return text
    .replaceAll(/(?<=[\p{L}\d.,)!?”])[ \u00a0]--?[ \u00a0](?=[\p{L}\d(”])/gu, ' – ')
    .replaceAll(
      /(?<![\p{L}\d.,:/+-]|\d[ \u00a0])(\d{1,4})-(\d{1,4})(?!\p{L}|[\d/+]|[.,:]\d|-[\d]|[ \u00a0]\d{3})/gu,
      (whole, first: string, last: string) => (isRange(first, last) ? `${first}–${last}` : whole),
    );
}

/** A hyphen where a dash belongs: between words with spaces, and between the numbers of a range (`1.–15.3.`). */
export const hyphenForDash: TextRule = (text, { language }) => {
  // Hours have their own rule, which says what is wrong more exactly.
  const withoutHours = mendedHours(text, language);
  return mendedHyphens(withoutHours) === withoutHours ? null : issueOfMend(text, mendedHyphens(text));
};

/** `§ 35`, `35§` → `35 §` (`practical.md` 3). English names its sections by words. */
export const sectionForm: TextRule = (text, { language }) => {
  if (language === 'en' || !text.includes('§')) return null;
  const joined = text.replaceAll(/(?<=\d(?: ?[a-z])?)§/g, '\u00a0§');
  const turned = joined.replaceAll(
    /(?<!\d[ \u00a0]?(?:[a-z][ \u00a0]?)?)§[ \u00a0]?(\d+(?:[ \u00a0][a-z](?!\p{L}))?)/gu,
    (_whole, number: string) => `${number}\u00a0§`,
  );
  return issueOfMend(text, turned);
};

const capitals =
  /(?<![\p{L}\d-])\p{Lu}{3,}(?:[ \u00a0]\p{Lu}{3,})+(?![\p{L}\d-])|(?<![\p{L}\d-]|\d{5}[ \u00a0])\p{Lu}{7,}(?![\p{L}\d-])/u;

/** Words shouted in capitals are slow to read, and a screen reader may spell them; abbreviations are short. */
export const capitalsShouted: TextRule = (text) => {
  const found = capitals.exec(text)?.[0];
  if (found === undefined || !/\p{Lu}{5}/u.test(found)) return null;
  return { details: { found }, mended: null };
};
