import { thinLine, type ImpositionPlan, type LineMark, type Placement, type SheetSide } from './imposition-plan';
import { paperSize, type Orientation, type PaperName, type SizeMm } from './paper-sizes';

export interface CardOptions {
  readonly sheet: PaperName;
  /** How the sheet lies; portrait where absent. */
  readonly orientation?: Orientation;
  readonly columns: number;
  readonly rows: number;
  readonly cardMm: SizeMm;
  /** White between neighbours; 0 where one cut parts two cards. */
  readonly gapMm: number;
  readonly marks: 'cut' | 'none';
  /** `fronts-and-backs`: the pages are front, back, front, back… `fronts`: every page is a card with an empty back. */
  readonly order: 'fronts-and-backs' | 'fronts';
  /** How many times the whole set comes, one set after the other; 10 of one contact card fill a sheet. */
  readonly copies: number;
}

/**
 * The plan of sheets of cards, the grid in the middle of the sheet. Backs are mirrored for printing on both sides with
 * turning over on the long edge, so that each front meets its back, and stand so that a card turned like a page shows
 * its back upright. Throws where the grid does not fit on the sheet or a back is missing.
 */
export function cardPlan(pageCount: number, options: CardOptions): ImpositionPlan {
  const isTwoSided = options.order === 'fronts-and-backs';
  if (isTwoSided && pageCount % 2 !== 0) throw new Error(`${pageCount} pages are not fronts and backs in turns`);
  const sides = isTwoSided ? 2 : 1;
  const cards = pageCount / sides;
  const order = Array.from({ length: cards * options.copies }, (_, index) => index % cards);
  const perSheet = options.columns * options.rows;
  const slots = cardSlots(options);
  const sheets = Array.from({ length: Math.ceil(order.length / perSheet) }, (_, sheet) => {
    const onSheet = order.slice(sheet * perSheet, (sheet + 1) * perSheet);
    const front = cardSide(
      options,
      onSheet.map((card, slot) => ({ page: card * sides, ...slotAt(slots, slot) })),
    );
    if (!isTwoSided) return [front];
    const backs = onSheet.map((card, slot) => ({ page: card * 2 + 1, ...backOf(slotAt(slots, slot), options) }));
    return [front, { ...cardSide(options, backs), lines: [] }];
  });
  return { sheets: sheets.flat(), sides: isTwoSided ? 'two-sided-long-edge' : 'one-sided' };
}

interface CardSlot {
  readonly left: number;
  readonly top: number;
  readonly isTurned: boolean;
}

function slotAt(slots: readonly CardSlot[], index: number): CardSlot {
  const slot = slots[index];
  if (!slot) throw new Error(`No slot ${index}`);
  return slot;
}

/** The slots of the fronts, row by row from the top left. */
function cardSlots(options: CardOptions): readonly CardSlot[] {
  const { columns, rows, cardMm, gapMm } = options;
  const { left, top } = gridOrigin(options);
  return Array.from({ length: columns * rows }, (_, index) => ({
    left: left + (index % columns) * (cardMm.width + gapMm),
    top: top + Math.floor(index / columns) * (cardMm.height + gapMm),
    isTurned: false,
  }));
}

/**
 * Where the back of a front comes. A portrait sheet's long edge is upright, so left and right change places. A landscape
 * sheet's is level, so top and bottom change places, and the backs stand on their heads: a card cut out and turned like
 * a page shows them upright.
 */
function backOf({ left, top }: CardSlot, options: CardOptions): CardSlot {
  const { width, height } = sheetSize(options);
  return width < height
    ? { left: width - left - options.cardMm.width, top, isTurned: false }
    : { left, top: height - top - options.cardMm.height, isTurned: true };
}

function cardSide(options: CardOptions, cards: readonly (CardSlot & { readonly page: number })[]): SheetSide {
  const part = { left: 0, top: 0, ...options.cardMm };
  const placements = cards.map(({ page, left, top, isTurned }): Placement => ({
    page,
    at: { left, top },
    part,
    isTurned,
    scale: 1,
  }));
  return {
    sizeMm: sheetSize(options),
    placements,
    lines: options.marks === 'cut' ? cutLines(options) : [],
  };
}

function sheetSize({ sheet, orientation = 'portrait' }: CardOptions): SizeMm {
  return paperSize(sheet, orientation);
}

function gridSize({ columns, rows, cardMm, gapMm }: CardOptions): SizeMm {
  return {
    width: columns * cardMm.width + (columns - 1) * gapMm,
    height: rows * cardMm.height + (rows - 1) * gapMm,
  };
}

function gridOrigin(options: CardOptions): { readonly left: number; readonly top: number } {
  const [sheet, grid] = [sheetSize(options), gridSize(options)];
  const origin = { left: (sheet.width - grid.width) / 2, top: (sheet.height - grid.height) / 2 };
  if (origin.left < 0 || origin.top < 0) {
    throw new Error(`Cards of ${grid.width} × ${grid.height} mm do not fit on ${sheet.width} × ${sheet.height} mm`);
  }
  return origin;
}

/** Near the cards, as eight large cards leave little more than the edge that no printer prints. */
const markDistanceMm = 0.5;
const markLengthMm = 4;

/** Two marks for each cut, one at either end, outside the cards: a ruler laid from mark to mark shows the whole cut. */
function cutLines(options: CardOptions): readonly LineMark[] {
  const { columns, rows, cardMm, gapMm } = options;
  const [origin, grid] = [gridOrigin(options), gridSize(options)];
  const [right, bottom] = [origin.left + grid.width, origin.top + grid.height];
  const upright = cutsAlong(columns, cardMm.width, gapMm).flatMap((cut) =>
    markPair(origin.top, bottom).map(([from, to]) =>
      thinLine({ left: origin.left + cut, top: from }, { left: origin.left + cut, top: to }),
    ),
  );
  const level = cutsAlong(rows, cardMm.height, gapMm).flatMap((cut) =>
    markPair(origin.left, right).map(([from, to]) =>
      thinLine({ left: from, top: origin.top + cut }, { left: to, top: origin.top + cut }),
    ),
  );
  return [...upright, ...level];
}

/** Both edges of each card, from the grid's edge; neighbours without a gap share one. */
function cutsAlong(count: number, length: number, gap: number): readonly number[] {
  const edges = Array.from({ length: count }, (_, index) => index * (length + gap)).flatMap((start) => [
    start,
    start + length,
  ]);
  return [...new Set(edges.map((edge) => Math.round(edge * 10_000) / 10_000))];
}

/** From a little outside the grid outwards, at its two ends. */
function markPair(start: number, end: number): readonly (readonly [number, number])[] {
  return [
    [start - markDistanceMm - markLengthMm, start - markDistanceMm],
    [end + markDistanceMm, end + markDistanceMm + markLengthMm],
  ];
}
