import { PDFRef, type PDFDict } from 'pdf-lib';
import type { Fault } from './fault';
import type { PaperUnderCheck } from './paper-under-check';
import { dictAt, dictOf, itemsAt, nameAt, numberAt, textAt } from './pdf-values';
import type { Element } from './structure-tree';

/** Annotations that may stand on a paper (ISO 32000-1, table 169), without media, trap nets and printer marks. */
const knownKinds: ReadonlySet<string> = new Set(
  'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup Widget'.split(
    ' ',
  ),
);
const hiddenFlag = 2;

/** Links, form fields and other annotations: in the structure, with names, reached in order. */
export function* checkAnnotations({ document, structure }: PaperUnderCheck): Generator<Fault> {
  const holders = new Map<PDFRef, Element>();
  for (const element of structure?.elements ?? []) {
    for (const kid of element.kids) if (kid.kind === 'object') holders.set(kid.object, element);
  }
  for (const [index, page] of document.getPages().entries()) {
    const annotations = itemsAt(page.node, 'Annots');
    const where = `page ${index + 1}`;
    if (annotations.length > 0 && nameAt(page.node, 'Tabs') !== 'S') yield { rule: 'tab-order', where };
    for (const [number, ref] of annotations.entries()) {
      const dict = dictOf(document.context.lookup(ref));
      const holder = ref instanceof PDFRef ? holders.get(ref) : undefined;
      if (dict) yield* checkAnnotation({ dict, holder, where: `${where}, annotation ${number + 1}` });
    }
  }
}

interface Annotation {
  readonly dict: PDFDict;
  /** The element that holds it. */
  readonly holder: Element | undefined;
  readonly where: string;
}

function* checkAnnotation({ dict, holder, where }: Annotation): Generator<Fault> {
  const kind = nameAt(dict, 'Subtype') ?? '';
  const isHidden = ((numberAt(dict, 'F') ?? 0) & hiddenFlag) !== 0;
  const hasContents = hasWords(textAt(dict, 'Contents'));
  const hasAlternative = hasWords(textAt(holder?.dict, 'Alt'));
  if (!knownKinds.has(kind)) yield { rule: 'annotation-kind', where };
  else if (kind === 'Link') {
    if (holder?.type !== 'Link') yield { rule: 'link-tagged', where };
    if (!hasContents) yield { rule: 'link-named', where };
  } else if (kind === 'Widget') {
    if (!isHidden && holder?.type !== 'Form') yield { rule: 'field-tagged', where };
    if (!isHidden && !hasAlternative && !hasWords(fieldName(dict))) yield { rule: 'field-named', where };
  } else if (kind !== 'Popup' && !isHidden) {
    if (holder?.type !== 'Annot') yield { rule: 'annotation-tagged', where };
    if (!hasContents && !hasAlternative) yield { rule: 'annotation-named', where };
  }
}

/** A field's name for people, its own or that of the field it is a part of. */
function fieldName(field: PDFDict, depth = 0): string | undefined {
  const parent = dictAt(field, 'Parent');
  return textAt(field, 'TU') ?? (parent && depth < 20 ? fieldName(parent, depth + 1) : undefined);
}

function hasWords(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
