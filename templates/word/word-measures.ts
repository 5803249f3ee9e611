import type { FitStep } from '../sheet/nodes';
import { ptOfMm } from './page-geometry';

export const white = '#ffffff';

/** The numbers to call in an emergency, times the running text. */
export const emergencyNumberFactor = 1.9;

/** Phone numbers in the contact box, times the running text. */
export const phoneFactors = { main: 1.65, other: 1.35 } as const;

/** Room inside coloured bands and cells in points: text never touches the edge of a colour. */
export const paddingPt = 5;

/** The least size of large print. */
export const largePrintPt = 18;

/** Sizes in points that all follow from the running text, in the proportions of `look.md`. */
export interface Sizes {
  readonly text: number;
  readonly small: number;
  /** Text in the cells of tables, which have no room for running text. */
  readonly cell: number;
  readonly cellLine: number;
  readonly line: number;
  readonly smallLine: number;
  readonly gap: number;
  /** Size and line height of a larger text, `factor` times the running text. */
  readonly larger: (factor: number) => { readonly text: { readonly sizePt: number }; readonly lineHeightPt: number };
}

/** Points under which nothing is set: where running text is large print, small text is too. */
function floorOf({ textPt }: FitStep): number {
  return textPt >= largePrintPt ? largePrintPt : 9;
}

/** The sizes of a Word file for one step of the fit rule. */
export function sizesOf(step: FitStep): Sizes {
  const small = Math.max(floorOf(step), step.textPt * 0.88);
  const cell = Math.max(floorOf(step), step.textPt * 0.94);
  /** Small and large text are set no looser than running text, which the tightest steps set tight. */
  const leading = Math.min(1.22, ptOfMm(step.lineMm) / step.textPt);
  return {
    text: step.textPt,
    small,
    cell,
    cellLine: cell * Math.min(1.2, leading),
    line: ptOfMm(step.lineMm),
    smallLine: small * leading,
    gap: ptOfMm(step.gapMm),
    larger: (factor) => ({
      text: { sizePt: step.textPt * factor },
      lineHeightPt: step.textPt * factor * Math.max(1.12, leading),
    }),
  };
}
