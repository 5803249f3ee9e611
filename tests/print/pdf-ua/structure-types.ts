import type { PDFDict } from 'pdf-lib';
import { nameAt } from './pdf-values';

/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const standardTypes: ReadonlySet<string> = new Set(
  [
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private',
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot',
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form',
  ].flatMap((line) => line.split(' ')),
);

export function isStandardType(type: string): boolean {
  return standardTypes.has(type);
}

/** The standard type that a type means, followed through the role map; undefined where it leads to none. */
export function standardTypeOf(type: string, roleMap: PDFDict | undefined): string | undefined {
  const seen = new Set<string>();
  let current: string | undefined = type;
  while (current !== undefined && !standardTypes.has(current)) {
    if (seen.has(current)) return undefined;
    seen.add(current);
    current = nameAt(roleMap, current);
  }
  return current;
}

/** Whether following the role map from a type never ends. */
export function isCircular(type: string, roleMap: PDFDict): boolean {
  const seen = new Set<string>();
  let current: string | undefined = type;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    current = nameAt(roleMap, current);
  }
  return current !== undefined;
}
