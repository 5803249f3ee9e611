import type { Block, Card, Cards, Emergency, FitStep, Masthead, Paragraph, Runs, Sheet } from '../sheet/nodes';
import { textOf } from '../sheet/runs';
import { emergencyWidths } from './emergency';
import { contentWidthTwips, gutterMm, marginMm, ptOfMm, twipsOfPt, wordStep } from './page-geometry';
import { paperSizeMm } from '../sheet/paper-size';
import { logoWidthTwips, mastheadWidths } from './masthead';
import { lineCount } from './text-width';
import { emergencyNumberFactor, paddingPt, sizesOf, type Sizes } from './word-measures';

/** Kept free below the cards in points: Word's lines and ours are not the same to the hair. */
const reservePt = ptOfMm(7);
/** Cards grow no further than this in points, however empty the page. */
const mostExtraPt = ptOfMm(6);
const headingFactor = 1.2;
/** From a list's edge to its text, times the running text. */
const bulletFactor = 0.95;

function height(
  content: Runs | null,
  widthPt: number,
  set: { readonly sizePt: number; readonly isBold: boolean; readonly linePt: number },
): number {
  return content === null ? 0 : lineCount(textOf(content), widthPt, set) * set.linePt;
}

function mastheadPt(block: Masthead, sheet: Sheet, sizes: Sizes): number {
  const [titlePt = 0, unitPt = 0] = mastheadWidths(block, sheet).map((twips) => twips / 20);
  const bold = (factor: number) => ({
    sizePt: sizes.text * factor,
    isBold: true,
    linePt: sizes.larger(factor).lineHeightPt,
  });
  const plain = { sizePt: sizes.text, isBold: false, linePt: sizes.line };
  const title = height(block.title, titlePt, bold(2.3)) + height(block.subtitle, titlePt, plain);
  const unit = height(block.unitName, unitPt, bold(1.15)) + height(block.organisation, unitPt, plain);
  const logo = logoWidthTwips(block) > 0 ? ptOfMm(15) : 0;
  return Math.max(title, unit, logo) + sizes.gap / 2 + 2;
}

function listPt(items: readonly { readonly content: Runs }[], widthPt: number, sizes: Sizes): number {
  const set = { sizePt: sizes.text, isBold: false, linePt: sizes.line };
  const textPt = widthPt - sizes.text * bulletFactor;
  return items.reduce((sum, item) => sum + height(item.content, textPt, set) + 1, 0);
}

function emergencyPt(block: Emergency, sheet: Sheet, sizes: Sizes): number {
  const widths = emergencyWidths(block, sheet).map((twips) => twips / 20 - 2 * paddingPt - 2);
  const note = { sizePt: sizes.small, isBold: false, linePt: sizes.smallLine };
  const columns = block.numbers.flatMap((entry) => [
    (widthPt: number) =>
      2 * sizes.line + sizes.larger(emergencyNumberFactor).lineHeightPt + height(entry.note, widthPt, note),
    ...(entry.flags.length > 0 ? [(widthPt: number) => listPt(entry.flags, widthPt, sizes)] : []),
  ]);
  const row = Math.max(0, ...columns.map((column, index) => column(widths[index] ?? 0)));
  return sizes.larger(headingFactor).lineHeightPt + sizes.gap * 1.25 + 3 + 6 + row;
}

function paragraphPt(block: Paragraph, widthPt: number, sizes: Sizes): number {
  const isSmall = block.style === 'law' || block.style === 'note';
  const set = isSmall ? { sizePt: sizes.small, linePt: sizes.smallLine } : { sizePt: sizes.text, linePt: sizes.line };
  return height(block.content, widthPt, { ...set, isBold: false }) + 1.5;
}

function cardPt(card: Card, widthPt: number, sizes: Sizes): number {
  const title = { sizePt: sizes.text * headingFactor, isBold: true, linePt: sizes.larger(headingFactor).lineHeightPt };
  const blocks = card.blocks.map((block) =>
    block.kind === 'list' ? listPt(block.items, widthPt, sizes) : paragraphPt(block, widthPt, sizes),
  );
  return height(card.title, widthPt, title) + 4 + sizes.gap + blocks.reduce((sum, block) => sum + block, 0);
}

/** About how high each row of a card grid is in points. */
function rowsPt(block: Cards, sheet: Sheet, sizes: Sizes): readonly number[] {
  const all = [...block.cards, ...(block.closing ? [block.closing] : [])];
  const gutters = ptOfMm(gutterMm) * (block.columns - 1);
  const widthPt = (contentWidthTwips(sheet.paper) / 20 - gutters) / block.columns - 2 * paddingPt;
  return Array.from({ length: Math.ceil(all.length / block.columns) }, (_, row) =>
    Math.max(...all.slice(row * block.columns, (row + 1) * block.columns).map((card) => cardPt(card, widthPt, sizes))),
  );
}

/** How high a page is that holds only a head, an emergency strip and one grid of cards; null for any other page. */
function pagePt(blocks: readonly Block[], sheet: Sheet, cardSizes: Sizes): number | null {
  const sizes = sizesOf(wordStep(sheet));
  if (gridOf(blocks) === null) return null;
  return blocks.reduce((sum, block) => {
    if (block.kind === 'masthead') return sum + mastheadPt(block, sheet, sizes);
    if (block.kind === 'emergency') return sum + emergencyPt(block, sheet, sizes);
    if (block.kind !== 'cards') return sum;
    return sum + rowsPt(block, sheet, cardSizes).reduce((rows, row) => rows + row + sizes.gap, sizes.gap);
  }, 0);
}

/** The one grid of cards on a page that this file knows how to fill. */
function gridOf(blocks: readonly Block[]): Cards | null {
  const grids = blocks.filter((block) => block.kind === 'cards');
  const isKnown = blocks.every((block) => ['masthead', 'emergency', 'cards'].includes(block.kind));
  return isKnown && grids.length === 1 ? (grids[0] ?? null) : null;
}

function usablePt(sheet: Sheet): number {
  return ptOfMm(paperSizeMm(sheet.paper).height - 2 * marginMm) - reservePt;
}

/**
 * The size of text in cards: the largest step of the fit rule at which every page of cards surely holds them. Pages of
 * running text and tables keep the tightest step, as nothing foresees their height.
 */
export function cardStep(sheet: Sheet): FitStep {
  const pages = sheet.pages.map((page) => page.blocks).filter((blocks) => gridOf(blocks) !== null);
  const fits = (step: FitStep): boolean =>
    pages.every((blocks) => (pagePt(blocks, sheet, sizesOf(step)) ?? 0) <= usablePt(sheet));
  return pages.length === 0 ? wordStep(sheet) : (sheet.fit.steps.find(fits) ?? wordStep(sheet));
}

/**
 * The least height in twips of each row of a page's cards, so that a page of cards is filled to its foot as on the
 * printed paper. Rows only grow into room that is surely free; none where the page holds anything but a head, an
 * emergency strip and one grid, or has no room to give.
 */
export function filledRows(blocks: readonly Block[], sheet: Sheet): readonly number[] {
  const sizes = sizesOf(cardStep(sheet));
  const grid = gridOf(blocks);
  const used = pagePt(blocks, sheet, sizes);
  if (grid === null || used === null) return [];
  const rows = rowsPt(grid, sheet, sizes);
  const extra = Math.min(mostExtraPt, (usablePt(sheet) - used) / rows.length);
  return extra > 0 ? rows.map((row) => twipsOfPt(row + extra)) : [];
}
