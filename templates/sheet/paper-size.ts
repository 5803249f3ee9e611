/** Papers and cards that a page can be: ISO 216 sizes, the pocket card, the trigger card, the fridge card, the slip. */
export const paperFormats = ['A3', 'A4', 'A5', 'pocket-card', 'trigger-card', 'fridge-card', 'slip'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** Which paper, held which way. */
export interface SheetPaper {
  readonly format: PaperFormat;
  readonly orientation: 'portrait' | 'landscape';
}

/**
 * Width and height in millimetres, held upright. Trigger cards are eight to an A4, slips four, fridge cards two, with 5 mm left for
 * the printer's edge; round the trigger cards 3 mm more for the cut marks.
 */
const uprightMm: Readonly<Record<PaperFormat, { readonly width: number; readonly height: number }>> = {
  A3: { width: 297, height: 420 },
  A4: { width: 210, height: 297 },
  A5: { width: 148, height: 210 },
  'pocket-card': { width: 55, height: 85 },
  'trigger-card': { width: 70, height: 97 },
  'fridge-card': { width: 138, height: 196 },
  slip: { width: 100, height: 142 },
};

/** Width and height of the paper in millimetres, as it is held when read. */
export function paperSizeMm({ format, orientation }: SheetPaper): { readonly width: number; readonly height: number } {
  const { width, height } = uprightMm[format];
  return orientation === 'portrait' ? { width, height } : { width: height, height: width };
}
