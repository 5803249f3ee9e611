import type { ImpositionPlan, LineMark, Placement, SheetSide } from './imposition-plan';
import { paperSize, type PaperName, type SizeMm } from './paper-sizes';

/** The paper that a folded sheet's page has. */
export const halfOf = { A3: 'A4', A4: 'A5' } as const satisfies Partial<Record<PaperName, PaperName>>;

/** Papers that can be folded into a booklet of a standard size. */
export type BookletSheet = keyof typeof halfOf;

export interface BookletOptions {
  readonly sheet: BookletSheet;
  /** `fold` draws two short dashes on the fold line, on the outermost side only; without it nothing is added. */
  readonly marks?: 'fold' | 'none';
}

/**
 * The plan of a booklet stapled or folded in the middle. Sheets lie landscape and are turned over on their short edge;
 * laid on each other, the first outermost, and folded once, the pages read 1, 2, 3… Where the count of pages is no
 * multiple of four, the last pages are blank.
 */
export function bookletPlan(pageCount: number, { sheet, marks = 'none' }: BookletOptions): ImpositionPlan {
  const sizeMm = paperSize(sheet, 'landscape');
  const pageMm = paperSize(halfOf[sheet], 'portrait');
  const places = Math.ceil(pageCount / 4) * 4;
  const side = (left: number, right: number): SheetSide => ({
    sizeMm,
    placements: [left, right].flatMap((page, half) =>
      page < pageCount ? [halfPlacement({ page, half, sizeMm, pageMm })] : [],
    ),
    lines: [],
  });
  const sheets = Array.from({ length: places / 4 }, (_, index) => [
    side(places - 1 - 2 * index, 2 * index),
    side(2 * index + 1, places - 2 - 2 * index),
  ]).flat();
  return {
    sheets: sheets.map((each, index) =>
      marks === 'fold' && index === 0 ? { ...each, lines: foldLines(sizeMm) } : each,
    ),
    sides: 'two-sided-short-edge',
  };
}

interface Half {
  readonly page: number;
  /** 0 left, 1 right. */
  readonly half: number;
  readonly sizeMm: SizeMm;
  readonly pageMm: SizeMm;
}

/** In the middle of its half: A5 is half a millimetre narrower than half an A4. */
function halfPlacement({ page, half, sizeMm, pageMm }: Half): Placement {
  const halfWidth = sizeMm.width / 2;
  const at = { left: half * halfWidth + (halfWidth - pageMm.width) / 2, top: (sizeMm.height - pageMm.height) / 2 };
  return { page, at, part: { left: 0, top: 0, ...pageMm }, isTurned: false, scale: 1 };
}

/** Five millimetres from the edge, as no office printer prints nearer. */
function foldLines({ width, height }: SizeMm): readonly LineMark[] {
  const left = width / 2;
  const dash = (top: number): LineMark => ({
    from: { left, top },
    to: { left, top: top + 3 },
    widthMm: 0.15,
    isDashed: true,
  });
  return [dash(5), dash(height - 8)];
}
