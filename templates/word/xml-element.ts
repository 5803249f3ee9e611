import { BuilderElement, type XmlComponent } from 'docx';

/** An element of WordprocessingML that the library has no class for, with its attributes in their order. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = [],
): BuilderElement<Record<string, string>> {
  const written = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement<Record<string, string>>({ name, attributes: Object.fromEntries(written), children });
}
