import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  attributes,
  elements,
  outlineLevels,
  paragraphs,
  readXml,
  xmlPart,
  xmlParts,
} from '../../tests/print/docx-parts';
import { sampleSheet } from '../../tests/print/sample-sheet';
import type { Block, Runs, Sheet } from '../sheet/nodes';
import { plainText } from '../sheet/plain-text';
import { textOf } from '../sheet/runs';
import { obfuscated } from './embedded-fonts';
import { sheetToDocx } from './sheet-to-docx';

const fontFolder = 'node_modules/@expo-google-fonts/noto-sans';
const fonts = {
  regular: new Uint8Array(readFileSync(`${fontFolder}/400Regular/NotoSans_400Regular.ttf`)),
  bold: new Uint8Array(readFileSync(`${fontFolder}/700Bold/NotoSans_700Bold.ttf`)),
};

const sample = await sheetToDocx(sampleSheet);
const documentXml = xmlPart(sample, 'word/document.xml');
const stylesXml = xmlPart(sample, 'word/styles.xml');

const oneLine = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The headings that a block has on the PDF, by `nodes.ts`. */
function headings(block: Block): readonly (readonly [level: number, title: string])[] {
  const heading = (level: number, title: Runs) => [[level, textOf(title)] as const];
  switch (block.kind) {
    case 'heading':
      return heading(block.level, block.content);
    case 'cards':
      return [...block.cards, ...(block.closing ? [block.closing] : [])].flatMap((card) => headings(card));
    case 'paragraph':
    case 'list':
    case 'qr-code':
    case 'form-row':
      return [];
    default:
      return heading(block.level, block.title);
  }
}

