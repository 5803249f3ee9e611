import type { PDFRef } from 'pdf-lib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib';
import { dictAt, itemsAt } from '../pdf-values';
import type { RuleId } from '../rules';
import { readStructure, type Element } from '../structure-tree';

/** A violation of one rule that is planted in a paper which has none. */
export interface Plant {
  readonly rule: RuleId;
  readonly what: string;
  readonly plant: (document: PDFDocument) => void;
}

/** A change after which the paper still breaks no rule. */
export type Allowed = Omit<Plant, 'rule'>;

export const name = (text: string): PDFName => PDFName.of(text);

/** The elements of a type, in reading order; throws where there are none, as nothing could be planted then. */
export function elementsOf(document: PDFDocument, type: RegExp): readonly [Element, ...Element[]] {
  const [first, ...others] = readStructure(document)?.elements.filter((element) => type.test(element.type)) ?? [];
  if (!first) throw new Error(`No element ${String(type)}`);
  return [first, ...others];
}

/** A stretch of text in a paragraph on the first page. */
export function anyText(document: PDFDocument): Element {
  return elementsOf(document, /^Span$/)[0];
}

export function setType(element: Element, type: string): void {
  element.dict.set(name('S'), name(type));
}

/** Adds a kid at the end of an element. */
export function addKid(element: Element | PDFDict, kid: PDFObject): void {
  const dict = element instanceof PDFDict ? element : element.dict;
  const kids = dict.lookup(name('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : [dict.get(name('K'))];
  dict.set(name('K'), dict.context.obj([...list.flatMap((present) => present ?? []), kid]));
}

/** Adds an element of a type inside another one. */
export function addElement(
  document: PDFDocument,
  parent: Element,
  entries: { readonly S: string; readonly K?: PDFObject },
): PDFRef {
  const ref = document.context.register(document.context.obj({ Type: 'StructElem', P: parent.ref, ...entries }));
  addKid(parent, ref);
  return ref;
}

/** Lets the parent tree lead from a new number to an element or to a list of them; answers the number. */
export function addParent(document: PDFDocument, entry: PDFObject): number {
  const tree = dictAt(dictAt(document.catalog, 'StructTreeRoot'), 'ParentTree');
  const key = 100 + itemsAt(tree, 'Nums').length;
  const numbers = tree?.lookup(name('Nums'));
  if (!(numbers instanceof PDFArray)) throw new Error('The parent tree is one list');
  numbers.push(document.context.obj(key));
  numbers.push(entry);
  return key;
}

/** Rewrites what the first page draws. */
export function redraw(document: PDFDocument, change: (content: string) => string): void {
  const page = document.getPage(0).node;
  const contents = page.lookup(name('Contents'));
  if (!(contents instanceof PDFRawStream)) throw new Error('The page has one content stream');
  const text = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
  page.set(name('Contents'), document.context.register(stream(document, change(text))));
}

/** Draws more after all that the first page draws. */
export function drawMore(document: PDFDocument, more: string): void {
  redraw(document, (content) => `q\n${content}\nQ\n${more}\n`);
}

type StreamEntries = Parameters<typeof PDFContext.prototype.stream>[1];

/** A stream that is not packed. */
export function stream(document: PDFDocument, content: string, entries: StreamEntries = {}): PDFRawStream {
  const dict = document.context.obj(entries);
  return PDFRawStream.of(dict, new Uint8Array(Buffer.from(content, 'latin1')));
}

/** The first font of the first page: how its resources call it, and its dictionaries. */
export function firstFont(document: PDFDocument): {
  readonly key: string;
  readonly font: PDFDict;
  readonly descendant: PDFDict;
  readonly descriptor: PDFDict;
} {
  const fonts = dictAt(document.getPage(0).node.Resources(), 'Font');
  const key = fonts?.keys()[0]?.decodeText() ?? '';
  const font = dictAt(fonts, key);
  const descendant = font?.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const descriptor = dictAt(descendant, 'FontDescriptor');
  if (!font || !descendant || !descriptor) throw new Error('The page has no composite font');
  return { key, font, descendant, descriptor };
}
