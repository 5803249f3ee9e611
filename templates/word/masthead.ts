import { ImageRun, Paragraph, type Table } from 'docx';
import type { Masthead, Runs, Sheet } from '../sheet/nodes';
import { textOf } from '../sheet/runs';
import { flatTable, type Cell } from './flat-table';
import { contentWidthTwips, isNarrow, sharedTwips, twipsOfMm, wordStep } from './page-geometry';
import { styleIds, tableStyleIds } from './style-ids';
import { styled, styledWhereSaid } from './text-blocks';
import { textWidthPt } from './text-width';

/** The box in millimetres that a logo is drawn into, kept in its proportions. */
const logoBoxMm = { width: 42, height: 13 } as const;
const logoGapMm = 4;
const pxPerMm = 96 / 25.4;

type Logo = NonNullable<Masthead['logo']>;

function logoSizeMm({ widthPx, heightPx }: Logo): { readonly width: number; readonly height: number } {
  const scale = Math.min(logoBoxMm.width / widthPx, logoBoxMm.height / heightPx);
  return { width: widthPx * scale, height: heightPx * scale };
}

function logoParagraph(logo: Logo, drawingId: number): Paragraph {
  const { width, height } = logoSizeMm(logo);
  const picture = new ImageRun({
    type: 'png',
    data: `data:image/png;base64,${logo.png}`,
    transformation: { width: width * pxPerMm, height: height * pxPerMm },
    altText: { name: 'Logo', description: logo.alternativeText, id: String(drawingId) },
  });
  return new Paragraph({ style: styleIds.logo, children: [picture] });
}

/** Shares of the title's cell and the unit's cell. */
function sharesOf(sheet: Sheet): readonly [title: number, unit: number] {
  return isNarrow(sheet.paper) ? [56, 44] : [66, 34];
}

/** Whether beside a logo the words of the title and of the unit's name all stay whole. */
function hasRoomBeside(logo: Logo, { title, unitName, level }: Masthead, sheet: Sheet): boolean {
  const { textPt } = wordStep(sheet);
  const restPt = (contentWidthTwips(sheet) - twipsOfMm(logoSizeMm(logo).width + logoGapMm)) / 20;
  const [titleShare, unitShare] = sharesOf(sheet);
  const fits = (content: Runs, share: number, factor: number): boolean =>
    textOf(content)
      .split(/\s/)
      .every((word) => textWidthPt(word, { sizePt: textPt * factor, isBold: true }) <= (restPt * share) / 100);
  return fits(title, titleShare, level === 1 ? 2.3 : 1.7) && fits(unitName, unitShare, 1.15);
}

/** Width of the logo's cell in twips, with the space after it; none without a logo or where it stands above the title. */
export function logoWidthTwips(block: Masthead, sheet: Sheet): number {
  const { logo } = block;
  return logo && !isNarrow(sheet.paper) && hasRoomBeside(logo, block, sheet)
    ? twipsOfMm(logoSizeMm(logo).width + logoGapMm)
    : 0;
}

/** Widths in twips of the title's cell and the unit's cell. */
export function mastheadWidths(block: Masthead, sheet: Sheet): readonly number[] {
  return sharedTwips(contentWidthTwips(sheet) - logoWidthTwips(block, sheet), sharesOf(sheet));
}

/**
 * The head of a page: logo, title and subtitle at the left, unit and organisation at the right, a line in the accent. The
 * logo stands above on a narrow paper, and where the title or the name beside it would break inside a word.
 */
export function wordMasthead(block: Masthead, sheet: Sheet): readonly (Paragraph | Table)[] {
  const { language } = sheet;
  /** Drawings are counted in the document: the library would count them over the life of the app. */
  const drawingId = sheet.pages.flatMap((page) => page.blocks).indexOf(block) + 1;
  const title: Cell = {
    paragraphs: [
      styled(block.title, block.level === 1 ? 'Heading1' : styleIds.pageTitle, language),
      ...styledWhereSaid(block.subtitle, styleIds.subtitle, language),
    ],
  };
  const unit: Cell = {
    paragraphs: [
      styled(block.unitName, styleIds.unit, language),
      ...styledWhereSaid(block.organisation, styleIds.organisation, language),
    ],
  };
  const widths = mastheadWidths(block, sheet);
  const logo = block.logo ? [logoParagraph(block.logo, drawingId)] : [];
  const logoWidth = logoWidthTwips(block, sheet);
  const isBeside = logoWidth > 0;
  const table = flatTable({
    styleId: tableStyleIds.masthead,
    widths: isBeside ? [logoWidth, ...widths] : widths,
    rows: [isBeside ? [{ paragraphs: logo }, title, unit] : [title, unit]],
  });
  return isBeside ? table : [...logo, ...table];
}
