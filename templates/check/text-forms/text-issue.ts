import type { ContentLanguage } from '../../model/language';
import type { LocalDate } from '../../model/local-date';

/** What a text is judged by beside its words. */
export interface TextFacts {
  readonly language: ContentLanguage;
  /** The day of the paper: a term is outdated from the day on which a law changed it. */
  readonly date: LocalDate;
  /** The paper is a client's and in clear language. */
  readonly isPlain: boolean;
}

/** What is wrong in one text. `mended` is the whole text with all of it put right; null where that is not certain. */
export interface TextIssue {
  readonly details: Readonly<Record<string, string>>;
  readonly mended: string | null;
}

/** Judges one text: null where there is nothing to say of it. */
export type TextRule = (text: string, facts: TextFacts) => TextIssue | null;

const longestShown = 40;

function shortened(text: string): string {
  const line = text.trim();
  return line.length <= longestShown ? line : `${line.slice(0, longestShown - 1).trimEnd()}…`;
}

/** Where two texts part from each other, counted from their beginnings or, backwards, from their ends. */
function commonLength(one: string, other: string, letter: (text: string, index: number) => string): number {
  const longest = Math.min(one.length, other.length);
  let length = 0;
  while (length < longest && letter(one, length) === letter(other, length)) length += 1;
  return length;
}

function wordStart(text: string, index: number): number {
  return text.slice(0, index).search(/\S*$/);
}

/** The stretch that a mend changes, whole words of it, as it is and as it would be: short enough to stand on a button. */
function changedStretch(text: string, mended: string): { readonly found: string; readonly offered: string } {
  const start = commonLength(text, mended, (each, index) => each.charAt(index));
  const rest = Math.min(text.length, mended.length) - start;
  const same = commonLength(text, mended, (each, index) => each.charAt(each.length - 1 - index));
  const end = Math.min(same, rest);
  const from = wordStart(text, start);
  const tail = /^\S*/.exec(text.slice(text.length - end))?.[0].length ?? 0;
  const stretch = (each: string): string => shortened(each.slice(from, each.length - end + tail));
  return { found: stretch(text), offered: stretch(mended) };
}

/** The issue of a text that a certain mend would change; null where it would change nothing. */
export function issueOfMend(text: string, mended: string): TextIssue | null {
  return mended === text ? null : { details: changedStretch(text, mended), mended };
}
