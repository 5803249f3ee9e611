import type { Texts } from '../../content/texts';
import type { FitStep, Runs } from '../../sheet/nodes';
import { runs, textOf } from '../../sheet/runs';
import { formOf } from '../variant';

/** The form of a paper for readers with low vision: nothing that is read is smaller than 18 points. */
export const largePrint = 'large-print';

/** Whether a paper is in large print, whatever its ink. */
export function isLargePrint({ variant }: { readonly variant: string | null }): boolean {
  return formOf(variant) === largePrint;
}

/** From roomy to tight: 18 pt is the floor, and lines are never closer than 1.3 times their size. */
export const largePrintSteps: readonly FitStep[] = [
  { textPt: 24, lineMm: 11.6, gapMm: 8 },
  { textPt: 23, lineMm: 11.1, gapMm: 7.4 },
  { textPt: 22, lineMm: 10.6, gapMm: 6.8 },
  { textPt: 21, lineMm: 10.1, gapMm: 6.2 },
  { textPt: 20, lineMm: 9.6, gapMm: 5.6 },
  { textPt: 19, lineMm: 9.1, gapMm: 5 },
  { textPt: 18.5, lineMm: 8.8, gapMm: 4.5 },
  { textPt: 18, lineMm: 8.5, gapMm: 4 },
  { textPt: 18, lineMm: 8.3, gapMm: 3 },
];

/** The title of a chapter on each of its pages: as it is on the first, and said to go on there on the others. */
export function chapterTitle(title: Runs, index: number, texts: Texts): Runs {
  return index === 0 ? title : runs(texts.filled('large-print.continued/text', { title: textOf(title) }));
}

/** An id that is the chapter's own on its first page and numbered on the others: ids are unique in a sheet. */
export function chapterId(id: string, index: number): string {
  return index === 0 ? id : `${id}.page-${index + 1}`;
}
