import { PDFArray, PDFDict, PDFName, PDFRef, type PDFContext, type PDFDocument, type PDFObject } from 'pdf-lib';

/** A structure element (ISO 32000-1, 14.7.2) with its place in the tree. */
export interface StructureElement {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** Elements inside this one, in reading order. */
  readonly children: readonly StructureElement[];
  /** Whether drawn content hangs directly on this element. */
  readonly hasContent: boolean;
}

/** The root elements of the structure tree; none where the PDF is not tagged. */
export function structureElements(document: PDFDocument): readonly StructureElement[] {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  return root ? childrenOf(document.context, root.get(PDFName.of('K'))) : [];
}

/** The element and all that is inside it, in reading order. */
export function* withDescendants(elements: readonly StructureElement[]): Generator<StructureElement> {
  for (const element of elements) {
    yield element;
    yield* withDescendants(element.children);
  }
}

/** The structure type of an element, such as `P` or `NonStruct`. */
export function structureType(dict: PDFDict): string {
  return dict.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText() ?? '';
}

/** The kids of an element as a list; the standard allows a single kid without one. */
export function kidsOf(context: PDFContext, kids: PDFObject | undefined): readonly PDFObject[] {
  const list = kids instanceof PDFRef ? context.lookup(kids) : kids;
  if (list instanceof PDFArray) return list.asArray();
  return kids === undefined ? [] : [kids];
}

function childrenOf(context: PDFContext, kids: PDFObject | undefined): readonly StructureElement[] {
  return kidsOf(context, kids).flatMap((kid) => {
    const dict = kid instanceof PDFRef ? context.lookup(kid) : undefined;
    if (!(kid instanceof PDFRef) || !(dict instanceof PDFDict) || !dict.has(PDFName.of('S'))) return [];
    const inner = dict.get(PDFName.of('K'));
    const children = childrenOf(context, inner);
    return [{ ref: kid, dict, children, hasContent: kidsOf(context, inner).length > children.length }];
  });
}
