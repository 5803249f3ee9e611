/** The two faces of Noto Sans that the file uses, as whole TrueType files. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

const family = 'Noto Sans';

/** Our own keys: the library would roll new ones each time, and the same paper must give the same bytes. */
const faces = [
  { face: 'regular', element: 'embedRegular', key: '6F1B7C52-0D3E-4E8A-9C47-5A2D8B91E301' },
  { face: 'bold', element: 'embedBold', key: '6F1B7C52-0D3E-4E8A-9C47-5A2D8B91E302' },
] as const;

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The first 32 bytes mixed with the key read backwards: how an embedded font is stored (ISO 29500-4 9.6.2.1). */
export function obfuscated(font: Uint8Array, key: string): Uint8Array {
  const keyBytes = (key.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).reverse();
  const stored = font.slice();
  for (let index = 0; index < Math.min(32, stored.length); index += 1) {
    stored[index] = (font[index] ?? 0) ^ (keyBytes[index % keyBytes.length] ?? 0);
  }
  return stored;
}

/** The font table with its fonts inside: the paper looks the same on a machine that has no Noto Sans. */
export function fontParts(fonts: FontFiles): Readonly<Record<string, Uint8Array>> {
  const encoder = new TextEncoder();
  const embedded = faces.map(
    ({ element, key }, index) => `<w:${element} r:id="rId${index + 1}" w:fontKey="{${key}}"/>`,
  );
  const table = [
    head,
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
    ` xmlns:r="${relationships}"><w:font w:name="${family}"><w:charset w:val="00"/><w:family w:val="swiss"/>`,
    `<w:pitch w:val="variable"/>${embedded.join('')}</w:font></w:fonts>`,
  ].join('');
  const links = faces.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/font" Target="fonts/font${index + 1}.odttf"/>`,
  );
  const linkPart = `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
  return {
    'word/fontTable.xml': encoder.encode(table),
    'word/_rels/fontTable.xml.rels': encoder.encode(linkPart),
    ...Object.fromEntries(
      faces.map(({ face, key }, index) => [`word/fonts/font${index + 1}.odttf`, obfuscated(fonts[face], key)]),
    ),
  };
}
