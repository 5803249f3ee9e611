import { createContext } from 'react';
import type { ContentLanguage } from '../model/language';

/** The language of the page being drawn and whether its long words may be divided: set by `PageBox`. */
export const PaperLanguage = createContext<{ readonly language: ContentLanguage; readonly isHyphenated: boolean }>({
  language: 'fi',
  isHyphenated: false,
});
