import type { Fault } from './fault';
import type { PaperUnderCheck } from './paper-under-check';
import { textAt } from './pdf-values';

/** That a language is given, and that every language given is one. */
export function* checkLanguages({ document, structure, drawing }: PaperUnderCheck): Generator<Fault> {
  const ofDocument = textAt(document.catalog, 'Lang');
  if (ofDocument === undefined) yield { rule: 'document-language', where: 'catalogue' };
  const given = [
    { language: ofDocument, where: 'catalogue' },
    ...(structure?.elements ?? []).map(({ dict, where }) => ({ language: textAt(dict, 'Lang'), where })),
    ...drawing.marks.map((mark) => ({ language: mark.language ?? undefined, where: mark.stream.where })),
  ];
  for (const { language, where } of given) {
    if (language !== undefined && !isLanguageTag(language))
      yield { rule: 'language-form', where: `${where}: «${language}»` };
  }
}

/** A tag of BCP 47; the empty one, for an unknown language, helps no reader. */
function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
