/** How large the paper is shown: by what fits, or by a factor of its real size. */
export type Zoom =
  | { readonly kind: 'whole-page' }
  | { readonly kind: 'page-width' }
  | { readonly kind: 'scale'; readonly scale: number };

/** CSS's own millimetre: 96 pixels to the inch. */
export const pixelsPerMm = 96 / 25.4;

export interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Space around and between the pages, in screen pixels at any zoom. */
export const pageGapPx = 24;

/** A small card is not blown up to the size of the room. */
const largestWhole = 1.5;
/** Nor to its width: where one page would be larger, several fill it side by side. */
const largestWidth = 2;

const steps: readonly number[] = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3];

/** What the pages come to on the screen: scale of the paper, and how many stand side by side. */
export interface Arrangement {
  readonly scale: number;
  readonly columns: number;
}

interface Pages {
  readonly count: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

function clampScale(scale: number): number {
  return Math.min(Math.max(scale, 0.1), 4);
}

function columnsThatFit(pages: Pages, room: Room, scale: number): number {
  const columns = Math.floor((room.widthPx - pageGapPx) / (pages.widthPx * scale + pageGapPx));
  return Math.min(Math.max(columns, 1), pages.count);
}

/** Fits the pages into the room, side by side where they stay large enough, or as asked. */
export function arrangePages(pages: Pages, room: Room, zoom: Zoom): Arrangement {
  if (zoom.kind === 'scale') return { scale: zoom.scale, columns: columnsThatFit(pages, room, zoom.scale) };
  const widthFor = (columns: number): number => (room.widthPx - pageGapPx * (columns + 1)) / (pages.widthPx * columns);
  if (zoom.kind === 'page-width') {
    let columns = 1;
    while (columns < pages.count && widthFor(columns) > largestWidth) columns += 1;
    return { scale: clampScale(Math.min(widthFor(columns), largestWidth)), columns };
  }
  const height = (room.heightPx - pageGapPx * 2) / pages.heightPx;
  const scaleFor = (columns: number): number => Math.min(widthFor(columns), height, largestWhole);
  const one = scaleFor(1);
  // As many side by side as do not become much smaller than one page alone.
  let columns = 1;
  while (columns < pages.count && scaleFor(columns + 1) >= one * 0.6) columns += 1;
  // As few as give the same number of rows: four pages stand two by two, not three and one.
  columns = Math.ceil(pages.count / Math.ceil(pages.count / columns));
  return { scale: clampScale(scaleFor(columns)), columns };
}

/** The next larger or smaller step from the scale on the screen. */
export function nextScale(current: number, direction: 1 | -1): number {
  const next =
    direction === 1 ? steps.find((step) => step > current + 0.01) : steps.findLast((step) => step < current - 0.01);
  return next ?? current;
}
