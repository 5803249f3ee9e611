import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib';
import { kidsOf } from './structure-elements';

/** The elements that hold a page's tagged content, by its numbers (ISO 32000-1, 14.7.4.4 `ParentTree`). */
export interface ContentOwners {
  readonly ownerOf: (number: number) => PDFDict | undefined;
  /** Takes content out of the structure, because it is no content any more. */
  readonly release: (number: number) => void;
}

/** Reads whom the content of a page belongs to. */
export function contentOwners(document: PDFDocument, page: PDFDict): ContentOwners {
  const { context } = document;
  const key = page.lookup(PDFName.of('StructParents'));
  const tree = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.lookup(PDFName.of('ParentTree'));
  const entry = tree instanceof PDFDict && key instanceof PDFNumber ? entryOf(tree, key.asNumber()) : undefined;
  const list = entry instanceof PDFArray ? entry : undefined;
  const ownerOf = (number: number): PDFDict | undefined => {
    const ref = list && number < list.size() ? list.get(number) : undefined;
    const owner = ref instanceof PDFRef ? context.lookup(ref) : undefined;
    return owner instanceof PDFDict ? owner : undefined;
  };
  return {
    ownerOf,
    release: (number) => {
      const owner = ownerOf(number);
      const kids = owner && kidsOf(context, owner.get(PDFName.of('K')));
      const others = kids?.filter((kid) => contentNumber(context, kid) !== number);
      if (owner && others) owner.set(PDFName.of('K'), context.obj([...others]));
      list?.set(number, PDFNull);
    },
  };
}

/** The number of a kid that is drawn content, written alone or with its page; undefined for other kids. */
export function contentNumber(context: PDFContext, kid: PDFObject): number | undefined {
  const value = context.lookup(kid);
  const number = value instanceof PDFDict ? value.lookup(PDFName.of('MCID')) : value;
  return number instanceof PDFNumber ? number.asNumber() : undefined;
}

/** An entry of a number tree (7.9.7). */
function entryOf(node: PDFDict, key: number): PDFObject | undefined {
  const numbers = node.lookup(PDFName.of('Nums'));
  for (let index = 0; numbers instanceof PDFArray && index + 1 < numbers.size(); index += 2) {
    const found = numbers.lookup(index);
    if (found instanceof PDFNumber && found.asNumber() === key) return numbers.lookup(index + 1);
  }
  const kids = node.lookup(PDFName.of('Kids'));
  const inner = kids instanceof PDFArray ? kids.asArray().map((_kid, index) => kids.lookup(index)) : [];
  return inner.flatMap((kid) => (kid instanceof PDFDict ? (entryOf(kid, key) ?? []) : []))[0];
}
