import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, type PDFDocument } from 'pdf-lib';
import { kidsOf } from '../finish/structure-elements';
import type { BoxMm, PointMm } from './imposition-plan';
import { points, written } from './millimetres';
import { placeOn, type SheetPage } from './sheet-page';
import type { SheetFont } from './sheet-font';

/** One line of text: `at` is where its baseline begins. */
export interface TextLine {
  readonly text: string;
  readonly at: PointMm;
  readonly sizeMm: number;
}

/** The name under which every page that shows our text knows its font. */
const fontName = 'Sheet';

/** The operators that draw lines of text in black. */
export function drawnText(page: SheetPage, font: SheetFont, lines: readonly TextLine[]): string {
  page.fonts.set(PDFName.of(fontName), font.ref);
  const drawn = lines.map(
    ({ text, at, sizeMm }) =>
      `/${fontName} ${written(points(sizeMm))} Tf\n1 0 0 1 ${placeOn(page.sizeMm, at)} Tm\n${font.encoded(text)} Tj`,
  );
  return ['BT', '0 g', ...drawn, 'ET'].join('\n');
}

/** Something on a page that belongs to the text: words, or a picture with the words that stand for it. */
export type TaggedPiece =
  | { readonly type: 'H1' | 'P'; readonly operators: string }
  | { readonly type: 'Figure'; readonly operators: string; readonly alt: string; readonly box: BoxMm };

/**
 * Draws pieces and puts them at the end of the document's structure (ISO 32000-1, 14.7), making one where there is
 * none. The document must have its language.
 */
export function drawTagged(document: PDFDocument, page: SheetPage, pieces: readonly TaggedPiece[]): void {
  const { context } = document;
  const parent = lastParent(document);
  for (const piece of pieces) {
    const number = page.elements.length;
    page.content.push(`/${piece.type} <</MCID ${number}>> BDC\n${piece.operators}\nEMC`);
    const element = context.obj({ Type: 'StructElem', S: piece.type, P: parent, Pg: page.ref, K: number });
    if (piece.type === 'Figure') {
      element.set(PDFName.of('Alt'), PDFHexString.fromText(piece.alt));
      element.set(
        PDFName.of('A'),
        context.obj({ O: 'Layout', BBox: boxInPoints(page, piece.box), Placement: 'Block' }),
      );
    }
    const ref = context.register(element);
    page.elements.push(ref);
    const dict = context.lookup(parent, PDFDict);
    dict.set(PDFName.of('K'), context.obj([...kidsOf(context, dict.get(PDFName.of('K'))), ref]));
  }
}

/** The element that holds the whole document. */
function lastParent({ context, catalog }: PDFDocument): PDFRef {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const [top] = kidsOf(context, root?.get(PDFName.of('K')));
  if (top instanceof PDFRef) return top;
  const rootRef = context.nextRef();
  const ref = context.register(context.obj({ Type: 'StructElem', S: 'Document', P: rootRef }));
  const parents = context.register(context.obj({ Nums: [] }));
  context.assign(
    rootRef,
    context.obj({ Type: 'StructTreeRoot', K: ref, ParentTree: parents, ParentTreeNextKey: PDFNumber.of(0) }),
  );
  catalog.set(PDFName.of('StructTreeRoot'), rootRef);
  return ref;
}

function boxInPoints({ sizeMm }: SheetPage, { left, top, width, height }: BoxMm): number[] {
  const bottom = sizeMm.height - top - height;
  return [left, bottom, left + width, bottom + height].map((value) => Number(written(points(value))));
}

/** Breaks a text into lines no wider than this, at spaces. */
export function brokenIntoLines(
  text: string,
  font: SheetFont,
  { sizeMm, widthMm }: { readonly sizeMm: number; readonly widthMm: number },
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length > 0 && font.widthMm(longer, sizeMm) <= widthMm) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
