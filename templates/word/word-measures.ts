import type { FitStep } from '../sheet/nodes';
import { ptOfMm } from './page-geometry';

/** The papers' black, and the grey of what is said quietly. */
export const ink = '#1b2430';
export const quietInk = '#4a5462';
export const white = '#ffffff';

/** The numbers to call in an emergency, times the running text. */
export const emergencyNumberFactor = 1.9;

/** Room inside coloured bands and cells in points: text never touches the edge of a colour. */
export const paddingPt = 5;

/** Sizes in points that all follow from the running text, in the proportions of `look.md`. */
export interface Sizes {
  readonly text: number;
  readonly small: number;
  /** Text in the cells of tables, which have no room for running text. */
  readonly cell: number;
  readonly line: number;
  readonly smallLine: number;
  readonly gap: number;
  /** Size and line height of a larger text, `factor` times the running text. */
  readonly larger: (factor: number) => { readonly text: { readonly sizePt: number }; readonly lineHeightPt: number };
}

/** The sizes of a Word file for one step of the fit rule. */
export function sizesOf(step: FitStep): Sizes {
  const small = Math.max(9, step.textPt * 0.88);
  return {
    text: step.textPt,
    small,
    cell: Math.max(9, step.textPt * 0.94),
    line: ptOfMm(step.lineMm),
    smallLine: small * 1.22,
    gap: ptOfMm(step.gapMm),
    larger: (factor) => ({ text: { sizePt: step.textPt * factor }, lineHeightPt: step.textPt * factor * 1.22 }),
  };
}
