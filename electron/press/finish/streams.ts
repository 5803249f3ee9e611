import { deflateSync, inflateSync } from 'node:zlib';
import { PDFName, PDFRawStream, type PDFContext } from 'pdf-lib';

/**
 * The bytes of a stream as Latin-1 text, one letter a byte; null where it is compressed in another way than Skia's. By
 * Node's zlib, as pdf-lib's own inflating in JavaScript would take longer than all the rest.
 */
export function streamText(stream: PDFRawStream): string | null {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (filter === undefined) return Buffer.from(stream.contents).toString('latin1');
  return filter === PDFName.of('FlateDecode') ? inflateSync(stream.contents).toString('latin1') : null;
}

/** A new stream of Latin-1 text, compressed; the same text gives the same bytes. */
export function compressedStream(context: PDFContext, text: string): PDFRawStream {
  // Level 5 is a fifth quicker than the default for one per cent of the size.
  const contents = deflateSync(Buffer.from(text, 'latin1'), { level: 5 });
  const dict = context.obj({ Filter: 'FlateDecode', Length: contents.length });
  return PDFRawStream.of(dict, new Uint8Array(contents));
}

/** A new stream of Latin-1 text as it is: for a few letters a compressor takes longer than all the rest, and saves nothing. */
export function plainStream(context: PDFContext, text: string): PDFRawStream {
  const contents = Buffer.from(text, 'latin1');
  return PDFRawStream.of(context.obj({ Length: contents.length }), new Uint8Array(contents));
}
