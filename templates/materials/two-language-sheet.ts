import type { ContentLanguage } from '../model/language';
import type { Imposition, Sheet, SheetPage } from '../sheet/nodes';
import type { Material } from './material';
import { withBody } from './with-body';

/** Whether this form of the material (null: the plain one) can be made in two languages. */
export function canBeInTwoLanguages({ twoLanguages }: Pick<Material, 'twoLanguages'>, form: string | null): boolean {
  return twoLanguages?.forms.includes(form) ?? false;
}

/** The material's own sheet in each of the two languages. */
interface LanguagePair {
  readonly first: Sheet;
  readonly second: Sheet;
}

/** The pages of one language as they stand in the common sheet: each says its language and has its own footer. */
function pagesOf({ pages, language, footer, edition }: Sheet, commonEdition: string): readonly SheetPage[] {
  const ownFooter = { ...footer, edition: footer.edition.replace(edition, commonEdition) };
  return pages.map((page) => ({ ...page, id: `${page.id}.${language}`, language, footer: ownFooter }));
}

/** First language, second language, page by page: what belongs together lies on the same sheet of paper. */
function inTurns(first: readonly SheetPage[], second: readonly SheetPage[]): readonly SheetPage[] {
  if (first.length !== second.length) throw new Error('A material has the same pages in every language');
  return first.flatMap((page, index) => [page, ...second.slice(index, index + 1)]);
}

/** Where the second language comes: on the back of a card, beside the page of any other paper. */
function placedTogether({ imposition, materialId }: Sheet): Imposition {
  if (imposition === null) return { kind: 'side-by-side' };
  if (imposition.kind === 'cards' && !imposition.hasBacks) return { ...imposition, hasBacks: true };
  throw new Error(`${materialId}: no room for a second language`);
}

/**
 * One sheet of two: either each language with its own pages, in turns, or both on the same pages where the material says
 * how. The first is the language of the document. One edition code stands on all pages.
 */
export function twoLanguageSheet({ twoLanguages }: Material, { first, second }: LanguagePair): Sheet {
  const beside: ContentLanguage = second.language;
  const onSamePages = twoLanguages?.onSamePages;
  if (onSamePages) return withBody(first, { beside, ...onSamePages(first, second) });
  return withBody(first, {
    beside,
    imposition: placedTogether(first),
    fit: { ...first.fit, pages: first.fit.pages + second.fit.pages },
    pages: inTurns(pagesOf(first, first.edition), pagesOf(second, first.edition)),
  });
}
