import type { PDFDocument } from 'pdf-lib';
import { thinLine, type BoxMm, type LineMark } from './imposition-plan';
import { points, written } from './millimetres';
import type { SizeMm } from './paper-sizes';
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
  readonly posterMm: SizeMm;
  /** The room for heading and picture. */
  readonly box: BoxMm;
  readonly assembly: { readonly title: string; readonly alt: string };
}

const titleSizeMm = 3.9;
const titleHeightMm = 7;

/**
 * Draws how the pieces go together: a heading, the poster small, each piece with its number, and in grey the strips where
 * neighbours lie on each other. For those who listen it is one figure with the author's words.
 */
export function drawAssembly(
  { document, sheet, font }: AssemblyGround,
  { grid, posterMm, box, assembly }: Assembly,
): void {
  const scale = (box.height - titleHeightMm) / posterMm.height;
  const small = (part: BoxMm): BoxMm => ({
    left: box.left + part.left * scale,
    top: box.top + titleHeightMm + part.top * scale,
    width: part.width * scale,
    height: part.height * scale,
  });
  const tiles = grid.tiles.map(small);
  const strips = sharedStrips(grid).map(small);
  const title: TextLine = { text: assembly.title, at: { left: box.left, top: box.top + 4 }, sizeMm: titleSizeMm };
  const drawing = [
    greyBoxes(sheet.sizeMm, strips),
    drawnLines(sheet.sizeMm, tiles.flatMap(outline)),
    drawnText(
      sheet,
      font,
      tiles.map((tile, index) => numberIn(tile, String(index + 1), font)),
    ),
  ];
  drawTagged(document, sheet, [
    { type: 'P', operators: drawnText(sheet, font, [title]) },
    { type: 'Figure', operators: drawing.join('\n'), alt: assembly.alt, box: small({ left: 0, top: 0, ...posterMm }) },
  ]);
}

/** What two neighbours both show, as parts of the poster. */
function sharedStrips({ tiles, columns }: TileGrid): readonly BoxMm[] {
  return tiles.flatMap((tile, index) => {
    const right = (index + 1) % columns === 0 ? undefined : tiles[index + 1];
    const below = tiles[index + columns];
    return [
      ...(right ? [{ ...tile, left: right.left, width: tile.left + tile.width - right.left }] : []),
      ...(below ? [{ ...tile, top: below.top, height: tile.top + tile.height - below.top }] : []),
    ];
  });
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

function greyBoxes(sizeMm: SizeMm, boxes: readonly BoxMm[]): string {
  const drawn = boxes.map(({ left, top, width, height }) => {
    const corner = placeOn(sizeMm, { left, top: top + height });
    return `${corner} ${written(points(width))} ${written(points(height))} re f`;
  });
  return ['q', '0.8 g', ...drawn, 'Q'].join('\n');
}

/** In the middle of a piece; digits of Noto Sans are 0.714 of their size high. */
function numberIn(tile: BoxMm, text: string, font: SheetFont): TextLine {
  const sizeMm = Math.min(tile.width, tile.height) * 0.4;
  const left = tile.left + (tile.width - font.widthMm(text, sizeMm)) / 2;
  return { text, at: { left, top: tile.top + tile.height / 2 + sizeMm * 0.357 }, sizeMm };
}
