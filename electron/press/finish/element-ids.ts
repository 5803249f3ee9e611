import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib';
import { withDescendants, type StructureElement } from './structure-elements';

/**
 * Numbers the ids of structure elements in reading order. Chromium takes them from a counter of its own, so that the
 * same paper would come with other bytes each time. Only ids that table cells point to are kept
 * (ISO 32000-1, 14.8.5.7 `Headers`), together with the tree that finds them (14.7.2 `IDTree`).
 */
export function renumberElementIds(document: PDFDocument, elements: readonly StructureElement[]): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return;
  const all = [...withDescendants(elements)];
  const headerLists = all.flatMap((element) => headerListsOf(element.dict));
  const wanted = new Set(headerLists.flatMap((list) => list.asArray().map(textOf)));
  const newIds = new Map<string, PDFString>();
  const tree: PDFObject[] = [];
  for (const { dict, ref } of all) {
    const oldId = textOf(dict.get(PDFName.of('ID')));
    dict.delete(PDFName.of('ID'));
    if (!wanted.has(oldId)) continue;
    const newId = PDFString.of(`h${String(newIds.size + 1).padStart(4, '0')}`);
    newIds.set(oldId, newId);
    dict.set(PDFName.of('ID'), newId);
    tree.push(newId, ref);
  }
  for (const list of headerLists) renameHeaders(list, newIds);
  deleteTree(document.context, root.get(PDFName.of('IDTree')));
  if (tree.length === 0) root.delete(PDFName.of('IDTree'));
  else root.set(PDFName.of('IDTree'), document.context.register(document.context.obj({ Names: tree })));
}

/** The old name tree goes whole: pdf-lib would write its nodes into the file although nothing leads to them any more. */
function deleteTree(context: PDFContext, node: PDFObject | undefined): void {
  const dict = node instanceof PDFRef ? context.lookup(node) : node;
  const kids = dict instanceof PDFDict ? dict.lookup(PDFName.of('Kids')) : undefined;
  if (kids instanceof PDFArray) for (const kid of kids.asArray()) deleteTree(context, kid);
  if (node instanceof PDFRef) context.delete(node);
}

function headerListsOf(element: PDFDict): readonly PDFArray[] {
  const attributes = element.lookup(PDFName.of('A'));
  const dicts = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return dicts.flatMap((dict) => {
    const headers = dict instanceof PDFDict ? dict.lookup(PDFName.of('Headers')) : undefined;
    return headers instanceof PDFArray ? [headers] : [];
  });
}

function renameHeaders(headers: PDFArray, newIds: ReadonlyMap<string, PDFString>): void {
  const renamed = headers.asArray().flatMap((header) => newIds.get(textOf(header)) ?? []);
  while (headers.size() > 0) headers.remove(headers.size() - 1);
  for (const header of renamed) headers.push(header);
}

function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
