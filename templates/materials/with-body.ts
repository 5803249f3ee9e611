import { editionOf, pendingEdition } from '../sheet/edition';
import type { Footer, Sheet, SheetPage } from '../sheet/nodes';

type Codes = readonly [before: string, after: string];

function footerWithEdition(footer: Footer, [before, after]: Codes): Footer {
  return { ...footer, edition: footer.edition.replace(before, after) };
}

/** The page with the edition code in its own footer, where it has one. */
function pageWithEdition(page: SheetPage, codes: Codes): SheetPage {
  return page.footer === undefined ? page : { ...page, footer: footerWithEdition(page.footer, codes) };
}

/** The sheet with the edition that follows from what the whole says, also in all its footers. */
function withOwnEdition(sheet: Sheet, whole: Sheet): Sheet {
  const { edition: before, footer, date, ...body } = whole;
  const edition = editionOf(body);
  return {
    ...sheet,
    pages: sheet.pages.map((page) => pageWithEdition(page, [before, edition])),
    edition,
    footer: footerWithEdition(sheet.footer, [before, edition]),
  };
}

/** The sheet with another body and the edition code that follows from it, or still without one. */
export function withBody(sheet: Sheet, change: Partial<Sheet>): Sheet {
  const changed = { ...sheet, ...change };
  return sheet.edition === pendingEdition ? changed : withOwnEdition(changed, changed);
}

/** The sheet with its edition, where that was left for later; `whole` is what a flowing sheet was before its pages were made. */
export function withEdition(sheet: Sheet, whole = sheet): Sheet {
  return sheet.edition === pendingEdition ? withOwnEdition(sheet, whole) : sheet;
}
