import type { ContentLanguage, LocalisedText } from '../model/language';
import { onOneLine, parseMarkup, type MarkedText } from '../sheet/markup';
import type { Master } from './content';

/**
 * The words of one text as a paper gets them. `language` is null where they are in the paper's own language. A missing
 * text carries the Finnish words, so that the screen can show what is missing; the check keeps it from being printed.
 */
export interface Wording {
  /** The words without any mark; a line break is `\n`. */
  readonly text: string;
  /** The same words in stretches, where some of them are strong. */
  readonly marked?: readonly MarkedText[];
  readonly language: ContentLanguage | null;
  readonly isMissing: boolean;
}

/** The language of a paper, and the language in which a missing text may be said instead; null: nothing is said instead. */
export interface TextLanguages {
  readonly language: ContentLanguage;
  readonly instead: ContentLanguage | null;
}

/** Puts words of one language together. `word` gives the text of a key, empty where the language does not have it. */
export type Composition = (word: (key: string) => string, language: ContentLanguage) => string;

/** Looks up texts of one language by key. */
export interface Texts extends TextLanguages {
  /** The text of a key that every language must have. */
  readonly of: (key: string) => Wording;
  /** The text of a key that may be absent: null where even the Finnish paper does not say it. */
  readonly optional: (key: string) => Wording | null;
  /** The text with `{name}` placeholders filled. */
  readonly filled: (key: string, values: Readonly<Record<string, string>>) => Wording;
  /** What is put together of several texts, such as opening hours: never of two languages. */
  readonly composed: (compose: Composition) => Wording;
}

type Entries = Readonly<Record<string, string>>;

/** Stored words as a paper says them: their marks become the look of a stretch. */
function said(words: string): Pick<Wording, 'text' | 'marked'> {
  const marked = parseMarkup(words);
  const text = marked.map((stretch) => stretch.text).join('');
  return marked.some(({ isStrong }) => isStrong) ? { text, marked } : { text };
}

/** The wording with each of its stretches changed alike. */
export function withEachText(wording: Wording, change: (text: string) => string): Wording {
  const { text, marked, ...rest } = wording;
  if (marked === undefined) return { ...rest, text: change(text) };
  const changed = marked.map((stretch) => ({ ...stretch, text: change(stretch.text) }));
  return { ...rest, text: changed.map((stretch) => stretch.text).join(''), marked: changed };
}

/** What is put together of one language's texts; null where it lacks one of those that are needed. */
function composedOf(entries: Entries, language: ContentLanguage, compose: Composition): string | null {
  const lacking: string[] = [];
  const word = (key: string): string => {
    if (entries[key] === undefined) lacking.push(key);
    return onOneLine(said(entries[key] ?? '').text);
  };
  const text = compose(word, language);
  return lacking.length === 0 ? text : null;
}

/**
 * The texts of a paper. Another language is never taken silently: a missing text is said in `instead` where somebody has
 * chosen that, and otherwise marked as missing.
 */
export function textsIn(texts: Master['texts'], languages: TextLanguages): Texts {
  const { language, instead } = languages;
  const finnish = texts.fi ?? {};
  const find = (
    textFrom: (entries: Entries, from: ContentLanguage) => string | null,
    wordingOf: (words: string) => Pick<Wording, 'text' | 'marked'>,
  ): Wording | null => {
    for (const from of instead === null ? [language] : [language, instead]) {
      const text = textFrom(texts[from] ?? {}, from);
      if (text !== null) return { ...wordingOf(text), language: from === language ? null : from, isMissing: false };
    }
    const missing = textFrom(finnish, 'fi');
    return missing === null ? null : { ...wordingOf(missing), language: 'fi', isMissing: true };
  };
  const optional = (key: string): Wording | null => find((entries) => entries[key] ?? null, said);
  const of = (key: string): Wording => optional(key) ?? { text: '', language: null, isMissing: true };
  return {
    ...languages,
    of,
    optional,
    filled: (key, values) => {
      const fill = (text: string): string =>
        text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
      return withEachText(of(key), fill);
    },
    composed: (compose) =>
      find(
        (entries, from) => composedOf(entries, from, compose),
        (text) => ({ text }),
      ) ?? {
        text: compose((key) => finnish[key] ?? '', 'fi'),
        language: language === 'fi' ? null : 'fi',
        isMissing: true,
      },
  };
}

/**
 * What the unit has written, as a paper gets it: in the paper's language, else in the one chosen instead, else in
 * Finnish, as names are often only Finnish; null where it has written nothing. It is never missing: the check tells of
 * notes that are not in the paper's language.
 */
export function unitWording(text: LocalisedText, { language, instead }: TextLanguages): Wording | null {
  for (const from of [language, instead ?? language, 'fi'] as const) {
    const said = text[from]?.trim();
    if (said) return { text: said, language: from === language ? null : from, isMissing: false };
  }
  return null;
}
