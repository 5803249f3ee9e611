import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFContext, type PDFObject } from 'pdf-lib';
import { contentNumber } from './content-owners';
import { drawnBounds, type Bounds } from './drawn-bounds';
import type { PageDrawing } from './page-contents';
import { kidsOf, structureType, withDescendants, type StructureElement } from './structure-elements';

/**
 * Says where each figure stands on its page (`BBox`, ISO 32000-1, table 344), so that readers can show it enlarged.
 * Chromium leaves it out.
 */
export function setFigureBounds(
  context: PDFContext,
  elements: readonly StructureElement[],
  drawings: readonly PageDrawing[],
): void {
  for (const element of withDescendants(elements)) {
    if (structureType(element.dict) !== 'Figure') continue;
    const parts = [...withDescendants([element])].flatMap(({ dict }) => contentOf(context, dict));
    const bounds = drawings.map((drawing) => boundsOn(drawing, parts)).find((found) => found !== null);
    if (bounds) addAttribute(element.dict, context.obj({ O: 'Layout', BBox: [...bounds] }));
  }
}

interface DrawnPart {
  readonly page: PDFObject | undefined;
  readonly number: number;
}

function contentOf(context: PDFContext, dict: PDFDict): readonly DrawnPart[] {
  return kidsOf(context, dict.get(PDFName.of('K'))).flatMap((kid) => {
    const number = contentNumber(context, kid);
    const holder = kid instanceof PDFRef ? context.lookup(kid) : kid;
    const own = holder instanceof PDFDict ? holder.get(PDFName.of('Pg')) : undefined;
    return number === undefined ? [] : [{ page: own ?? dict.get(PDFName.of('Pg')), number }];
  });
}

function boundsOn({ page, content }: PageDrawing, parts: readonly DrawnPart[]): Bounds | null {
  const numbers = new Set(parts.filter((part) => part.page === page.ref).map(({ number }) => number));
  if (numbers.size === 0) return null;
  const forms = page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  return drawnBounds(content, numbers, (name) => formBox(forms?.lookup(PDFName.of(name))));
}

/** A form's own box; a picture fills the unit square. Skia gives forms no matrix. */
function formBox(object: PDFObject | undefined): Bounds {
  const box =
    object && 'dict' in object && object.dict instanceof PDFDict ? object.dict.lookup(PDFName.of('BBox')) : undefined;
  const sides =
    box instanceof PDFArray ? box.asArray().map((side) => (side instanceof PDFNumber ? side.asNumber() : 0)) : [];
  const [left = 0, bottom = 0, right = 1, top = 1] = sides;
  return [left, bottom, right, top];
}

function addAttribute(element: PDFDict, attribute: PDFDict): void {
  const key = PDFName.of('A');
  const present = element.lookup(key);
  if (present instanceof PDFArray) present.push(attribute);
  else element.set(key, present ? element.context.obj([present, attribute]) : attribute);
}
