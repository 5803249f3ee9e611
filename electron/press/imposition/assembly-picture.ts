import type { PDFDocument } from 'pdf-lib';
import { thinLine, type BoxMm, type LineMark } from './imposition-plan';
import { points, written } from './millimetres';
import type { AssemblyPlace } from './poster-plan';
import { drawnLines, placeOn, type SheetPage } from './sheet-page';
import type { SheetFont } from './sheet-font';
import { drawTagged, drawnText, type TextLine } from './sheet-text';
import type { TileGrid } from './tile-plan';

/** Where it is drawn and with what. */
export interface AssemblyGround {
  readonly document: PDFDocument;
  readonly sheet: SheetPage;
  readonly font: SheetFont;
}

export interface Assembly {
  readonly grid: TileGrid;
  readonly place: AssemblyPlace;
  /** The heading, and what the picture says to those who do not see it. */
  readonly title: string;
  readonly alt: string;
}

/**
 * Draws over the small poster how its pieces go together: a heading, every piece with its number, the strips where
 * neighbours lie on each other. For those who listen it is one figure with the author's words.
 */
export function drawAssembly({ document, sheet, font }: AssemblyGround, { grid, place, title, alt }: Assembly): void {
  const tiles = grid.tiles.map(({ left, top, width, height }) => ({
    left: place.picture.left + left * place.scale,
    top: place.picture.top + top * place.scale,
    width: width * place.scale,
    height: height * place.scale,
  }));
  const plates = tiles.map(plateIn);
  const numbers = plates.map((plate, index) => numberIn(plate, String(index + 1), font));
  const drawing = [
    drawnLines(sheet.sizeMm, tiles.flatMap(outline)),
    whiteBoxes(sheet, plates),
    drawnLines(sheet.sizeMm, plates.flatMap(outline)),
    drawnText(sheet, font, numbers),
  ];
  drawTagged(document, sheet, [
    { type: 'P', operators: drawnText(sheet, font, [titleLine(title, place, { sheet, font })]) },
    { type: 'Figure', operators: drawing.join('\n'), alt, box: place.picture },
  ]);
}

/** Smaller where it would run off the sheet. */
function titleLine(
  text: string,
  { title }: AssemblyPlace,
  { sheet, font }: Omit<AssemblyGround, 'document'>,
): TextLine {
  const room = sheet.sizeMm.width - 2 * title.left;
  return { text, at: title, sizeMm: Math.min(3.9, room / font.widthMm(text, 1)) };
}

function outline({ left, top, width, height }: BoxMm): readonly LineMark[] {
  const [right, bottom] = [left + width, top + height];
  return [
    thinLine({ left, top }, { left: right, top }),
    thinLine({ left: right, top }, { left: right, top: bottom }),
    thinLine({ left: right, top: bottom }, { left, top: bottom }),
    thinLine({ left, top: bottom }, { left, top }),
  ];
}

/** The ground of a piece's number, in its middle: on the poster's own colours it could not be read. */
function plateIn({ left, top, width, height }: BoxMm): BoxMm {
  const side = Math.min(width, height) * 0.36;
  return { left: left + (width - side) / 2, top: top + (height - side) / 2, width: side, height: side };
}

function whiteBoxes({ sizeMm }: SheetPage, boxes: readonly BoxMm[]): string {
  const drawn = boxes.map(({ left, top, width, height }) => {
    const corner = placeOn(sizeMm, { left, top: top + height });
    return `${corner} ${written(points(width))} ${written(points(height))} re f`;
  });
  return ['q', '1 g', ...drawn, 'Q'].join('\n');
}

/** In the middle of its plate; digits of Noto Sans are 0.714 of their size high. */
function numberIn(plate: BoxMm, text: string, font: SheetFont): TextLine {
  const sizeMm = plate.height * (text.length > 1 ? 0.7 : 0.95);
  const left = plate.left + (plate.width - font.widthMm(text, sizeMm)) / 2;
  return { text, at: { left, top: plate.top + plate.height / 2 + sizeMm * 0.357 }, sizeMm };
}
