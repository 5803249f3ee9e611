import { createContext } from 'react';
import type { ContentLanguage } from '../model/language';

/** The language of the paper being drawn and whether its long words may be divided: set once by `Paper`. */
export const PaperLanguage = createContext<{ readonly language: ContentLanguage; readonly isHyphenated: boolean }>({
  language: 'fi',
  isHyphenated: false,
});
