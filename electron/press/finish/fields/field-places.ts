import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFString, type PDFContext, type PDFDocument } from 'pdf-lib';
import { decodeFieldLink, type FieldLink } from '../../../../templates/sheet/field-link';
import { kidsOf, structureType, withDescendants, type StructureElement } from '../structure-elements';

/** A place to write or tick, where the press has printed a link for it. */
export interface FieldPlace {
  readonly link: FieldLink;
  /** The link's annotation, which becomes the field's widget under the same number. */
  readonly annotation: PDFRef;
  readonly page: PDFRef;
  /** Left, bottom, right and top on the page, in points. */
  readonly box: readonly [number, number, number, number];
  /** The structure element of the link, which becomes the field's. */
  readonly element: StructureElement;
}

/** The fields of a paper in reading order; none on a paper that is filled by hand. */
export function fieldPlaces(document: PDFDocument, elements: readonly StructureElement[]): readonly FieldPlace[] {
  const { context } = document;
  const places: FieldPlace[] = [];
  for (const element of withDescendants(elements)) {
    if (structureType(element.dict) !== 'Link') continue;
    for (const kid of kidsOf(context, element.dict.get(PDFName.of('K')))) {
      const place = placeOf(context, element, kid instanceof PDFRef ? context.lookup(kid) : kid);
      if (place !== null) places.push(place);
    }
  }
  return places;
}

/** The field of an object reference (ISO 32000-1, 14.7.4.3); null for other kids and other links. */
function placeOf(context: PDFContext, element: StructureElement, kid: unknown): FieldPlace | null {
  const annotation = kid instanceof PDFDict ? kid.get(PDFName.of('Obj')) : undefined;
  const page = kid instanceof PDFDict ? (kid.get(PDFName.of('Pg')) ?? element.dict.get(PDFName.of('Pg'))) : undefined;
  if (!(annotation instanceof PDFRef) || !(page instanceof PDFRef)) return null;
  const dict = context.lookup(annotation);
  const address = dict instanceof PDFDict ? addressOf(dict) : undefined;
  const link = address === undefined ? null : decodeFieldLink(address);
  const box = dict instanceof PDFDict ? boxOf(dict) : null;
  return link === null || box === null ? null : { link, annotation, page, box, element };
}

function addressOf(annotation: PDFDict): string | undefined {
  const action = annotation.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  return address instanceof PDFString ? address.decodeText() : undefined;
}

function boxOf(annotation: PDFDict): FieldPlace['box'] | null {
  const rectangle = annotation.lookup(PDFName.of('Rect'));
  const sides = rectangle instanceof PDFArray ? rectangle.asArray() : [];
  const [left, bottom, right, top] = sides.map((side) => (side instanceof PDFNumber ? side.asNumber() : Number.NaN));
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return null;
  return [left, bottom, right, top];
}

/** What Chromium drew to make a link of it, by the elements that own it: an empty letter, which is not the field's. */
export function fillersOf(places: readonly FieldPlace[]): ReadonlySet<PDFDict> {
  return new Set(places.flatMap(({ element }) => [...withDescendants([element])].map(({ dict }) => dict)));
}
