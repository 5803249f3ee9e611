/** Room for the picture of a paper on its card, in CSS pixels. */
export const pictureRoom = { widthPx: 284, heightPx: 184 } as const;

/** Between the two pages of a picture. */
export const pictureGapPx = 10;

/** Small papers stay smaller than large ones: a pocket card does not fill the room of a poster. */
const largestScale = 0.45;

/** A second page is shown where it does not make both much smaller than one alone. */
const leastShare = 0.7;

/** How many of the first pages are shown side by side, and how large. */
export interface Picture {
  readonly pages: 1 | 2;
  readonly scale: number;
}

interface Pages {
  readonly count: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The small picture of a paper: its first page, with the second beside it where there is room. */
export function pictureOf({ count, widthPx, heightPx }: Pages): Picture {
  const scaleOf = (pages: number): number =>
    Math.min(
      (pictureRoom.widthPx - pictureGapPx * (pages - 1)) / (widthPx * pages),
      pictureRoom.heightPx / heightPx,
      largestScale,
    );
  const [one, two] = [scaleOf(1), scaleOf(2)];
  return count > 1 && two >= one * leastShare ? { pages: 2, scale: two } : { pages: 1, scale: one };
}
