import type { FitStep } from '../../sheet/nodes';
import type { OwnPart } from '../finished-sheet';

/** From roomy to tight: 18 pt is the floor of large print, and the numbers are twice that and more. */
const steps: readonly FitStep[] = [
  { textPt: 20, lineMm: 9.4, gapMm: 3.4 },
  { textPt: 19, lineMm: 8.9, gapMm: 2.6 },
  { textPt: 18.5, lineMm: 8.6, gapMm: 2.2 },
  { textPt: 18, lineMm: 8.4, gapMm: 1.8 },
  { textPt: 18, lineMm: 8.3, gapMm: 1 },
];

/** The contact card in large print, for the door of a fridge: two to an A4, with cut marks. */
export const fridgeCard: Pick<OwnPart, 'paper' | 'imposition' | 'isHyphenated' | 'fit'> = {
  paper: { format: 'fridge-card', orientation: 'landscape' },
  imposition: { kind: 'cards', columns: 1, rows: 2, hasBacks: false },
  isHyphenated: false,
  fit: { steps, pages: 1 },
};
