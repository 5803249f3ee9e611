import { PDFArray, PDFDict, PDFStream, type PDFObject } from 'pdf-lib';
import type { Fault } from './fault';
import type { PaperUnderCheck } from './paper-under-check';
import { dictAt, nameAt, valueAt } from './pdf-values';
import type { RuleId } from './rules';

/** Parts that a paper has no use for and that readers could stumble over, wherever in the file they stand. */
export function* checkForeignParts({ document }: PaperUnderCheck): Generator<Fault> {
  if (valueAt(document.catalog, 'OCProperties') !== undefined)
    yield { rule: 'no-optional-content', where: 'catalogue' };
  if (valueAt(dictAt(document.catalog, 'AcroForm'), 'XFA') !== undefined) yield { rule: 'no-xfa', where: 'form' };
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    const rules = new Set(dictsIn(object).flatMap(rulesBrokenBy));
    for (const rule of rules) yield { rule, where: `object ${ref.objectNumber}` };
  }
}

function rulesBrokenBy(dict: PDFDict): readonly RuleId[] {
  const isScript = nameAt(dict, 'S') === 'JavaScript' || valueAt(dict, 'JavaScript') !== undefined;
  const isFile = valueAt(dict, 'EF') !== undefined || nameAt(dict, 'Type') === 'EmbeddedFile';
  const isReference = nameAt(dict, 'Subtype') === 'Form' && valueAt(dict, 'Ref') !== undefined;
  return [
    ...(isScript ? (['no-script'] as const) : []),
    ...(isFile ? (['no-embedded-files'] as const) : []),
    ...(isReference ? (['no-reference-form'] as const) : []),
  ];
}

/** The dictionary that an object is and those that stand directly in it. */
function dictsIn(object: PDFObject): readonly PDFDict[] {
  if (object instanceof PDFStream) return dictsIn(object.dict);
  if (object instanceof PDFArray) return object.asArray().flatMap(dictsIn);
  return object instanceof PDFDict ? [object, ...object.values().flatMap(dictsIn)] : [];
}
