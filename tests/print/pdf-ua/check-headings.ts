import type { Fault } from './fault';
import type { PaperUnderCheck } from './paper-under-check';
import { childrenOf } from './structure-tree';

/** The ladder of headings, by which readers find their way. */
export function* checkHeadings({ structure }: PaperUnderCheck): Generator<Fault> {
  const elements = structure?.elements ?? [];
  const numbered = elements.filter(({ type }) => /^H[1-6]$/.test(type));
  let level: number | null = null;
  for (const { type, where } of numbered) {
    const next = Number(type.slice(1));
    if (level === null && next !== 1) yield { rule: 'heading-first', where };
    if (level !== null && next > level + 1) yield { rule: 'heading-gap', where };
    level = next;
  }
  const plain = elements.filter(({ type }) => type === 'H');
  if (numbered.length > 0) for (const { where } of plain) yield { rule: 'heading-kind', where };
  for (const element of elements) {
    const headings = childrenOf(element).filter(({ type }) => type === 'H');
    if (numbered.length === 0 && headings.length > 1) yield { rule: 'heading-kind', where: element.where };
  }
}
