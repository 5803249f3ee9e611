import type { BoxMm, ImpositionPlan, PointMm, SheetSide } from './imposition-plan';
import { markStripMm, tileSheets, type TileGrid, type TileOptions } from './tile-plan';

/** Where the small picture of the whole poster goes. */
export interface AssemblyPlace {
  /** Below the first piece; else on a sheet of its own after the pieces. */
  readonly isOnFirst: boolean;
  /** Where the heading's line begins. */
  readonly title: PointMm;
  readonly picture: BoxMm;
  /** How large the poster is in it. */
  readonly scale: number;
}

/** A picture lower than this shows too little of a poster. */
const leastHeightMm = 28;
const titleHeightMm = 7;

/**
 * Below the first piece, where the lower neighbour comes to lie on it, so that the picture is not seen on the wall; on a
 * last sheet where there is too little room.
 */
export function assemblyPlace(
  { sheetMm, insetMm, tiles }: TileGrid,
  { marginMm, posterMm }: TileOptions,
): AssemblyPlace {
  const top = insetMm + (tiles[0]?.height ?? 0) + markStripMm + 2;
  const free = sheetMm.height - marginMm - top - titleHeightMm;
  const isOnFirst = free >= leastHeightMm;
  const corner = isOnFirst ? { left: insetMm, top } : { left: 20, top: 20 };
  const room = isOnFirst
    ? { width: sheetMm.width - 2 * insetMm, height: free }
    : { width: sheetMm.width - 40, height: sheetMm.height - 40 - titleHeightMm };
  const scale = Math.min(room.height / posterMm.height, room.width / posterMm.width, 0.25);
  const picture = {
    left: corner.left,
    top: corner.top + titleHeightMm,
    width: posterMm.width * scale,
    height: posterMm.height * scale,
  };
  return { isOnFirst, title: { left: corner.left, top: corner.top + 4 }, picture, scale };
}

/** How many sheets each page of the poster takes. */
export function sheetsPerPage({ tiles }: TileGrid, { isOnFirst }: AssemblyPlace): number {
  return tiles.length + (isOnFirst ? 0 : 1);
}

/**
 * The pieces of each page and the small poster. The small one shows the page whole, so it is what carries the text: a
 * piece alone would carry half words.
 */
export function posterPlan(pageCount: number, grid: TileGrid, options: TileOptions): ImpositionPlan {
  const place = assemblyPlace(grid, options);
  const sheets = Array.from({ length: pageCount }, (_, page): readonly SheetSide[] => {
    const [first, ...others] = tileSheets(page, grid, options.overlapMm);
    if (!first) return [];
    const small = { page, at: place.picture, part: { left: 0, top: 0, ...options.posterMm }, isTurned: false };
    const placements = [{ ...small, scale: place.scale }];
    return place.isOnFirst
      ? [{ ...first, placements: [...first.placements, ...placements] }, ...others]
      : [first, ...others, { sizeMm: grid.sheetMm, placements, lines: [] }];
  });
  return { sheets: sheets.flat(), sides: 'one-sided' };
}
