import type { ContentLanguage, InterfaceLanguage } from '../model/language';

/**
 * The language whose way of writing dates and clock times a paper follows. Sámi papers have the digits of Finnish ones
 * beside which they hang: no word of Finnish is in them.
 */
export function writingLanguage(language: ContentLanguage): InterfaceLanguage {
  return language === 'sv' || language === 'en' ? language : 'fi';
}
