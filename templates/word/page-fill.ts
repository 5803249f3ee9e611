import { paperSizeMm } from '../sheet/paper-size';
import type { Block, FitStep, Sheet } from '../sheet/nodes';
import { blockHeight, type BlockHeight } from './block-heights';
import { joinedNotes } from './joined-notes';
import { isNarrow, marginMm, ptOfMm, twipsOfPt, wordStep } from './page-geometry';
import { sizesOf, type Sizes } from './word-measures';

/** Kept free at the foot of a page in millimetres: Word's lines and ours are not the same to the hair. */
const reserveMm = 7;
/** A narrow paper's footer takes two lines and reaches into the page. */
const footerMm = 3;
/** Of a page of text and tables this share is kept free besides, for words that Word divides elsewhere. */
const textReserve = 0.025;
/** Rows grow no further than this, however empty the page: in millimetres, and times the height of a line. */
const mostExtraMm = 6;
const mostExtraLines = 2;

function usablePt(sheet: Sheet): number {
  const footer = isNarrow(sheet.paper) ? footerMm : 0;
  return ptOfMm(paperSizeMm(sheet.paper).height - 2 * marginMm - reserveMm - footer);
}

/** Pages that hold only a head, an emergency strip and one grid of cards: their text may be larger than that of the other pages. */
function isCardPage(blocks: readonly Block[]): boolean {
  const isKnown = blocks.every((block) => ['masthead', 'heading', 'emergency', 'cards'].includes(block.kind));
  return isKnown && blocks.filter((block) => block.kind === 'cards').length === 1;
}

function heightsOf(blocks: readonly Block[], sheet: Sheet, cardSizes: Sizes): ReadonlyMap<Block, BlockHeight> {
  const sizes = sizesOf(wordStep(sheet));
  return new Map(joinedNotes(blocks).map((block) => [block, blockHeight(block, sheet, sizes, cardSizes)]));
}

function pagePt(blocks: readonly Block[], sheet: Sheet, cardSizes: Sizes): number {
  const heights = [...heightsOf(blocks, sheet, cardSizes).values()];
  const used = heights.reduce((sum, { fixedPt, rowsPt }) => sum + fixedPt + rowsPt.reduce((a, b) => a + b, 0), 0);
  return isCardPage(blocks) ? used : used * (1 + textReserve);
}

/** Tighter than the paper's own tightest step, where Word breaks more lines than the paper and a page would not hold them. */
function tightStep({ textPt, lineMm, gapMm }: FitStep): FitStep {
  const leastLineMm = (textPt * 1.09 * 25.4) / 72;
  return { textPt, lineMm: Math.min(lineMm, leastLineMm), gapMm: gapMm / 2 };
}

/**
 * The sheet with the steps of its fit rule cut off after the one that running text gets in the Word file (`wordStep`):
 * the largest at which every page surely holds what it says, so that neither side is left empty nor runs over. Nothing
 * measures a Word file; `block-heights.ts` foresees it. A sheet whose pages Word breaks itself is settled as it is.
 */
export function settledSheet(sheet: Sheet): Sheet {
  if (sheet.isFlowing) return sheet;
  const last = wordStep(sheet);
  const steps = [...sheet.fit.steps, tightStep(last)];
  const upTo = (index: number): Sheet => ({ ...sheet, fit: { ...sheet.fit, steps: steps.slice(0, index + 1) } });
  const holds = (index: number): boolean => {
    const tried = upTo(index);
    const cards = sizesOf(wordStep(tried));
    return sheet.pages.every(({ blocks }) => pagePt(blocks, tried, cards) <= usablePt(sheet));
  };
  const found = steps.findIndex((_, index) => holds(index));
  return upTo(found < 0 ? steps.length - 1 : found);
}

/**
 * The size of text in cards: the largest step of the fit rule at which every page of cards surely holds them; that of
 * running text where the file has no such page.
 */
export function cardStep(sheet: Sheet): FitStep {
  const pages = sheet.pages.map((page) => page.blocks).filter(isCardPage);
  const fits = (step: FitStep): boolean =>
    pages.every((blocks) => pagePt(blocks, sheet, sizesOf(step)) <= usablePt(sheet));
  return pages.length === 0 ? wordStep(sheet) : (sheet.fit.steps.find(fits) ?? wordStep(sheet));
}

/**
 * The least height in twips of each row of a page's cards and tables, so that the page is filled towards its foot as on
 * the printed paper. Rows only grow into room that is surely free; nothing for a block without rows or a full page.
 */
export function filledRows(blocks: readonly Block[], sheet: Sheet): ReadonlyMap<Block, readonly number[]> {
  if (sheet.isFlowing) return new Map();
  const cards = sizesOf(cardStep(sheet));
  const heights = heightsOf(blocks, sheet, cards);
  const count = [...heights.values()].reduce((sum, { rowsPt }) => sum + rowsPt.length, 0);
  const free = usablePt(sheet) - pagePt(blocks, sheet, cards);
  if (count === 0 || free <= 0) return new Map();
  const most = Math.max(ptOfMm(mostExtraMm), mostExtraLines * cards.line);
  const extra = Math.min(most, free / count);
  return new Map(
    [...heights]
      .filter(([, { rowsPt }]) => rowsPt.length > 0)
      .map(([block, { rowsPt }]) => [block, rowsPt.map((row) => twipsOfPt(row + extra))]),
  );
}
