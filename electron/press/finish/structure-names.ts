import { PDFDict, PDFName, PDFRef, type PDFContext, type PDFObject } from 'pdf-lib';
import { kidsOf, structureType, type StructureElement } from './structure-elements';

/** Elements that hold text; what stands directly in them is a stretch of that text. */
const textLevel = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Span', 'Link', 'Lbl', 'Caption', 'Figure']);
/** Elements that may hold both text and blocks. */
const mixed = new Set(['LBody', 'TD', 'TH']);
const heading = /^H[1-6]?$/;
/** Names of PDF 2.0 that newer Chromiums write; PDF/UA-1 knows those of PDF 1.7 only. */
const olderNames: ReadonlyMap<string, string> = new Map([
  ['Strong', 'Span'],
  ['Em', 'Span'],
  ['Sub', 'Span'],
  ['Aside', 'Div'],
  ['Title', 'P'],
  ['FENote', 'Note'],
]);

/**
 * Gives each `NonStruct` element of Chromium a name that readers know (ISO 32000-1, 14.8.4): the body of a list item, a
 * section that has a heading of its own, a paragraph, a stretch of text. `NonStruct` means "no structure here", and list
 * items and tables may not have it inside them (14.8.4.3.3 and 14.8.4.3.4).
 */
export function repairStructureNames(context: PDFContext, elements: readonly StructureElement[]): void {
  for (const element of elements) repairElement(context, element, 'Document');
}

function repairElement(context: PDFContext, element: StructureElement, parentType: string): void {
  const type = structureType(element.dict);
  const repaired = type === 'NonStruct' ? nameFor(element, parentType) : (olderNames.get(type) ?? type);
  element.dict.set(PDFName.of('S'), PDFName.of(repaired));
  const isWrapped = repaired === 'LI' && !hasProperBody(element);
  if (isWrapped) wrapInBody(context, element);
  for (const child of element.children) {
    repairElement(context, child, isWrapped ? 'LBody' : repaired);
  }
  if (repaired === 'Table') groupLooseRows(context, element);
}

function nameFor(element: StructureElement, parentType: string): string {
  if (parentType === 'LI') return 'LBody';
  if (parentType === 'Table') return nameInTable(element);
  if (textLevel.has(parentType)) return 'Span';
  if (isTextOnly(element)) return mixed.has(parentType) ? 'Span' : 'P';
  return element.children.some((child) => heading.test(structureType(child.dict))) ? 'Sect' : 'Div';
}

/** Groups of rows, or the caption, which holds no rows. */
function nameInTable(element: StructureElement): string {
  const rows = element.children.filter((child) => structureType(child.dict) === 'TR');
  if (rows.length === 0) return 'Caption';
  const isHead = rows.every((row) => row.children.every((cell) => structureType(cell.dict) === 'TH'));
  return isHead ? 'THead' : 'TBody';
}

function isTextOnly(element: StructureElement): boolean {
  const inner = element.children;
  if (inner.length === 0) return element.hasContent;
  return inner.every(
    (child) =>
      ['NonStruct', 'Span', 'Link', 'Strong', 'Em', 'Sub'].includes(structureType(child.dict)) && isTextOnly(child),
  );
}

/** A list item is its label and one body (ISO 32000-1, table 336); with bold stretches Chromium gives it several. */
function hasProperBody(item: StructureElement): boolean {
  const bodies = item.children.filter((child) => structureType(child.dict) !== 'Lbl');
  const [body] = bodies;
  return (
    !item.hasContent && bodies.length === 1 && ['NonStruct', 'LBody'].includes(structureType(body?.dict ?? item.dict))
  );
}

/** Puts everything but the label into a new body element. */
function wrapInBody(context: PDFContext, item: StructureElement): void {
  wrapKids(context, item, { type: 'LBody', isInside: (type) => type !== 'Lbl' });
}

/**
 * Rows that stand in the table itself beside a `THead`: a table is either rows, or a head and bodies (ISO 32000-1,
 * table 337). Chromium names the head but not the body.
 */
function groupLooseRows(context: PDFContext, table: StructureElement): void {
  const types = table.children.map((child) => structureType(child.dict));
  if (!types.includes('THead') || !types.includes('TR')) return;
  wrapKids(context, table, { type: 'TBody', isInside: (type) => type === 'TR' });
}

/** Moves some kids of an element, in their order, into one new element that takes the place of the first. */
function wrapKids(
  context: PDFContext,
  parent: StructureElement,
  wrapper: { readonly type: string; readonly isInside: (type: string) => boolean },
): void {
  const kids = kidsOf(context, parent.dict.get(PDFName.of('K')));
  const isInside = (kid: PDFObject): boolean => {
    const dict = kid instanceof PDFRef ? context.lookup(kid) : kid;
    return wrapper.isInside(dict instanceof PDFDict ? structureType(dict) : '');
  };
  const inside = kids.filter(isInside);
  const element = context.obj({ Type: 'StructElem', S: wrapper.type, P: parent.ref, K: inside });
  // Content that is only a number stands on the page of its element.
  const page = parent.dict.get(PDFName.of('Pg'));
  if (page) element.set(PDFName.of('Pg'), page);
  const ref = context.register(element);
  for (const kid of inside) {
    const dict = kid instanceof PDFRef ? context.lookup(kid) : undefined;
    if (dict instanceof PDFDict) dict.set(PDFName.of('P'), ref);
  }
  const first = kids.findIndex(isInside);
  parent.dict.set(
    PDFName.of('K'),
    context.obj(kids.flatMap((kid, index) => (index === first ? [ref] : isInside(kid) ? [] : [kid]))),
  );
}
