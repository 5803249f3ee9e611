import { createContext } from 'react';
import type { ContentLanguage } from '../model/language';
import type { Runs } from '../sheet/nodes';

/** The language of the page being drawn and whether its long words may be divided: set by `PageBox`. */
export const PaperLanguage = createContext<{
  readonly language: ContentLanguage;
  readonly isHyphenated: boolean;
  /** What stands in brackets behind the label of a field that goes on from the page before; null but in forms. */
  readonly continued: Runs | null;
}>({ language: 'fi', isHyphenated: false, continued: null });
