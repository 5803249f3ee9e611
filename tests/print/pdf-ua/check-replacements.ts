import { PDFArray, PDFNumber } from 'pdf-lib';
import type { Fault } from './fault';
import type { PaperUnderCheck } from './paper-under-check';
import { textAt } from './pdf-values';
import { attributeOf } from './structure-attributes';
import type { Element, StructureTree } from './structure-tree';

/** Pictures and formulas must say in words what they show, notes must be told apart. */
export function* checkReplacements({ structure }: PaperUnderCheck): Generator<Fault> {
  if (!structure) return;
  for (const element of structure.elements) {
    const { type, where } = element;
    if (type === 'Figure' && !hasWords(element)) yield { rule: 'figure-alternative', where };
    if (type === 'Figure' && !hasBounds(element, structure)) yield { rule: 'figure-bounds', where };
    if (type === 'Formula' && !hasWords(element)) yield { rule: 'formula-alternative', where };
  }
  const ids = structure.elements.map(({ dict }) => textAt(dict, 'ID') ?? '');
  for (const { type, dict, where } of structure.elements) {
    const id = textAt(dict, 'ID') ?? '';
    const isOwn = id !== '' && ids.filter((other) => other === id).length === 1;
    if (type === 'Note' && !isOwn) yield { rule: 'note-id', where };
  }
}

function hasWords({ dict }: Element): boolean {
  return [textAt(dict, 'Alt'), textAt(dict, 'ActualText')].some((words) => words !== undefined && words.trim() !== '');
}

/** Left, bottom, right and top, the right way round. */
function hasBounds(element: Element, structure: StructureTree): boolean {
  const bounds = attributeOf(element, 'Layout', 'BBox', structure);
  const numbers = bounds instanceof PDFArray ? bounds.asArray() : [];
  const [left, bottom, right, top] = numbers.map((value) => (value instanceof PDFNumber ? value.asNumber() : NaN));
  return numbers.length === 4 && Number(right) > Number(left) && Number(top) > Number(bottom);
}
