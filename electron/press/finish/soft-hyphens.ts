import { PDFDict, PDFName, PDFRawStream, PDFRef, type PDFContext } from 'pdf-lib';
import { compressedStream, streamText } from './streams';

/**
 * Skia writes a soft hyphen as an invisible space that stands for U+00AD, also where the line does not break, and the
 * visible hyphen after it as one more letter: «situa» U+00AD U+2010 «tion». The invisible ones go, their position stays.
 * Here and not in the page before printing: taking them out of the text there could move a line end after measuring.
 */
export function dropInvisibleSoftHyphens(content: string): string {
  if (!content.includes('FEFF00AD')) return content;
  return content.replace(
    /\/Span ?<<\/ActualText ?<FEFF00AD> ?>> ?BDC\n([^\n]*?)<[0-9A-Fa-f]{4}> Tj\nEMC\n/g,
    (_match, position: string) => (position.trim() === '' ? '' : `${position.trimEnd()}\n`),
  );
}

/**
 * Makes the visible line-end hyphen mean U+00AD, as the standard asks (ISO 32000-1, 14.8.2.2.3): readers and searches
 * then join the word. Our texts never carry U+2010 themselves; written hyphens are U+002D.
 */
export function nameSoftHyphens(context: PDFContext): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.lookup(PDFName.of('Type')) !== PDFName.of('Font')) continue;
    const ref = object.get(PDFName.of('ToUnicode'));
    const stream = ref instanceof PDFRef ? context.lookup(ref) : undefined;
    const map = stream instanceof PDFRawStream ? streamText(stream) : null;
    if (!(ref instanceof PDFRef) || map === null) continue;
    const renamed = renameHyphen(map);
    if (renamed !== map) context.assign(ref, compressedStream(context, renamed));
  }
}

/**
 * In a ToUnicode map (ISO 32000-1, 9.10.3): single letters `<glyph> <2010>`, and ranges that begin with it,
 * `<first> <last> <2010>`, whose letters are then listed one by one.
 */
export function renameHyphen(map: string): string {
  return map
    .replace(/^<([0-9A-F]+)> <2010>$/gim, '<$1> <00AD>')
    .replace(/^<([0-9A-F]+)> <([0-9A-F]+)> <2010>$/gim, (_match, first: string, last: string) => {
      const length = parseInt(last, 16) - parseInt(first, 16) + 1;
      const letters = Array.from({ length }, (_, at) =>
        at === 0 ? '<00AD>' : `<${(0x2010 + at).toString(16).toUpperCase()}>`,
      );
      return `<${first}> <${last}> [${letters.join(' ')}]`;
    });
}
