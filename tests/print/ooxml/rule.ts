import type { WordPackage } from './word-package';

/** One thing that a rule has against a file. */
export interface Finding {
  /** Path of the part in the package. */
  readonly part: string;
  readonly what: string;
}

/** One condition that every Word file must meet, in one sentence, with where it comes from. */
export interface Rule {
  readonly id: string;
  readonly sentence: string;
  readonly source: string;
  readonly check: (file: WordPackage) => readonly Finding[] | Promise<readonly Finding[]>;
}

/** What a rule found, with the rule's id. */
export interface Fault extends Finding {
  readonly rule: string;
}
