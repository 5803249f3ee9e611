import type { ImpositionPlan, Placement, PointMm } from './imposition-plan';
import { paperSize, type Orientation, type SizeMm } from './paper-sizes';

/** The paper that holds two pages of another. */
const doubleOf = { A5: 'A4', A4: 'A3' } as const;

export interface SideBySideOptions {
  /** The paper of one page. */
  readonly page: keyof typeof doubleOf;
  /** How one page is held. Upright pages lie beside each other, level ones one above the other. */
  readonly orientation: Orientation;
}

/**
 * The plan of sheets that hold two pages each, first and second of every pair in reading order: the two languages of one
 * page. More than one pair is printed on both sides, turned over like the leaf of a book. Throws where a page has no pair.
 */
export function sideBySidePlan(pageCount: number, { page, orientation }: SideBySideOptions): ImpositionPlan {
  if (pageCount % 2 !== 0) throw new Error(`${pageCount} pages are not pairs`);
  const isUpright = orientation === 'portrait';
  const sizeMm = paperSize(doubleOf[page], isUpright ? 'landscape' : 'portrait');
  const pageMm = paperSize(page, orientation);
  const [first, second] = pairCorners(sizeMm, pageMm, isUpright);
  const placed = (number: number, at: PointMm): Placement => ({
    page: number,
    at,
    part: { left: 0, top: 0, ...pageMm },
    isTurned: false,
    scale: 1,
  });
  const sheets = Array.from({ length: pageCount / 2 }, (_, pair) => ({
    sizeMm,
    placements: [placed(2 * pair, first), placed(2 * pair + 1, second)],
    lines: [],
  }));
  const turned = isUpright ? 'two-sided-short-edge' : 'two-sided-long-edge';
  return { sheets, sides: sheets.length > 1 ? turned : 'one-sided' };
}

/** Each page in the middle of its half: two A5 are a millimetre narrower than an A4. */
function pairCorners(sheet: SizeMm, page: SizeMm, isUpright: boolean): readonly [PointMm, PointMm] {
  const half = isUpright
    ? { width: sheet.width / 2, height: sheet.height }
    : { width: sheet.width, height: sheet.height / 2 };
  const first = { left: (half.width - page.width) / 2, top: (half.height - page.height) / 2 };
  const second = isUpright ? { ...first, left: first.left + half.width } : { ...first, top: first.top + half.height };
  return [first, second];
}
