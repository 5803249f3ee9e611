import { Document, Header, Packer, PageOrientation, type ISectionOptions } from 'docx';
import type { Sheet, SheetPage } from '../sheet/nodes';
import { isLargePrint } from '../materials/large-print/large-print';
import { placeOfPage } from '../sheet/page-numbers';
import type { FontFiles } from './embedded-fonts';
import { fixedPackage } from './fixed-package';
import { libraryStyles } from './library-styles';
import { listStyles, wordNumbering } from './list-styles';
import { blocksOfPages } from './page-blocks';
import { settledSheet } from './page-fill';
import { inOneColumn } from './one-column';
import { pageFooter } from './page-footer';
import { paperSizeMm } from '../sheet/paper-size';
import { footerEdgeMm, leftMarginMm, marginMm, twipsOfMm } from './page-geometry';
import { styleIds } from './style-ids';
import { styled } from './text-blocks';
import { wordStylesXml } from './word-styles';
import { wordLanguage } from './word-text';

/** Page size and margins. The library swaps the sides of a landscape page itself, so it gets them as portrait. */
function pageProperties(sheet: Sheet) {
  const { width, height } = paperSizeMm({ ...sheet.paper, orientation: 'portrait' });
  const margin = twipsOfMm(marginMm);
  const orientation = sheet.paper.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    size: { width: twipsOfMm(width), height: twipsOfMm(height), orientation },
    margin: {
      top: margin,
      right: margin,
      bottom: margin,
      left: twipsOfMm(leftMarginMm(sheet)),
      header: twipsOfMm(footerEdgeMm),
      footer: twipsOfMm(footerEdgeMm),
    },
  };
}

/** A paper in one language is one section; in two, each page is one, as a section has its own footer. */
function sectionsOf(sheet: Sheet): readonly (readonly SheetPage[])[] {
  const isInTurns = sheet.pages.some((page) => page.language !== undefined);
  return isInTurns ? sheet.pages.map((page) => [page]) : [sheet.pages];
}

/** What stands over every page of a filled form: that it is secret. */
function formHeader({ form, language }: Sheet): Pick<ISectionOptions, 'headers'> {
  if (!form?.stamp) return {};
  return { headers: { default: new Header({ children: [styled(form.stamp, styleIds.formStamp, language)] }) } };
}

function section(sheet: Sheet, pages: readonly SheetPage[]): ISectionOptions {
  const [first] = pages;
  return {
    properties: { page: pageProperties(sheet) },
    ...formHeader(sheet),
    footers: { default: pageFooter(first ? placeOfPage(sheet, first) : sheet) },
    children: [...blocksOfPages(sheet, pages)],
  };
}

function wordDocument(sheet: Sheet): Document {
  return new Document({
    title: sheet.title,
    creator: sheet.author,
    lastModifiedBy: sheet.author,
    externalStyles: wordStylesXml(sheet),
    styles: { default: libraryStyles(sheet), paragraphStyles: listStyles(sheet) },
    numbering: wordNumbering(sheet),
    hyphenation: { autoHyphenation: sheet.isHyphenated, doNotHyphenateCaps: true, consecutiveHyphenLimit: 2 },
    compatibility: { version: 15 },
    sections: sectionsOf(sheet).map((pages) => section(sheet, pages)),
  });
}

/**
 * The sheet as a Word file: the same text in the same order as the paper, in Word's own headings, lists and tables, for
 * units that change a paper by hand. Given the fonts, they are embedded; without them Word shows Noto Sans where it is
 * installed. The same sheet and fonts give the same bytes. Rejects only on a defect: any sheet can be written.
 */
export async function sheetToDocx(sheet: Sheet, fonts?: FontFiles): Promise<Uint8Array> {
  const settled = isLargePrint(sheet) ? inOneColumn(sheet) : settledSheet(sheet);
  const packed = new Uint8Array(await Packer.toArrayBuffer(wordDocument(settled)));
  return fixedPackage(packed, { date: sheet.date, language: wordLanguage(sheet.language), fonts: fonts ?? null });
}
