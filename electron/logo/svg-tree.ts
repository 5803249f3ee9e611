/** One element of a drawing that has passed: its local name, its kept attributes, and what is in it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (SvgElement | string)[];
}

/**
 * Writes the drawing anew from what has passed, so that what Chromium reads is exactly what was checked: no document type,
 * no comments, no other namespaces, no second way of reading the same bytes.
 */
export function svgMarkup(root: SvgElement): string {
  return elementMarkup({ ...root, attributes: new Map([['xmlns', 'http://www.w3.org/2000/svg'], ...root.attributes]) });
}

function elementMarkup({ name, attributes, children }: SvgElement): string {
  const written = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : elementMarkup(child))).join('');
  return `<${name}${written}>${inside}</${name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}
