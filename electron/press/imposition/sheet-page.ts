import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib';
import { compressedStream } from '../finish/streams';
import { points, written } from './millimetres';
import type { LineMark, PointMm } from './imposition-plan';
import type { SizeMm } from './paper-sizes';

/** A page that is being drawn: what it holds is written into the file at the end, by `writePages`. */
export interface SheetPage {
  readonly ref: PDFRef;
  readonly sizeMm: SizeMm;
  /** Operators in drawing order. */
  readonly content: string[];
  readonly forms: PDFDict;
  readonly fonts: PDFDict;
  readonly annotations: PDFRef[];
  /** Entries of the page's own row in the parent tree: the elements of its tagged content by their number. */
  readonly elements: PDFRef[];
}

/** An empty page of this size. */
export function openPage(context: PDFContext, sizeMm: SizeMm): SheetPage {
  const [forms, fonts] = [context.obj({}), context.obj({})];
  return { ref: context.nextRef(), sizeMm, content: [], forms, fonts, annotations: [], elements: [] };
}

/** Gives the document these pages instead of those that it has. */
export function writePages(document: PDFDocument, pages: readonly SheetPage[]): void {
  const { context, catalog } = document;
  const tree = catalog.get(PDFName.of('Pages'));
  if (!(tree instanceof PDFRef)) throw new Error('A document has pages');
  deletePageTree(context, tree);
  const kids = pages.map((page) => page.ref);
  context.assign(tree, context.obj({ Type: 'Pages', Kids: kids, Count: kids.length }));
  // Their numbers are those of the pages that are gone.
  catalog.delete(PDFName.of('PageLabels'));
  for (const page of pages) context.assign(page.ref, pageDict(document, page, tree));
}

function deletePageTree(context: PDFContext, node: PDFObject): void {
  const dict = context.lookup(node);
  const kids = dict instanceof PDFDict ? dict.lookupMaybe(PDFName.of('Kids'), PDFArray) : undefined;
  for (const kid of kids?.asArray() ?? []) deletePageTree(context, kid);
  if (node instanceof PDFRef) context.delete(node);
}

function pageDict(document: PDFDocument, page: SheetPage, parent: PDFRef): PDFDict {
  const { context } = document;
  const dict = context.obj({
    Type: 'Page',
    Parent: parent,
    MediaBox: [
      0,
      0,
      ...[page.sizeMm.width, page.sizeMm.height].map((side) => PDFNumber.of(Number(written(points(side))))),
    ],
    Contents: context.register(compressedStream(context, page.content.join('\n'))),
    Resources: { XObject: page.forms, Font: page.fonts },
  });
  if (page.annotations.length > 0) {
    dict.set(PDFName.of('Annots'), context.obj(page.annotations));
    // PDF/UA-1, 7.18.3: the order of the structure.
    dict.set(PDFName.of('Tabs'), PDFName.of('S'));
  }
  if (page.elements.length > 0) {
    dict.set(PDFName.of('StructParents'), PDFNumber.of(addToParentTree(document, page.elements)));
  }
  return dict;
}

/** A new row of the parent tree (ISO 32000-1, 14.7.4.4), a number tree (7.9.7): its key. */
function addToParentTree({ context, catalog }: PDFDocument, elements: readonly PDFRef[]): number {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const key = root.lookup(PDFName.of('ParentTreeNextKey'), PDFNumber).asNumber();
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(key + 1));
  const tree = root.lookup(PDFName.of('ParentTree'), PDFDict);
  const row = [PDFNumber.of(key), context.register(context.obj([...elements]))];
  const kids = tree.lookupMaybe(PDFName.of('Kids'), PDFArray);
  if (kids) kids.push(context.register(context.obj({ Limits: [key, key], Nums: row })));
  else for (const value of row) tree.lookup(PDFName.of('Nums'), PDFArray).push(value);
  return key;
}

/** A point of a sheet, given from its top left, as content streams count: from the bottom left, in points. */
export function placeOn(sizeMm: SizeMm, { left, top }: PointMm): string {
  return `${written(points(left))} ${written(points(sizeMm.height - top))}`;
}

/** The operators that draw lines in black. */
export function drawnLines(sizeMm: SizeMm, lines: readonly LineMark[]): string {
  const strokes = lines.map(
    ({ from, to, widthMm, isDashed }) =>
      `${written(points(widthMm))} w ${isDashed ? '[2 2]' : '[]'} 0 d ${placeOn(sizeMm, from)} m ${placeOn(sizeMm, to)} l S`,
  );
  return ['q', '0 G', ...strokes, 'Q'].join('\n');
}

/** Draws something that is no part of the text (ISO 32000-1, 14.8.2.2). */
export function drawArtifact(page: SheetPage, operators: string): void {
  page.content.push(`/Artifact BMC\n${operators}\nEMC`);
}
