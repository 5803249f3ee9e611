import type { Fault } from './fault';
import type { PaperUnderCheck } from './paper-under-check';
import { dictAt, isTrueAt } from './pdf-values';

/** Header, readability and the catalogue's own promises. */
export function* checkFile({ document, structure, drawing }: PaperUnderCheck): Generator<Fault> {
  const { catalog, context } = document;
  const header = context.header.toString();
  if (!/^%PDF-1\.[0-7]\b/.test(header)) yield { rule: 'file-version', where: header.split('\n')[0] ?? '' };
  for (const where of drawing.unreadable) yield { rule: 'file-readable', where };
  if (structure === undefined || structure.elements.length === 0)
    yield { rule: 'structure-present', where: 'catalogue' };
  const marking = dictAt(catalog, 'MarkInfo');
  if (!isTrueAt(marking, 'Marked')) yield { rule: 'marked', where: 'catalogue' };
  if (isTrueAt(marking, 'Suspects')) yield { rule: 'no-suspects', where: 'catalogue' };
  if (!isTrueAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle'))
    yield { rule: 'title-displayed', where: 'catalogue' };
}
