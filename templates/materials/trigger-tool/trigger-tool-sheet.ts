import type { FitStep, Sheet } from '../../sheet/nodes';
import { textsIn } from '../../content/texts';
import type { SheetInput } from '../material';
import { isLargePrint, largePrintSteps } from '../large-print/large-print';
import { wholeSheet } from '../whole-sheet';
import { contactWaysPage } from './contact-ways-page';
import { triggersPage } from './triggers-page';
import { triggerToolLargePages } from './trigger-tool-large-print';

/** From roomy to tight; 9 pt is the floor on A4 (`design.md` 5). */
export const triggerToolSteps: readonly FitStep[] = [
  { textPt: 10.5, lineMm: 4.8, gapMm: 3.2 },
  { textPt: 10, lineMm: 4.5, gapMm: 3 },
  { textPt: 9.75, lineMm: 4.3, gapMm: 2.8 },
  { textPt: 9.5, lineMm: 4.15, gapMm: 2.6 },
  { textPt: 9.25, lineMm: 4, gapMm: 2.3 },
  { textPt: 9, lineMm: 3.85, gapMm: 2 },
  { textPt: 9, lineMm: 3.7, gapMm: 1.6 },
];

/** The two-page trigger tool (heräte-työkalu): page 1 the triggers, page 2 the statutory ways of making contact; in large print on as many pages as it needs. */
export function triggerToolSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input);
  const isLarge = isLargePrint(input);
  const pages = isLarge
    ? triggerToolLargePages(input, texts)
    : [triggersPage(input, texts), contactWaysPage(input, texts)];
  return wholeSheet(input, {
    materialId: 'trigger-tool',
    paper: { format: 'A4', orientation: 'portrait' },
    imposition: null,
    isHyphenated: !isLarge,
    fit: { steps: isLarge ? largePrintSteps : triggerToolSteps, pages: pages.length },
    pages,
  });
}
