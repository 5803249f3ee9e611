import { textsIn } from '../../content/texts';
import type { FitStep, Sheet, SheetPage } from '../../sheet/nodes';
import type { SheetInput } from '../material';
import { wholeSheet } from '../whole-sheet';
import { blankCardPages } from './blank-card-pages';
import { headingCardPages } from './heading-card-pages';
import { triggerCardPages } from './trigger-card-pages';

/** What the variants are called: headings for sorting the deck, and empty cards for the unit's own triggers. */
export const triggerCardVariants = ['headings', 'blank'] as const;

/** From roomy to tight; 8 pt keeps the back above the floor of cards and the trigger in front, 1.75 times as large, at 14 pt. */
const steps: readonly FitStep[] = [
  { textPt: 11.5, lineMm: 5.2, gapMm: 3.4 },
  { textPt: 11, lineMm: 5, gapMm: 3.2 },
  { textPt: 10.5, lineMm: 4.8, gapMm: 3 },
  { textPt: 10, lineMm: 4.6, gapMm: 2.8 },
  { textPt: 9.5, lineMm: 4.4, gapMm: 2.5 },
  { textPt: 9, lineMm: 4.1, gapMm: 2.2 },
  { textPt: 8.75, lineMm: 3.95, gapMm: 2 },
  { textPt: 8.5, lineMm: 3.8, gapMm: 1.8 },
  { textPt: 8, lineMm: 3.5, gapMm: 1.4 },
];

function pagesOf(input: SheetInput): readonly SheetPage[] {
  const texts = textsIn(input.content.texts, input);
  if (input.variant === 'headings') return headingCardPages(input, texts);
  return input.variant === 'blank' ? blankCardPages(input, texts) : triggerCardPages(input, texts);
}

/**
 * The trigger cards (herätekortit), eight to a landscape A4: one trigger a card with what to ask and do on its back. Each
 * card is a paper of its own once it is cut out, so each begins with a heading of the first level.
 */
export function triggerCardsSheet(input: SheetInput): Sheet {
  const pages = pagesOf(input);
  return wholeSheet(input, {
    materialId: 'trigger-cards',
    paper: { format: 'trigger-card', orientation: 'portrait' },
    imposition: { kind: 'cards', columns: 4, rows: 2, hasBacks: input.variant !== 'headings' },
    isHyphenated: true,
    fit: { steps, pages: pages.length },
    pages,
  });
}
