import { PDFArray, PDFName, PDFNumber, type PDFDict, type PDFObject } from 'pdf-lib';
import { dictAt, dictOf, nameAt, valueAt } from './pdf-values';
import type { Element, StructureTree } from './structure-tree';

/** An attribute of an element, its own or of its classes (ISO 32000-1, 14.7.5); undefined where it has none. */
export function attributeOf(
  element: Element,
  owner: 'Table' | 'Layout',
  key: string,
  { root }: StructureTree,
): PDFObject | undefined {
  const classMap = dictAt(root, 'ClassMap');
  const ofClasses = listOf(valueAt(element.dict, 'C')).map((name) =>
    name instanceof PDFName ? valueAt(classMap, name.decodeText()) : undefined,
  );
  const candidates = [valueAt(element.dict, 'A'), ...ofClasses]
    .flatMap(listOf)
    .map((item) => resolved(element.dict, item));
  const holder = candidates.find((dict) => nameAt(dict, 'O') === owner && valueAt(dict, key) !== undefined);
  return valueAt(holder, key);
}

/** How many columns or rows a cell takes. */
export function spanOf(cell: Element, key: 'ColSpan' | 'RowSpan', structure: StructureTree): number {
  const span = attributeOf(cell, 'Table', key, structure);
  return span instanceof PDFNumber ? Math.max(1, span.asNumber()) : 1;
}

/** Lists may carry revision numbers between their items, which say nothing to us. */
function listOf(value: PDFObject | undefined): readonly PDFObject[] {
  if (value instanceof PDFArray) return value.asArray();
  return value === undefined ? [] : [value];
}

function resolved(dict: PDFDict, item: PDFObject): PDFDict | undefined {
  return dictOf(dict.context.lookup(item));
}
