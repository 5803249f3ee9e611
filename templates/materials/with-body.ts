import { editionOf } from '../sheet/edition';
import type { Footer, Sheet, SheetPage } from '../sheet/nodes';

function withEdition(footer: Footer, [before, after]: readonly [string, string]): Footer {
  return { ...footer, edition: footer.edition.replace(before, after) };
}

/** The page with the edition code in its own footer, where it has one. */
function pageWithEdition({ footer, ...page }: SheetPage, codes: readonly [string, string]): SheetPage {
  return footer === undefined ? page : { ...page, footer: withEdition(footer, codes) };
}

/** The sheet with another body and the edition code that follows from it, also in all its footers. */
export function withBody(sheet: Sheet, change: Partial<Sheet>): Sheet {
  const { edition, footer, date, ...body } = { ...sheet, ...change };
  const codes = [edition, editionOf(body)] as const;
  return {
    ...body,
    pages: body.pages.map((page) => pageWithEdition(page, codes)),
    date,
    edition: codes[1],
    footer: withEdition(footer, codes),
  };
}
