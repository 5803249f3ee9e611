import type { ContentLanguage } from '../model/language';
import type { Master } from './content';

/** Looks up the built-in texts of one language by key, and remembers which keys were asked for and were missing. */
export interface Texts {
  /** The text of a key that every language must have; empty where missing, and then listed in `missing`. */
  readonly of: (key: string) => string;
  /** The text of a key that may be absent. */
  readonly optional: (key: string) => string | null;
  /** The text with `{name}` placeholders filled. */
  readonly filled: (key: string, values: Readonly<Record<string, string>>) => string;
}

/** Never falls back to another language: a missing text must be seen, not printed in the wrong language. */
export function textsIn(texts: Master['texts'], language: ContentLanguage): Texts {
  const entries = texts[language] ?? {};
  const of = (key: string): string => entries[key] ?? '';
  return {
    of,
    optional: (key) => entries[key] ?? null,
    filled: (key, values) => of(key).replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder),
  };
}
