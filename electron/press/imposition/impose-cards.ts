import { cardPlan, type CardOptions } from './card-plan';
import { impose, type ImposedPdf } from './impose';
import { assertSizes } from './paper-sizes';

/**
 * Cards in a grid with cut marks: every page is one side of a card. With backs, sheets are printed on both sides and
 * turned over on the long edge. Throws where a page has another size than the card or the grid is larger than the sheet.
 */
export function imposeCards(pdf: Uint8Array, options: CardOptions): Promise<ImposedPdf> {
  return impose(pdf, {
    plan: (pages) => {
      assertSizes(pages, options.cardMm);
      return cardPlan(pages.length, options);
    },
  });
}
