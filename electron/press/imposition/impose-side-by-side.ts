import { impose, type ImposedPdf } from './impose';
import { assertSizes, paperSize } from './paper-sizes';
import { sideBySidePlan, type SideBySideOptions } from './side-by-side-plan';

/**
 * Two pages on each sheet of double size: A5 on A4, A4 on A3, such as the two languages of one paper. Throws where the
 * pages have another size or one has no pair.
 */
export function imposeSideBySide(pdf: Uint8Array, options: SideBySideOptions): Promise<ImposedPdf> {
  return impose(pdf, {
    plan: (pages) => {
      assertSizes(pages, paperSize(options.page, options.orientation));
      return sideBySidePlan(pages.length, options);
    },
  });
}
