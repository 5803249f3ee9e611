import type { ContentLanguage, InterfaceLanguage } from '../model/language';

/**
 * The language whose writing forms a paper follows. Sámi papers use the Finnish forms: the same readers live beside
 * Finnish papers, and we invent no Sámi usage (`design.md` 4.11).
 */
export function writingLanguage(language: ContentLanguage): InterfaceLanguage {
  return language === 'sv' || language === 'en' ? language : 'fi';
}
