import { unzipSync } from 'fflate';
import { ImportedXmlComponent } from 'docx';

/** The parts of a Word file as text by their paths; pictures and fonts are left out. */
export function xmlParts(docx: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(docx)).filter(([path]) => /\.(?:xml|rels)$/.test(path));
  return new Map(parts.map(([path, data]) => [path, new TextDecoder().decode(data)]));
}

/** One part, or an error that names what the file has. */
export function xmlPart(docx: Uint8Array, path: string): string {
  const parts = xmlParts(docx);
  const part = parts.get(path);
  if (part === undefined) throw new Error(`The file has no ${path}, only ${[...parts.keys()].join(', ')}.`);
  return part;
}

/** Throws where the text is not well-formed XML: the library's reader is a strict one. */
export function readXml(xml: string): void {
  ImportedXmlComponent.fromXmlString(xml);
}

/** What stands in each element of a name, in document order; elements of that name are not nested. */
export function elements(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>(.*?)</${name}>)`, 'gs');
  return Array.from(xml.matchAll(pattern), (match) => match[1] ?? '');
}

/** The values of an attribute in every element of a name. */
export function attributes(xml: string, name: string, attribute: string): readonly string[] {
  const pattern = new RegExp(`<${name}\\s[^>]*?${attribute}="([^"]*)"`, 'g');
  return Array.from(xml.matchAll(pattern), (match) => match[1] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** The text of one piece of XML: its runs put together. */
export function textOfXml(xml: string): string {
  return elements(xml, 'w:t')
    .join('')
    .replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
}

/** One paragraph of the document: its style and its text. */
export interface WordParagraph {
  readonly style: string;
  readonly text: string;
}

/** The paragraphs of a document in reading order, those without text left out. */
export function paragraphs(documentXml: string): readonly WordParagraph[] {
  return elements(documentXml, 'w:p')
    .map((xml) => ({ style: attributes(xml, 'w:pStyle', 'w:val')[0] ?? 'Normal', text: textOfXml(xml) }))
    .filter((paragraph) => paragraph.text !== '');
}

/** The outline level of each style, its own or that of the style it is based on; absent for running text. */
export function outlineLevels(stylesXml: string): ReadonlyMap<string, number> {
  const styles = new Map(
    Array.from(stylesXml.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>(.*?)<\/w:style>/gs), (match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
  const levelOf = (id: string): number | undefined => {
    const xml = styles.get(id) ?? '';
    const own = attributes(xml, 'w:outlineLvl', 'w:val')[0];
    const base = attributes(xml, 'w:basedOn', 'w:val')[0];
    return own === undefined ? (base === undefined ? undefined : levelOf(base)) : Number(own) + 1;
  };
  return new Map(
    [...styles.keys()].flatMap((id) => {
      const level = levelOf(id);
      return level === undefined ? [] : [[id, level] as const];
    }),
  );
}
