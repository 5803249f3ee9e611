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
  /** Whether there is room around the pieces, inside the margin, for lines and numbers. */
  readonly hasMarks: boolean;
  /** How far a piece stands from the left and upper edges of its sheet. */
  readonly insetMm: number;
  /** Each piece as a part of the poster, row by row. Neighbours share exactly the overlap; together they are the poster. */
  readonly tiles: readonly BoxMm[];
}

/** Lines are this far from a piece and this long; numbers stand between them. */
const markDistanceMm = 1;
const markLengthMm = 4;
/** The room that they need on each side. */
export const markStripMm = 6;

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
  const withMarks = marginMm + markStripMm;
  const hasMarks = width <= sheetMm.width - 2 * withMarks && height <= sheetMm.height - 2 * withMarks;
  const tiles = Array.from({ length: columns * rows }, (_, index) => ({
    left: (index % columns) * (width - overlapMm),
    top: Math.floor(index / columns) * (height - overlapMm),
    width,
    height,
  }));
  return { columns, rows, sheetMm, hasMarks, insetMm: hasMarks ? withMarks : marginMm, tiles };
}

/** The least count of pieces along one side; a hair's breadth of rounding adds none. */
function countAlong(poster: number, usable: number, overlap: number): number {
  if (usable <= overlap) throw new Error(`Nothing of a sheet is left: ${usable} mm for an overlap of ${overlap} mm`);
  return Math.max(1, Math.ceil((poster - overlap) / (usable - overlap) - 1e-9));
}

/** One page in pieces, every piece at its sheet's top left. */
export function tileSheets(page: number, grid: TileGrid, overlapMm: number): readonly SheetSide[] {
  const at = { left: grid.insetMm, top: grid.insetMm };
  return grid.tiles.map((part, index) => ({
    sizeMm: grid.sheetMm,
    placements: [{ page, at, part, isTurned: false, scale: 1 }],
    lines: tileLines(grid, overlapMm, index),
  }));
}

/**
 * Lines around one piece: where to cut, where the neighbour's edge comes, and hatching beside each strip that gets
 * glue. The right and lower neighbours are laid on top, so left and upper edges are the ones to cut.
 */
function tileLines(grid: TileGrid, overlapMm: number, index: number): readonly LineMark[] {
  const part = grid.tiles[index];
  if (!part || !grid.hasMarks) return [];
  const start = grid.insetMm;
  const isLastColumn = index % grid.columns === grid.columns - 1;
  const isLastRow = index >= grid.columns * (grid.rows - 1);
  const across = edgeLines({ start, length: part.width, overlapMm: isLastColumn ? 0 : overlapMm });
  const down = edgeLines({ start, length: part.height, overlapMm: isLastRow ? 0 : overlapMm });
  const upright = outside(start, part.height).flatMap(({ from, to }) =>
    alongEdge(across).map(([near, far]) => thinLine({ left: near, top: to }, { left: far, top: from })),
  );
  const level = outside(start, part.width).flatMap(({ from, to }) =>
    alongEdge(down).map(([near, far]) => thinLine({ left: to, top: near }, { left: from, top: far })),
  );
  return [...upright, ...level];
}

/** The stretches before and after a piece in which lines are drawn. */
function outside(start: number, extent: number) {
  return [
    { from: start - markDistanceMm - markLengthMm, to: start - markDistanceMm },
    { from: start + extent + markDistanceMm, to: start + extent + markDistanceMm + markLengthMm },
  ];
}

/** Straight lines at the edges, slanting ones over the glue: where each begins and ends. */
function alongEdge({ edges, glue }: ReturnType<typeof edgeLines>): readonly (readonly [number, number])[] {
  return [...edges.map((edge) => [edge, edge] as const), ...hatch(glue, markLengthMm)];
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

/** Where the number of a piece stands: above the piece; null where there is no room for it. */
export function tileLabelPlace({ hasMarks, insetMm }: TileGrid): PointMm | null {
  return hasMarks ? { left: insetMm + 2, top: insetMm - 1.5 } : null;
}
