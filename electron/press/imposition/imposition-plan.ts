import type { SizeMm } from './paper-sizes';

/** A place on a sheet or page, in millimetres from its top left corner. */
export interface PointMm {
  readonly left: number;
  readonly top: number;
}

export interface BoxMm extends PointMm, SizeMm {}

/** One page, or a part of one, on a sheet. */
export interface Placement {
  /** The page of the finished PDF, counted from 0. */
  readonly page: number;
  /** Where the top left corner of the part comes on the sheet; when turned, the part still fills the box from here. */
  readonly at: PointMm;
  /** What of the page is drawn, from the page's own top left corner; the rest is cut off. */
  readonly part: BoxMm;
  /** Whether it stands on its head. */
  readonly isTurned: boolean;
  /** 1 is true size, as for everything that is cut, folded or glued. */
  readonly scale: number;
}

/** A thin black line for cutting, folding or gluing: decoration, not part of the text. */
export interface LineMark {
  readonly from: PointMm;
  readonly to: PointMm;
  readonly widthMm: number;
  readonly isDashed: boolean;
}

/** One side of one sheet of paper. */
export interface SheetSide {
  readonly sizeMm: SizeMm;
  readonly placements: readonly Placement[];
  readonly lines: readonly LineMark[];
}

/**
 * How the printer must print the sheets for the paper to come out right, in the words of the print spooler (IPP `sides`,
 * RFC 8011, 5.2.8). Two-sided plans have their sides in turns: front, back, front, back.
 */
export type Sides = 'one-sided' | 'two-sided-long-edge' | 'two-sided-short-edge';

/** What comes where: plain data, worked out before any PDF is touched. */
export interface ImpositionPlan {
  readonly sheets: readonly SheetSide[];
  readonly sides: Sides;
}

/** A line from one point to another, as thin as a knife likes it. */
export function thinLine(from: PointMm, to: PointMm): LineMark {
  return { from, to, widthMm: 0.15, isDashed: false };
}
