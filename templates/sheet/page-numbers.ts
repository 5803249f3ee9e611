import type { ContentLanguage } from '../model/language';
import type { Footer, Sheet, SheetPage } from './nodes';

/** What a page says at its foot, in which language it speaks, and which page of its language it is. */
export interface PagePlace {
  readonly language: ContentLanguage;
  readonly footer: Footer;
  /** Counted from 1, among the pages of its language. */
  readonly number: number;
  readonly count: number;
}

/** The language of a page: the sheet's own where the page does not say. */
export function languageOf(sheet: Sheet, page: SheetPage): ContentLanguage {
  return page.language ?? sheet.language;
}

interface PlacedPage extends PagePlace {
  readonly page: SheetPage;
}

/** The pages with where each of them stands: in a sheet of two languages each language counts its own pages. */
export function placedPages(sheet: Sheet): readonly PlacedPage[] {
  const counts = new Map<ContentLanguage, number>();
  const numbered = sheet.pages.map((page) => {
    const language = languageOf(sheet, page);
    const number = (counts.get(language) ?? 0) + 1;
    counts.set(language, number);
    return { page, language, footer: page.footer ?? sheet.footer, number };
  });
  return numbered.map((place) => ({ ...place, count: counts.get(place.language) ?? 0 }));
}

/** Where one page stands. */
export function placeOfPage(sheet: Sheet, page: SheetPage): PagePlace {
  const language = languageOf(sheet, page);
  const ofLanguage = sheet.pages.filter((other) => languageOf(sheet, other) === language);
  return {
    language,
    footer: page.footer ?? sheet.footer,
    number: ofLanguage.indexOf(page) + 1,
    count: ofLanguage.length,
  };
}
