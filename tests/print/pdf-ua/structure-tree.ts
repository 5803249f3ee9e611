import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from 'pdf-lib';
import type { Fault } from './fault';
import { dictAt, dictOf, itemsAt, nameAt, numberAt, refAt, valueAt } from './pdf-values';
import { standardTypeOf } from './structure-types';

/** A stretch of drawn content that an element holds. */
export interface ContentKid {
  readonly kind: 'content';
  /** The page or form XObject that draws it. */
  readonly stream: PDFRef;
  readonly number: number;
}

/** A link, a form field or another object that an element holds. */
interface ObjectKid {
  readonly kind: 'object';
  readonly object: PDFRef;
}

export type Kid = ContentKid | ObjectKid | { readonly kind: 'element'; readonly element: Element };

/** A structure element (ISO 32000-1, 14.7.2). */
export interface Element {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** The standard type that it means, through the role map; its own where it means none. */
  readonly type: string;
  readonly parent: Element | null;
  /** How to find it: `Document/L 2/LI 1`. */
  readonly where: string;
  /** What it holds, in reading order. */
  readonly kids: readonly Kid[];
}

export interface StructureTree {
  readonly root: PDFDict;
  /** All elements in reading order. */
  readonly elements: readonly Element[];
  readonly parentTree: ReadonlyMap<number, PDFObject>;
  /** Where the tree itself is broken. */
  readonly faults: readonly Fault[];
}

/** The elements inside an element, in reading order. */
export function childrenOf(element: Element): readonly Element[] {
  return element.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}

/** Reads the structure tree; undefined where the file is not tagged. */
export function readStructure(document: PDFDocument): StructureTree | undefined {
  const rootRef = refAt(document.catalog, 'StructTreeRoot');
  const root = dictAt(document.catalog, 'StructTreeRoot');
  const parentTree = dictAt(root, 'ParentTree');
  if (!root || !rootRef || !parentTree) return undefined;
  const reading = new TreeReading(document, dictAt(root, 'RoleMap'));
  for (const [index, kid] of kidList(valueAt(root, 'K'), root.get(PDFName.of('K'))).entries()) {
    reading.readTop(kid, rootRef, index);
  }
  return { root, elements: reading.elements, parentTree: numberTree(parentTree), faults: reading.faults };
}

/** A single kid may stand without a list. */
function kidList(value: PDFObject | undefined, itself: PDFObject | undefined): readonly PDFObject[] {
  if (value instanceof PDFArray) return value.asArray();
  return itself === undefined ? [] : [itself];
}

/** What is filled while the tree is read. */
class TreeReading {
  readonly elements: Element[] = [];
  readonly faults: Fault[] = [];
  private readonly seen = new Set<PDFRef>();

  constructor(
    private readonly document: PDFDocument,
    private readonly roleMap: PDFDict | undefined,
  ) {}

  readTop(kid: PDFObject, root: PDFRef, index: number): void {
    const where = `root kid ${index + 1}`;
    if (this.readElement(kid, { parent: null, parentRef: root, path: '', counts: new Map() }) === null) {
      this.faults.push({ rule: 'structure-sound', where });
    }
  }

  private readElement(kid: PDFObject, place: Place): Element | null {
    const dict = dictOf(this.document.context.lookup(kid));
    if (!(kid instanceof PDFRef) || nameAt(dict, 'S') === undefined || !dict || this.seen.has(kid)) return null;
    this.seen.add(kid);
    const written = nameAt(dict, 'S') ?? '';
    const type = standardTypeOf(written, this.roleMap) ?? written;
    const count = (place.counts.get(type) ?? 0) + 1;
    place.counts.set(type, count);
    const where = `${place.path}${type} ${count}`;
    if (refAt(dict, 'P') !== place.parentRef)
      this.faults.push({ rule: 'structure-sound', where: `${where}: its parent` });
    const kids: Kid[] = [];
    const element = { ref: kid, dict, type, parent: place.parent, where, kids };
    this.elements.push(element);
    const counts = new Map<string, number>();
    for (const inner of kidList(valueAt(dict, 'K'), dict.get(PDFName.of('K')))) {
      const read = this.readKid(inner, { parent: element, parentRef: kid, path: `${where}/`, counts });
      if (read) kids.push(read);
      else this.faults.push({ rule: 'structure-sound', where: `${where}: kid ${kids.length + 1}` });
    }
    return element;
  }

  private readKid(kid: PDFObject, place: Place & { readonly parent: Element }): Kid | null {
    const value = this.document.context.lookup(kid);
    const page = refAt(place.parent.dict, 'Pg');
    if (value instanceof PDFNumber) return page ? { kind: 'content', stream: page, number: value.asNumber() } : null;
    if (!(value instanceof PDFDict)) return null;
    const type = nameAt(value, 'Type');
    if (type === 'MCR') {
      const stream = refAt(value, 'Stm') ?? refAt(value, 'Pg') ?? page;
      const number = numberAt(value, 'MCID');
      return stream && number !== undefined ? { kind: 'content', stream, number } : null;
    }
    if (type === 'OBJR') {
      const object = refAt(value, 'Obj');
      return object ? { kind: 'object', object } : null;
    }
    const element = this.readElement(kid, place);
    return element ? { kind: 'element', element } : null;
  }
}

interface Place {
  readonly parent: Element | null;
  readonly parentRef: PDFRef;
  readonly path: string;
  /** How many of each type came before among the kids of the same parent. */
  readonly counts: Map<string, number>;
}

/** All entries of a number tree (ISO 32000-1, 7.9.7). */
function numberTree(node: PDFDict, depth = 0): ReadonlyMap<number, PDFObject> {
  const entries = new Map<number, PDFObject>();
  const numbers = itemsAt(node, 'Nums');
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const [key, value] = [numbers[index], numbers[index + 1]];
    if (key instanceof PDFNumber && value) entries.set(key.asNumber(), value);
  }
  const kids = depth < 20 ? itemsAt(node, 'Kids') : [];
  for (const kid of kids) {
    const inner = dictOf(node.context.lookup(kid));
    if (inner) for (const [key, value] of numberTree(inner, depth + 1)) entries.set(key, value);
  }
  return entries;
}
