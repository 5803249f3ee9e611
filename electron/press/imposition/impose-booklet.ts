import { bookletPlan, halfOf, type BookletOptions } from './booklet-plan';
import { impose, type ImposedPdf } from './impose';
import { assertSizes, paperSize } from './paper-sizes';

/**
 * A booklet to fold in the middle: A5 pages on A4 sheets (or A4 on A3) that are printed on both sides and turned over
 * on the short edge. Throws where the pages have another size.
 */
export function imposeBooklet(pdf: Uint8Array, options: BookletOptions): Promise<ImposedPdf> {
  const pageMm = paperSize(halfOf[options.sheet], 'portrait');
  return impose(pdf, {
    plan: (pages) => {
      assertSizes(pages, pageMm);
      return bookletPlan(pages.length, options);
    },
  });
}
