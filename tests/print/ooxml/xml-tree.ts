import { SaxesParser } from 'saxes';

/** One element as its namespace and local name say it, whatever prefix the file chose. */
export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  /** Values by `namespace local-name`, as `attributeName` writes them; an attribute without prefix has an empty namespace. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly in the element. */
  readonly text: string;
}

/** Namespaces that the rules speak of, by the prefixes that everybody uses for them. */
export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  vt: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  rels: 'http://schemas.openxmlformats.org/package/2006/relationships',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  app: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  custom: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
} as const;
type Prefix = keyof typeof namespaces;

/** The key of an attribute with a namespace in `attributes`. */
export function attributeName(prefix: Prefix, name: string): string {
  return `${namespaces[prefix]} ${name}`;
}

/** The value of an attribute of the element's own vocabulary (`w:val`), of another one (`r:id`) or of none (`Id`). */
export function valueOf(element: XmlElement, name: string, prefix?: Prefix): string | undefined {
  return element.attributes.get(prefix === undefined ? ` ${name}` : attributeName(prefix, name));
}

/** Whether an element is the one that a prefix and a name say. */
export function isElement(element: XmlElement, prefix: Prefix, name: string): boolean {
  return element.namespace === namespaces[prefix] && element.name === name;
}

interface OpenElement {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML strictly, with namespaces; gives the root, or throws what is not well-formed. */
export function xmlTree(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: OpenElement = { namespace: '', name: '', attributes: new Map(), children: [], text: '' };
  const open: OpenElement[] = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const values = Object.values(attributes).map(
      ({ uri: of, local: name, value }) => [`${of} ${name}`, value] as const,
    );
    open.push({ namespace: uri, name: local, attributes: new Map(values), children: [], text: '' });
  });
  const addText = (text: string): void => {
    const current = open.at(-1);
    if (current) current.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.children.push(closed);
  });
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error('No element.');
  return top;
}

/** The element and everything in it, in document order. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** Every element of a name in a tree, in document order. */
export function elementsNamed(element: XmlElement, prefix: Prefix, name: string): readonly XmlElement[] {
  return allElements(element).filter((inner) => isElement(inner, prefix, name));
}

/** The first child of a name. */
export function childNamed(element: XmlElement | undefined, prefix: Prefix, name: string): XmlElement | undefined {
  return element?.children.find((child) => isElement(child, prefix, name));
}

/** The text of an element and of all in it. */
export function textIn(element: XmlElement): string {
  return element.text + element.children.map(textIn).join('');
}
