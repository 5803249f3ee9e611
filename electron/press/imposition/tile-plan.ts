import { thinLine, type BoxMm, type LineMark, type PointMm, type SheetSide } from './imposition-plan';
import { paperSize, type PaperName, type SizeMm } from './paper-sizes';

export interface TileOptions {
  readonly posterMm: SizeMm;
  readonly onto: PaperName;
  /** How much of the poster neighbours share: where they are glued on each other. */
  readonly overlapMm: number;
  /** What the printer leaves white at every edge; office printers need at least 5. */
  readonly marginMm: number;
}

/** How a poster is cut into pieces of one size. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly sheetMm: SizeMm;
  /** Each piece as a part of the poster, row by row. Neighbours share exactly the overlap; together they are the poster. */
  readonly tiles: readonly BoxMm[];
}

/**
 * The grid that needs fewest sheets, of sheets lying either way: an A3 poster is two landscape halves where neither
 * margin nor overlap takes room, else two by two. Throws where margins and overlap leave nothing of a sheet.
 */
export function tileGrid({ posterMm, onto, overlapMm, marginMm }: TileOptions): TileGrid {
  const [first, second] = (['portrait', 'landscape'] as const).map((orientation) => {
    const sheetMm = paperSize(onto, orientation);
    const columns = countAlong(posterMm.width, sheetMm.width - 2 * marginMm, overlapMm);
    const rows = countAlong(posterMm.height, sheetMm.height - 2 * marginMm, overlapMm);
    return { columns, rows, sheetMm };
  });
  if (!first || !second) throw new Error('A sheet lies one of two ways');
  const { columns, rows, sheetMm } = second.columns * second.rows < first.columns * first.rows ? second : first;
  const width = (posterMm.width + (columns - 1) * overlapMm) / columns;
  const height = (posterMm.height + (rows - 1) * overlapMm) / rows;
  const tiles = Array.from({ length: columns * rows }, (_, index) => ({
    left: (index % columns) * (width - overlapMm),
    top: Math.floor(index / columns) * (height - overlapMm),
    width,
    height,
  }));
  return { columns, rows, sheetMm, tiles };
}

/** The least count of pieces along one side; a hair's breadth of rounding adds none. */
function countAlong(poster: number, usable: number, overlap: number): number {
  if (usable <= overlap) throw new Error(`Nothing of a sheet is left: ${usable} mm for an overlap of ${overlap} mm`);
  return Math.max(1, Math.ceil((poster - overlap) / (usable - overlap) - 1e-9));
}

/** One page in pieces, every piece at its sheet's top left inside the margin. */
export function tileSheets(page: number, grid: TileGrid, options: TileOptions): readonly SheetSide[] {
  const at = { left: options.marginMm, top: options.marginMm };
  return grid.tiles.map((part, index) => ({
    sizeMm: grid.sheetMm,
    placements: [{ page, at, part, isTurned: false, scale: 1 }],
    lines: tileLines(grid, options, index),
  }));
}

/** How far lines of the tiles keep from the picture, and how long they can be in this margin. */
export const tileMarkDistanceMm = 1;

/** The length of the marks around a piece; 0 where the margin has no room for any. */
export function tileMarkLength(marginMm: number): number {
  return marginMm < 3 ? 0 : Math.min(4, marginMm - tileMarkDistanceMm - 1);
}

/**
 * Lines around one piece: where to cut, where the neighbour's edge comes, and hatching beside each strip that gets
 * glue. The right and lower neighbours are laid on top, so left and upper edges are the ones to cut.
 */
function tileLines(grid: TileGrid, { overlapMm, marginMm }: TileOptions, index: number): readonly LineMark[] {
  const part = grid.tiles[index];
  const length = tileMarkLength(marginMm);
  if (!part || length === 0) return [];
  const isLastColumn = index % grid.columns === grid.columns - 1;
  const isLastRow = index >= grid.columns * (grid.rows - 1);
  const across = edgeLines({ start: marginMm, length: part.width, overlapMm: isLastColumn ? 0 : overlapMm });
  const down = edgeLines({ start: marginMm, length: part.height, overlapMm: isLastRow ? 0 : overlapMm });
  const outside = (start: number, extent: number) => [
    { from: start - tileMarkDistanceMm - length, to: start - tileMarkDistanceMm },
    { from: start + extent + tileMarkDistanceMm, to: start + extent + tileMarkDistanceMm + length },
  ];
  const upright = outside(marginMm, part.height).flatMap(({ from, to }) =>
    [...across.edges.map((edge) => [edge, edge] as const), ...hatch(across.glue, length)].map(([start, end]) =>
      thinLine({ left: start, top: to }, { left: end, top: from }),
    ),
  );
  const level = outside(marginMm, part.width).flatMap(({ from, to }) =>
    [...down.edges.map((edge) => [edge, edge] as const), ...hatch(down.glue, length)].map(([start, end]) =>
      thinLine({ left: to, top: start }, { left: from, top: end }),
    ),
  );
  return [...upright, ...level];
}

interface Edge {
  readonly start: number;
  readonly length: number;
  /** 0 where no neighbour follows. */
  readonly overlapMm: number;
}

/** The edge to cut, the far edge or where the neighbour's comes, and the strip that lies under the neighbour. */
function edgeLines({ start, length, overlapMm }: Edge) {
  const end = start + length;
  return { edges: [start, end - overlapMm], glue: { from: end - overlapMm, to: end } };
}

/** Slanting strokes over a strip: where each begins and ends along it. */
function hatch(
  strip: { readonly from: number; readonly to: number },
  slant: number,
): readonly (readonly [number, number])[] {
  const strokes = Math.floor((strip.to - strip.from - slant) / 1.5);
  return Array.from({ length: Math.max(0, strokes) }, (_, index) => {
    const start = strip.from + (index + 1) * 1.5;
    return [start, start + slant] as const;
  });
}

/** Where the number of a piece stands: above the piece; null where the margin has no room for it. */
export function tileLabelPlace(marginMm: number): PointMm | null {
  return marginMm < 5 ? null : { left: marginMm + 2, top: marginMm - 1.5 };
}
