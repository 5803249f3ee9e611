import { paperSizeMm, type PaperFormat, type SheetPaper } from '../../../templates/sheet/paper-size';

/** Width and height on paper, in millimetres. */
export interface SizeMm {
  readonly width: number;
  readonly height: number;
}

/** Papers that printers take. */
export type PaperName = Extract<PaperFormat, 'A3' | 'A4' | 'A5'>;
export type Orientation = SheetPaper['orientation'];

/** The size of a paper as it lies before the reader. */
export function paperSize(paper: PaperName, orientation: Orientation): SizeMm {
  return paperSizeMm({ format: paper, orientation });
}

/**
 * How far a PDF page may differ from its paper: Chromium rounds page boxes up to whole CSS pixels (0.26 mm), but draws
 * from the top left corner at the true size.
 */
export const pageToleranceMm = 0.5;

/** Whether a page of a PDF is meant to be of this size. */
export function isOfSize(page: SizeMm, wanted: SizeMm): boolean {
  return (
    Math.abs(page.width - wanted.width) <= pageToleranceMm && Math.abs(page.height - wanted.height) <= pageToleranceMm
  );
}

/** Pages of another size would be cut or leave white where the author of the paper sees neither. */
export function assertSizes(pages: readonly SizeMm[], wanted: SizeMm): void {
  const wrong = pages.findIndex((page) => !isOfSize(page, wanted));
  const page = pages[wrong];
  if (!page) return;
  const sizes = `${page.width.toFixed(1)} × ${page.height.toFixed(1)} mm instead of ${wanted.width} × ${wanted.height} mm`;
  throw new Error(`Page ${wrong + 1} is ${sizes}`);
}
