import { points, written } from './millimetres';
import type { Placement } from './imposition-plan';
import type { PageBox } from './page-form';
import type { SizeMm } from './paper-sizes';

/** A transformation of content (ISO 32000-1, 8.3.3): x' = a·x + c·y + e, y' = b·x + d·y + f; ours never slant. */
export interface Matrix {
  readonly a: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** Moves a page's drawing so that the part comes to its place on the sheet; turned, it fills the same box. */
export function placementMatrix({ at, part, isTurned, scale }: Placement, box: PageBox, sheetMm: SizeMm): Matrix {
  const [pageLeft, pageTop] = [box.x + points(part.left), box.y + box.height - points(part.top)];
  const [left, top] = [points(at.left), points(sheetMm.height - at.top)];
  return isTurned
    ? {
        a: -scale,
        d: -scale,
        e: left + scale * (points(part.width) + pageLeft),
        f: top - scale * (points(part.height) - pageTop),
      }
    : { a: scale, d: scale, e: left - scale * pageLeft, f: top - scale * pageTop };
}

/** The operator that begins the transformation. */
export function matrixOperator({ a, d, e, f }: Matrix): string {
  return `${[a, 0, 0, d, e, f].map(written).join(' ')} cm`;
}

/** Where a point of the page comes on the sheet, in points. */
export function transformed({ a, d, e, f }: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + e, d * y + f];
}
