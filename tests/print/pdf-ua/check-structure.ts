import { PDFArray, PDFRef, type PDFDict } from 'pdf-lib';
import type { DrawingStream } from './drawing';
import type { Fault } from './fault';
import type { PaperUnderCheck } from './paper-under-check';
import { dictOf, numberAt } from './pdf-values';
import type { Element, StructureTree } from './structure-tree';

/** That content and structure find each other: the tree leads to the content, the parent tree back. */
export function* checkStructure({ document, structure, drawing }: PaperUnderCheck): Generator<Fault> {
  if (!structure) return;
  yield* structure.faults;
  const owners = contentOwners(structure);
  const drawn = new Set<string>();
  for (const { stream, number } of drawing.marks) {
    if (number === null) continue;
    drawn.add(contentKey(stream.ref, number));
    yield* checkContent(stream, number, { structure, owners: owners.get(contentKey(stream.ref, number)) ?? [] });
  }
  for (const [key, elements] of owners) {
    if (!drawn.has(key)) yield { rule: 'structure-has-content', where: `${elements[0]?.where ?? ''}: content ${key}` };
  }
  for (const element of structure.elements) {
    for (const kid of element.kids) {
      const object = kid.kind === 'object' ? dictOf(document.context.lookup(kid.object)) : undefined;
      if (object && !leadsTo(object, element, structure)) yield { rule: 'parent-tree-agrees', where: `${element.where}: object` };
    }
  }
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
  const entry = structure.parentTree.get(numberAt(stream.dict, 'StructParents') ?? -1);
  const list = entry instanceof PDFRef ? stream.dict.context.lookup(entry) : entry;
  const parent = list instanceof PDFArray && number < list.size() ? list.get(number) : undefined;
  if (parent !== owner.ref) yield { rule: 'parent-tree-agrees', where };
}

/** Whether the parent tree leads from a link or field to its element. */
function leadsTo(object: PDFDict, element: Element, { parentTree }: StructureTree): boolean {
  return parentTree.get(numberAt(object, 'StructParent') ?? -1) === element.ref;
}
