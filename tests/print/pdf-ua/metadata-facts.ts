import { SaxesParser, type SaxesTagNS } from 'saxes';

/** What the metadata packet (XMP, ISO 16684-1) says of the paper. */
export interface MetadataFacts {
  readonly title: string;
  readonly languages: readonly string[];
  /** The part of PDF/UA that the file says it follows. */
  readonly pdfUaPart: string;
}

const dublinCore = 'http://purl.org/dc/elements/1.1/';
const pdfUaIdentifier = 'http://www.aiim.org/pdfua/ns/id/';

/** Reads a metadata packet. Throws where it is not well-formed XML. */
export function readMetadata(xml: string): MetadataFacts {
  const texts = new Map<string, string[]>();
  const open: string[] = [];
  const say = (path: string, text: string): void => {
    if (text.trim() !== '') texts.set(path, [...(texts.get(path) ?? []), text.trim()]);
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    open.push(tag.uri + tag.local);
    // A simple property may stand as an attribute instead.
    for (const { uri, local, value } of Object.values(tag.attributes)) say(uri + local, value);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const property = open.find((name) => name.startsWith(dublinCore) || name.startsWith(pdfUaIdentifier));
    if (property !== undefined) say(property, text);
  });
  parser.write(xml).close();
  return {
    title: texts.get(`${dublinCore}title`)?.[0] ?? '',
    languages: texts.get(`${dublinCore}language`) ?? [],
    pdfUaPart: texts.get(`${pdfUaIdentifier}part`)?.[0] ?? '',
  };
}