function withBlocks(...blocks: readonly Block[]): Sheet {
  return { ...sampleSheet, pages: [{ id: 'test.page', blocks }] };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('what the Word file says', () => {
  test('is the sheet’s plain text, word for word and in its order', () => {
    const numbers = /^\d$/;

    const said = paragraphs(documentXml).map((paragraph) => paragraph.text);

    expect(oneLine(said)).toBe(oneLine(plainText(sampleSheet).filter((line) => !numbers.test(line))));
  });

  test('holds no soft hyphen, and phone numbers with no-break spaces as given', () => {
    expect(documentXml).not.toContain('\u00ad');
    expect(documentXml).not.toContain('w:softHyphen');
    expect(documentXml).toContain('0295\u00a0123\u00a0456');
    expect(documentXml).toContain('35\u00a0§\u00a01\u00a0mom.');
  });

  test('has the headings of the paper on the same levels, and one of level 1', () => {
    const levels = outlineLevels(stylesXml);

    const found = paragraphs(documentXml).flatMap(({ style, text }) => {
      const level = levels.get(style);
      return level === undefined ? [] : [[level, text]];
    });

    expect(found).toEqual(sampleSheet.pages.flatMap((page) => page.blocks.flatMap(headings)));
    expect(found.filter(([level]) => level === 1)).toEqual([[1, 'Heräte-työkalu']]);
  });

  test('numbers the steps and each ordered list from one', () => {
    const numbering = xmlPart(sample, 'word/numbering.xml');
    const lists = (style: string): ReadonlySet<string> =>
      new Set(
        elements(documentXml, 'w:p')
          .filter((xml) => xml.includes(`w:val="${style}"`))
          .flatMap((xml) => attributes(xml, 'w:numId', 'w:val')),
      );

    expect(lists('HerateStep').size).toBe(1);
    expect(lists('ListNumber').size).toBe(1);
    expect([...lists('HerateStep'), ...lists('ListNumber')].every((id) => numbering.includes(`w:numId="${id}"`))).toBe(
      true,
    );
  });

  test('is written for every kind of node alone, and for empty ones', async () => {
    const alone = sampleSheet.pages.flatMap((page) => page.blocks.map((block) => withBlocks(block)));
    const empty = withBlocks(
      { kind: 'emergency', id: 'e', level: 2, title: [], numbers: [] },
      { kind: 'cards', id: 'c', columns: 3, cards: [], closing: null },
      { kind: 'path', id: 'p', level: 2, title: [], lead: null, steps: [] },
      { kind: 'table', id: 't', level: 2, title: [], columns: [], rows: [] },
      { kind: 'contact-box', id: 'b', level: 2, title: [], entries: [] },
      { kind: 'list', id: 'l', isOrdered: true, items: [] },
    );

    const files = await Promise.all(
      [...alone, empty, { ...sampleSheet, pages: [] }].map((sheet) => sheetToDocx(sheet)),
    );

    expect(files.map((file) => elements(xmlPart(file, 'word/document.xml'), 'w:body').length)).toEqual(
      files.map(() => 1),
    );
    for (const file of files) for (const xml of xmlParts(file).values()) readXml(xml);
    expect(elements(xmlPart(files[alone.length] ?? sample, 'word/document.xml'), 'w:tbl')).toEqual([]);
  });
});

describe('how the Word file is made', () => {
  test('every part is well-formed and has a content type', async () => {
    const file = await sheetToDocx(sampleSheet, fonts);
    const types = xmlPart(file, '[Content_Types].xml');
    const extensions = new Set(attributes(types, 'Default', 'Extension'));
    const overridden = new Set(attributes(types, 'Override', 'PartName'));
    const paths = Object.keys(unzipSync(file));

    for (const xml of xmlParts(file).values()) readXml(xml);
    expect(
      paths.filter((path) => !extensions.has(path.split('.').at(-1) ?? '') && !overridden.has(`/${path}`)),
    ).toEqual(['[Content_Types].xml'].filter((path) => !extensions.has(path.split('.').at(-1) ?? '')));
    expect([...overridden].filter((name) => !paths.includes(name.slice(1)))).toEqual([]);
  });

  test('uses only styles that the file defines, and no look beside them', () => {
    const defined = new Set(attributes(stylesXml, 'w:style', 'w:styleId'));
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => attributes(documentXml, name, 'w:val'));

    expect(used.filter((style) => !defined.has(style))).toEqual([]);
    expect(new Set(used)).toEqual(new Set([...used, 'Heading1', 'Heading3', 'ListBullet', 'ListNumber', 'HerateNote']));
    expect(documentXml).not.toMatch(/<w:(?:b|i|color|sz|rFonts|jc|spacing|pBdr|tblBorders|pageBreakBefore)[\s/>]/);
    expect(documentXml).not.toMatch(/txbxContent|wps:|v:shape|mc:AlternateContent/);
  });

  test('marks every run with its language', () => {
    const runs = elements(documentXml, 'w:r').filter((run) => run.includes('<w:t') && !run.includes('> </w:t>'));
    const languageOf = (text: string) => attributes(runs.find((run) => run.includes(text)) ?? '', 'w:lang', 'w:val')[0];

    expect(runs.filter((run) => attributes(run, 'w:lang', 'w:val').length !== 1)).toEqual([]);
    expect(languageOf('Asunnottomuus')).toBe('fi-FI');
    expect(languageOf('aarǥ')).toBe('sms-FI');
    expect(languageOf('bargodoaibma')).toBe('se-FI');
    expect(languageOf('Välfärdsområdet')).toBe('sv-FI');
    expect(languageOf('wellbeing services county')).toBe('en-GB');
    expect(attributes(stylesXml, 'w:lang', 'w:val')).toEqual(['fi-FI']);
  });

  test.each([
    ['sv', 'sv-FI'],
    ['smn', 'smn-FI'],
  ] as const)('a sheet in %s is %s throughout', async (language, tag) => {
    const file = await sheetToDocx({
      ...withBlocks({ kind: 'paragraph', id: 'p', style: 'body', content: [{ text: 'x' }] }),
      language,
    });

    expect(attributes(xmlPart(file, 'word/document.xml'), 'w:lang', 'w:val')).toEqual([tag]);
    expect(elements(xmlPart(file, 'docProps/core.xml'), 'dc:language')).toEqual([tag]);
  });

  test('gives every table absolute widths that agree, a fixed layout and rows that stay whole', () => {
    const tables = elements(documentXml, 'w:tbl');

    expect(tables.length).toBe(8);
    for (const table of tables) {
      const [width] = attributes(table, 'w:tblW', 'w:w').map(Number);
      const sum = (values: readonly string[]) => values.reduce((total, value) => total + Number(value), 0);
      expect(table).not.toContain('<w:tbl>');
      expect(attributes(table, 'w:tblW', 'w:type')).toEqual(['dxa']);
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      expect(width).toBe(10545);
      expect(sum(attributes(table, 'w:gridCol', 'w:w'))).toBe(width);
      for (const row of elements(table, 'w:tr')) {
        expect(sum(attributes(row, 'w:tcW', 'w:w'))).toBe(width);
        expect(row).toContain('<w:cantSplit/>');
      }
    }
  });

  test('repeats the header row of the table of data and of no other', () => {
    const tables = elements(documentXml, 'w:tbl');
    const data = tables.filter((table) => table.includes('"HerateDataTable"'));

    expect(data.map((table) => elements(table, 'w:tr').map((row) => row.includes('<w:tblHeader/>')))).toEqual([
      [true, false, false, false, false],
    ]);
    expect(tables.filter((table) => table.includes('w:tblHeader')).length).toBe(1);
    expect(tables.every((table) => attributes(table, 'w:tblLook', 'w:firstRow')[0] === 'true')).toBe(true);
  });

  test('shows the logo in its proportions with its alternative text', () => {
    const [width = 0, height = 1] = [
      ...attributes(documentXml, 'wp:extent', 'cx'),
      ...attributes(documentXml, 'wp:extent', 'cy'),
    ].map(Number);

    expect(attributes(documentXml, 'wp:docPr', 'descr')).toEqual(['Lapin hyvinvointialueen tunnus']);
    expect(width / height).toBeCloseTo(300 / 120, 2);
    expect(documentXml).not.toContain('wp:anchor');
  });

  test('begins each further page by style, on A4 with 12 mm margins', () => {
    const pageStart = /<w:style [^>]*w:styleId="HeratePageStart".*?<\/w:style>/s.exec(stylesXml)?.[0] ?? '';

    expect(attributes(documentXml, 'w:pStyle', 'w:val').filter((style) => style === 'HeratePageStart').length).toBe(1);
    expect(pageStart).toContain('<w:pageBreakBefore/>');
    expect(documentXml).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    expect(
      ['w:top', 'w:right', 'w:bottom', 'w:left'].map((side) => attributes(documentXml, 'w:pgMar', side)[0]),
    ).toEqual(Array(4).fill('680'));
  });

  test('has a footer with what the paper’s says and Word’s own page fields', () => {
    const footer = xmlPart(sample, 'word/footer1.xml');

    expect(paragraphs(footer).map(({ style, text }) => [style, text])).toEqual([
      [
        'Footer',
        `${sampleSheet.footer.unitName} · Heräte-työkalu · Painos 7K2M9Q · 21.11.2026 · Tarkista viimeistään 21.5.2027Sivu /`,
      ],
    ]);
    expect(elements(footer, 'w:instrText')).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('lets Word divide words only where the paper may, and never in headings', async () => {
    const plain = await sheetToDocx({ ...sampleSheet, isHyphenated: false });
    const heading = /<w:style [^>]*w:styleId="Heading2".*?<\/w:style>/s.exec(stylesXml)?.[0] ?? '';

    expect(xmlPart(sample, 'word/settings.xml')).toContain('<w:autoHyphenation/>');
    expect(xmlPart(plain, 'word/settings.xml')).not.toMatch(/<w:autoHyphenation(?:\/>| w:val="(?:true|on|1)")/);
    expect(heading).toContain('<w:suppressAutoHyphens/>');
  });

  test('takes title, author and dates from the sheet, and gives the same bytes on another day', async () => {
    const core = xmlPart(sample, 'docProps/core.xml');
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });

    const again = await sheetToDocx(sampleSheet, fonts);
    vi.setSystemTime(new Date('2032-01-02T03:04:05Z'));
    const later = await sheetToDocx(sampleSheet, fonts);

    expect(Buffer.compare(again, later)).toBe(0);
    expect(elements(core, 'dc:title')).toEqual([sampleSheet.title]);
    expect(elements(core, 'dc:creator')).toEqual([sampleSheet.author]);
    expect(elements(core, 'dcterms:created')).toEqual(['2026-11-21T00:00:00Z']);
    expect(elements(core, 'dcterms:modified')).toEqual(['2026-11-21T00:00:00Z']);
  });

  test('carries the fonts it is given, under keys that open them', async () => {
    const parts = unzipSync(await sheetToDocx(sampleSheet, fonts));
    const table = new TextDecoder().decode(parts['word/fontTable.xml']);
    const keys = [
      ...attributes(table, 'w:embedRegular', 'w:fontKey'),
      ...attributes(table, 'w:embedBold', 'w:fontKey'),
    ];
    const opened = (path: string, key = '') => obfuscated(parts[path] ?? new Uint8Array(), key.replace(/[{}]/g, ''));

    expect(Buffer.compare(opened('word/fonts/font1.odttf', keys[0]), fonts.regular)).toBe(0);
    expect(Buffer.compare(opened('word/fonts/font2.odttf', keys[1]), fonts.bold)).toBe(0);
    expect(Buffer.compare(parts['word/fonts/font1.odttf'] ?? new Uint8Array(), fonts.regular)).not.toBe(0);
    expect(new TextDecoder().decode(parts['word/settings.xml'])).toContain('<w:embedTrueTypeFonts/>');
    expect(xmlPart(sample, 'word/settings.xml')).not.toContain('embedTrueTypeFonts');
  });
});
