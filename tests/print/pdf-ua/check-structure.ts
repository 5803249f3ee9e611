import { PDFArray, PDFRef, type PDFDict } from 'pdf-lib';
import type { DrawingStream } from './drawing';
import type { Fault } from './fault';
import type { PaperUnderCheck } from './paper-under-check';
import { dictOf, numberAt } from './pdf-values';
import type { Element, StructureTree } from './structure-tree';

/** That content and structure find each other: the tree leads to the content, the parent tree back. */
export function* checkStructure(paper: PaperUnderCheck): Generator<Fault> {
  const { document, structure, drawing } = paper;
  if (!structure) return;
  yield* structure.faults;
  const owners = contentOwners(structure);
  for (const { stream, number } of drawing.marks) {
    if (number !== null)
      yield* checkContent(stream, number, { structure, owners: owners.get(contentKey(stream.ref, number)) ?? [] });
  }
  // Where a drawing cannot be read to its end nothing is known of what it lacks.
  if (drawing.unreadable.length === 0) yield* checkLeftOver(paper, structure, owners);
  for (const element of structure.elements) {
    for (const kid of element.kids) {
      const object = kid.kind === 'object' ? dictOf(document.context.lookup(kid.object)) : undefined;
      if (object && !leadsTo(object, element, structure))
        yield { rule: 'parent-tree-agrees', where: `${element.where}: object` };
    }
  }
}

/** Numbers that tree and parent tree know although nothing is drawn under them. */
function* checkLeftOver(
  { document, drawing }: PaperUnderCheck,
  structure: StructureTree,
  owners: ReadonlyMap<string, readonly Element[]>,
): Generator<Fault> {
  const drawn = new Set(drawing.marks.map(({ stream, number }) => contentKey(stream.ref, number ?? -1)));
  for (const [key, elements] of owners) {
    if (!drawn.has(key)) yield { rule: 'structure-has-content', where: `${elements[0]?.where ?? ''}: content ${key}` };
  }
  const pages = document
    .getPages()
    .map((page, index) => ({ ref: page.ref, dict: page.node, where: `page ${index + 1}` }));
  for (const stream of [...pages, ...drawing.forms]) {
    for (const [number, parent] of (parentsOf(stream, structure)?.asArray() ?? []).entries()) {
      const isLeftOver = parent instanceof PDFRef && !drawn.has(contentKey(stream.ref, number));
      if (isLeftOver) yield { rule: 'parent-tree-agrees', where: `${stream.where}: ${number} is not drawn` };
    }
  }
}

/** The elements to which the numbers of a page or form belong, in their order. */
function parentsOf({ dict }: DrawingStream, { parentTree }: StructureTree): PDFArray | undefined {
  const entry = parentTree.get(numberAt(dict, 'StructParents') ?? -1);
  const list = entry instanceof PDFRef ? dict.context.lookup(entry) : entry;
  return list instanceof PDFArray ? list : undefined;
}

function contentKey(stream: PDFRef, number: number): string {
  return `${number} of object ${stream.objectNumber}`;
}

function contentOwners({ elements }: StructureTree): ReadonlyMap<string, readonly Element[]> {
  const owners = new Map<string, Element[]>();
  for (const element of elements) {
    for (const kid of element.kids) {
      if (kid.kind !== 'content') continue;
      const key = contentKey(kid.stream, kid.number);
      owners.set(key, [...(owners.get(key) ?? []), element]);
    }
  }
  return owners;
}

function* checkContent(
  stream: DrawingStream,
  number: number,
  { structure, owners }: { readonly structure: StructureTree; readonly owners: readonly Element[] },
): Generator<Fault> {
  const where = `${stream.where}, content ${number}`;
  const [owner] = owners;
  if (!owner || owners.length > 1) {
    yield { rule: 'content-in-structure', where: `${where}: ${owners.length} elements` };
    return;
  }
  const list = parentsOf(stream, structure);
  const parent = list && number < list.size() ? list.get(number) : undefined;
  if (parent !== owner.ref) yield { rule: 'parent-tree-agrees', where };
}

/** Whether the parent tree leads from a link or field to its element. */
function leadsTo(object: PDFDict, element: Element, { parentTree }: StructureTree): boolean {
  return parentTree.get(numberAt(object, 'StructParent') ?? -1) === element.ref;
}
