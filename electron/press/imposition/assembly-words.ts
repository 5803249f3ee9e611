import type { InterfaceLanguage } from '../../../templates/model/language';

/** Heading and spoken text of the small picture that shows how the pieces of a tiled poster go together. */
export const assemblyWords: Readonly<Record<InterfaceLanguage, { readonly title: string; readonly alt: string }>> = {
  fi: {
    title: 'Näin kokoat julisteen',
    alt: 'Kuva julisteen osista numerojärjestyksessä: liimaa osat toisiinsa merkittyä reunaa myöten.',
  },
  sv: {
    title: 'Så här sätter du ihop affischen',
    alt: 'Bild av affischens delar i nummerordning: limma ihop delarna längs den markerade kanten.',
  },
  en: {
    title: 'How to assemble the poster',
    alt: 'Picture of the pieces of the poster in number order: glue them together along the marked edge.',
  },
};
