import type { FitStep, Sheet } from '../sheet/nodes';
import { paperSizeMm } from '../sheet/paper-size';

/** Twentieths of a point: the unit of all of Word's lengths (`ST_TwipsMeasure`, ISO 29500-1 22.9.2.14). */
export function twipsOfMm(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Points as twips, rounded to whole ones. */
export function twipsOfPt(points: number): number {
  return Math.round(points * 20);
}

/** Millimetres as points, of which there are 72 to the inch. */
export function ptOfMm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** White margin on every side of a paper in millimetres (`look.md`, grid). */
export const marginMm = 12;

/** White margin at the left of a form in millimetres: it is punched for the binder (`look.md`, grid). */
const binderMarginMm = 25;

/** White space between two columns of cards in millimetres (`look.md`, grid). */
export const gutterMm = 4;

/** Distance of the footer from the paper's edge: copiers print nothing on the last five millimetres. */
export const footerEdgeMm = 5.5;

/** White margin at the left in millimetres: that of the other sides, and more where a form goes into a binder. */
export function leftMarginMm({ form }: Pick<Sheet, 'form'>): number {
  return form === undefined ? marginMm : binderMarginMm;
}

/** Width between the margins in twips: every table of the document is exactly this wide. */
export function contentWidthTwips(sheet: Pick<Sheet, 'paper' | 'form'>): number {
  return twipsOfMm(paperSizeMm(sheet.paper).width - leftMarginMm(sheet) - marginMm);
}

/** Whether a paper is too narrow for columns of text side by side, as an A5 is. */
export function isNarrow(paper: Sheet['paper']): boolean {
  return contentWidthTwips({ paper }) < twipsOfMm(140);
}

/** Whole twips for each share, adding up to the total: Word and LibreOffice must not round a table's columns themselves. */
export function sharedTwips(total: number, shares: readonly number[]): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const ends = shares.map((_, index) =>
    Math.round((total * shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0)) / whole),
  );
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** Where a sheet gives no steps: the floor on A4 (`design.md` 5). */
const floorStep: FitStep = { textPt: 9, lineMm: 3.7, gapMm: 1.6 };

/**
 * The size of running text in the Word file: the tightest step of the fit rule. Word breaks lines elsewhere than we do and
 * nothing measures them, so the room that is left over keeps each side on its own page.
 */
export function wordStep(sheet: Sheet): FitStep {
  return sheet.fit.steps.at(-1) ?? floorStep;
}
