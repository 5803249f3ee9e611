type Files = Readonly<Record<string, Uint8Array>>;

/** A fault put into a valid file. */
export interface Plant {
  /** The rule that must find it. */
  readonly rule: string;
  readonly fault: string;
  /** Where the fault cannot be made without breaking another rule too. */
  readonly breaksMore?: boolean;
  readonly into: (files: Files) => Record<string, Uint8Array>;
}

export const paths = {
  types: '[Content_Types].xml',
  document: 'word/document.xml',
  links: 'word/_rels/document.xml.rels',
  styles: 'word/styles.xml',
  settings: 'word/settings.xml',
  core: 'docProps/core.xml',
  fontTable: 'word/fontTable.xml',
} as const;

/** A file with one stretch of a part's text replaced; throws where the part does not hold it, so no plant is empty. */
export function replaced(path: string, from: string | RegExp, to: string): Plant['into'] {
  return (files) => {
    const text = new TextDecoder().decode(files[path]);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${path} does not hold ${String(from)}.`);
    return { ...files, [path]: new TextEncoder().encode(changed) };
  };
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** An element that no schema knows, at the end of a part: proves that the validator reads parts of this type. */
export function stranger(path: string, element: string): Plant {
  const close = /<\/[^<>]+>\s*$/;
  return {
    rule: 'schema',
    fault: `an unknown element in ${path}`,
    into: (files) => {
      const end = close.exec(new TextDecoder().decode(files[path]))?.[0] ?? '';
      return replaced(path, close, `${element}${end}`)(files);
    },
  };
}

const inBody = (xml: string): Plant['into'] => replaced(paths.document, '<w:body>', `<w:body>${xml}`);
const added =
  (path: string, data: Uint8Array): Plant['into'] =>
  (files) => ({ ...files, [path]: data });

const schemaPlants: readonly Plant[] = [
  ...[paths.document, paths.styles, paths.settings, paths.fontTable].map((path) => stranger(path, `<w:x ${w}/>`)),
  ...['numbering', 'footnotes', 'endnotes', 'footer1'].map((name) => stranger(`word/${name}.xml`, `<w:x ${w}/>`)),
  stranger('word/theme/theme1.xml', `<a:x ${a}/>`),
  {
    rule: 'schema',
    fault: 'elements of a style in another order than the schema’s',
    into: replaced(paths.styles, '<w:uiPriority w:val="1"/><w:qFormat/>', '<w:qFormat/><w:uiPriority w:val="1"/>'),
  },
  {
    rule: 'schema',
    fault: 'a value outside the schema’s list',
    into: replaced(paths.document, 'w:type="dxa"', 'w:type="mm"'),
  },
  {
    rule: 'schema',
    fault: 'settings in another order',
    into: replaced(
      paths.settings,
      '<w:displayBackgroundShape/><w:embedTrueTypeFonts/>',
      '<w:embedTrueTypeFonts/><w:displayBackgroundShape/>',
    ),
  },
];

const packagePlants: readonly Plant[] = [
  {
    rule: 'content-types',
    fault: 'a type for a part that is not there',
    into: replaced(paths.types, '</Types>', '<Override ContentType="image/png" PartName="/word/no.png"/></Types>'),
  },
  {
    rule: 'content-types',
    fault: 'the same ending twice',
    breaksMore: true,
    into: replaced(paths.types, '</Types>', '<Default ContentType="image/png" Extension="PNG"/></Types>'),
  },
  {
    rule: 'relationships',
    fault: 'a relationship that leads nowhere',
    breaksMore: true,
    into: replaced(paths.links, '"styles.xml"', '"no.xml"'),
  },
  {
    rule: 'relationships',
    fault: 'two relationships of one id',
    breaksMore: true,
    into: replaced(paths.links, /Id="rId2"/, 'Id="rId1"'),
  },
  { rule: 'reached-parts', fault: 'a part that nothing leads to', into: added('word/media/lost.png', pngOf()) },
  {
    rule: 'references',
    fault: 'a footer that is no relationship',
    breaksMore: true,
    into: replaced(paths.document, /(<w:footerReference[^>]*r:id=)"[^"]*"/, '$1"rIdNone"'),
  },
  {
    rule: 'known-types',
    fault: 'a part of a type that nothing checks',
    breaksMore: true,
    into: added('word/media/picture.gif', pngOf()),
  },
  {
    rule: 'known-types',
    fault: 'a part that is not well-formed',
    breaksMore: true,
    into: replaced(paths.core, '</cp:coreProperties>', ''),
  },
  {
    rule: 'properties',
    fault: 'a property that the standard does not name',
    into: replaced(paths.core, '</cp:coreProperties>', '<dc:mood>x</dc:mood></cp:coreProperties>'),
  },
  {
    rule: 'properties',
    fault: 'a date of another form',
    breaksMore: true,
    into: replaced(paths.core, /(<dcterms:created[^>]*>)[^<]*/, '$121.11.2026'),
  },
  {
    rule: 'binary-parts',
    fault: 'a font that another key opens',
    into: replaced(paths.fontTable, '8B91E301}', '8B91E3FF}'),
  },
  {
    rule: 'binary-parts',
    fault: 'a picture that is no PNG',
    into: (files) =>
      Object.fromEntries(
        Object.entries(files).map(([path, data]) => [path, path.endsWith('.png') ? data.slice(1) : data]),
      ),
  },
  {
    rule: 'compatibility',
    fault: 'an element that a reader may leave out',
    into: inBody('<w15:collapsed/>'),
  },
  {
    rule: 'compatibility',
    fault: 'alternative content',
    into: inBody(
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:p/></mc:Choice><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent>',
    ),
  },
];

/** The signature of a PNG is all that a rule looks at. */
function pngOf(): Uint8Array {
  return Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
}

const documentPlants: readonly Plant[] = [
  {
    rule: 'styles',
    fault: 'a style that does not exist',
    into: replaced(paths.document, '"HerateLead"', '"HerateLeader"'),
  },
  {
    rule: 'styles',
    fault: 'a paragraph style where a character style is wanted',
    into: replaced(paths.document, '<w:rStyle w:val="Strong"/>', '<w:rStyle w:val="Normal"/>'),
  },
  {
    rule: 'styles',
    fault: 'a style based on none',
    into: replaced(paths.styles, '<w:basedOn w:val="Heading3"/>', '<w:basedOn w:val="Heading8"/>'),
    breaksMore: true,
  },
  {
    rule: 'numbering',
    fault: 'a list that is not defined',
    into: replaced(paths.document, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>'),
  },
  {
    rule: 'unique-ids',
    fault: 'two bookmarks of one name',
    breaksMore: true,
    into: inBody(
      '<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="a"/><w:bookmarkEnd w:id="2"/></w:p>',
    ),
  },
  {
    rule: 'unique-ids',
    fault: 'two drawings of one id',
    breaksMore: true,
    into: (files) => {
      const drawing = /<w:p>(?:(?!<w:p>).)*?<w:drawing>.*?<\/w:p>/s.exec(
        new TextDecoder().decode(files[paths.document]),
      );
      return inBody(drawing?.[0] ?? '')(files);
    },
  },
  {
    rule: 'cells',
    fault: 'a cell without a paragraph',
    into: inBody(
      '<w:tbl><w:tblPr><w:tblLook w:firstRow="true"/></w:tblPr><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid><w:tr><w:tc/></w:tr></w:tbl><w:p/>',
    ),
  },
  {
    rule: 'grid',
    fault: 'a column that no row has',
    into: replaced(paths.document, '<w:tblGrid>', '<w:tblGrid><w:gridCol w:w="9"/>'),
  },
];

const accessibilityPlants: readonly Plant[] = [
  {
    rule: 'language',
    fault: 'a run that says no language',
    into: replaced(paths.document, /<w:lang w:val="fi-FI"\/>/, ''),
  },
  {
    rule: 'language',
    fault: 'running text without a language',
    into: replaced(paths.styles, /<w:lang [^>]*\/>/, ''),
  },
  {
    rule: 'language',
    fault: 'a file that says no language',
    into: replaced(paths.core, /<dc:language>.*<\/dc:language>/, ''),
  },
  { rule: 'title', fault: 'a blank title', into: replaced(paths.core, /<dc:title>[^<]*/, '<dc:title> ') },
  {
    rule: 'alternative-text',
    fault: 'a drawing without its text',
    into: replaced(paths.document, /descr="[^"]*"/g, 'descr=""'),
  },
  {
    rule: 'tables',
    fault: 'a table of data without header row',
    into: replaced(paths.document, '<w:tblHeader/>', ''),
  },
  {
    rule: 'tables',
    fault: 'a header row where nothing has columns',
    into: replaced(paths.document, '<w:cantSplit/>', '<w:cantSplit/><w:tblHeader/>'),
  },
  {
    rule: 'tables',
    fault: 'a table that does not say that it has a first row',
    into: replaced(paths.document, 'w:firstRow="true"', 'w:firstRow="false"'),
  },
  {
    rule: 'in-line',
    fault: 'a text frame',
    into: inBody('<w:p><w:pPr><w:framePr w:w="500" w:hSpace="141"/></w:pPr></w:p>'),
  },
  {
    rule: 'headings',
    fault: 'a level that is left out',
    into: replaced(paths.document, '"Heading1"', '"Heading3"'),
  },
  {
    rule: 'headings',
    fault: 'an empty heading',
    into: inBody('<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr></w:p>'),
  },
];

/** Faults for every rule; `planted-faults.test.ts` sees that none is missing. */
export const plants: readonly Plant[] = [...schemaPlants, ...packagePlants, ...documentPlants, ...accessibilityPlants];
