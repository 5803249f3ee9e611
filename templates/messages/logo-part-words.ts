import type { InterfaceLanguage } from '../model/language';

/** What of a logo was refused, by the key that the import gives (`what`): a part of a vector picture or a limit. */
const words: Readonly<Record<string, Readonly<Record<InterfaceLanguage, string>>>> = {
  script: { fi: 'ohjelma', sv: 'program', en: 'a program' },
  'event-handler': { fi: 'ohjelma', sv: 'program', en: 'a program' },
  'foreign-content': { fi: 'verkkosivun osa', sv: 'del av en webbsida', en: 'a part of a web page' },
  'external-reference': { fi: 'linkki toiseen tiedostoon', sv: 'länk till en annan fil', en: 'a link to another file' },
  'document-type': {
    fi: 'määrittely, joka voi paisua',
    sv: 'definition som kan svälla',
    en: 'a definition that can swell',
  },
  stylesheet: { fi: 'tuntematon muotoilu', sv: 'okänd formgivning', en: 'unknown styling' },
  'unknown-part': { fi: 'tuntematon osa', sv: 'okänd del', en: 'an unknown part' },
  'embedded-file': { fi: 'upotettu tiedosto', sv: 'inbäddad fil', en: 'an embedded file' },
  'too-many-parts': { fi: 'liian monta osaa', sv: 'för många delar', en: 'too many parts' },
  file: { fi: 'tiedoston koko', sv: 'filens storlek', en: 'size of the file' },
  side: { fi: 'leveys tai korkeus', sv: 'bredd eller höjd', en: 'width or height' },
  area: { fi: 'kuvapisteiden määrä', sv: 'antal bildpunkter', en: 'number of pixels' },
};

/** The refused part of a logo in the user's words; undefined for a key that is not known. */
export function logoPartWords(what: string, language: InterfaceLanguage): string | undefined {
  return Object.hasOwn(words, what) ? words[what]?.[language] : undefined;
}
