import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../templates/materials/catalogue';
import { triggerToolSheet } from '../../templates/materials/trigger-tool/trigger-tool-sheet';
import { unitSchema } from '../../templates/model/unit';
import type { Sheet } from '../../templates/sheet/nodes';
import { plainText } from '../../templates/sheet/plain-text';
import { sheetToDocx } from '../../templates/word/sheet-to-docx';
import { docxUnits } from './docx-units';
import { renderedByLibreOffice, type RenderedPdf } from './libreoffice';
import { neededLetters, northernWords, sampleSheet, skoltWords } from './sample-sheet';
import { triggerToolInput } from './trigger-tool-input';

const toolSheet = triggerToolSheet(triggerToolInput());
const exampleUnit = unitSchema.parse(JSON.parse(readFileSync('assets/example-unit.json', 'utf8')));
const exampleSheet = triggerToolSheet(triggerToolInput(exampleUnit));

/**
 * Text as it can be compared between a sheet and a rendered page: where a line breaks, and whether a word is divided
 * there, is the renderer's own; bullets are drawn by the list.
 */
function compared(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad•-]+/g, '');
}

/** What LibreOffice adds to each page below the text. */
function footerOf({ footer }: Sheet, page: number, pages: number): string {
  const line = [footer.unitName, footer.materialTitle, footer.edition, footer.date, footer.checkBy].join(' · ');
  return compared(`${line} ${footer.pageLabel.replace('{page}', String(page)).replace('{pages}', String(pages))}`);
}

/** The sheet's text page by page, each with its footer, with the numbers that Word's lists count themselves. */
function expectedText(sheet: Sheet): string {
  const ordered = sheet.pages.flatMap((page) =>
    page.blocks.flatMap((block) => (block.kind === 'list' && block.isOrdered ? block.items : [])),
  );
  const numbers = new Map(
    ordered.map((item, index) => [item.content.map((run) => run.text).join(''), String(index + 1)]),
  );
  const page = (index: number) =>
    plainText({ ...sheet, pages: sheet.pages.slice(index, index + 1) })
      .map((line) => `${numbers.get(line) ?? ''}${line}`)
      .join(' ');
  return sheet.pages.map((_, index) => compared(page(index)) + footerOf(sheet, index + 1, sheet.pages.length)).join('');
}

describe.each([
  ['the sample of every node', sampleSheet],
  ['the trigger tool', toolSheet],
  ['the trigger tool of the example unit', exampleSheet],
] as const)('%s as Word file in LibreOffice', (_name, sheet) => {
  let pdf: RenderedPdf;

  beforeAll(async () => {
    pdf = await renderedByLibreOffice(await sheetToDocx(sheet));
  }, 120_000);
  afterAll(() => pdf.remove());

  test('is two A4 pages with the sheet’s title', async () => {
    const facts = await pdf.facts();

    expect(facts.get('Pages')).toBe('2');
    expect(facts.get('Page size')).toMatch(/\(A4\)$/);
    expect(facts.get('Title')).toBe(sheet.title);
  });

  test('says the sheet’s text in its order, a sheet’s page on each page', async () => {
    const text = await pdf.text();

    expect(compared(text)).toBe(expectedText(sheet));
  });

  test('is drawn with Noto Sans alone', async () => {
    const fonts = await pdf.fonts();

    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => !/^[A-Z]{6}\+NotoSans-(?:Regular|Bold) /.test(font))).toEqual([]);
  });
});

/** The fullest papers of the catalogue: the rest of it is counted for an ordinary unit in `catalogue.test.ts`. */
const fullest = ['trigger-tool', 'trigger-leaflet'];

test.each(
  docxUnits
    .slice(2)
    .flatMap(([name, unit]) =>
      catalogue
        .filter(({ id }) => fullest.includes(id))
        .map((material) => [material.id, name, material.sheet({ ...triggerToolInput(unit), language: 'sv' })] as const),
    ),
)(
  '%s keeps its pages for %s',
  async (_id, _name, sheet) => {
    const pdf = await renderedByLibreOffice(await sheetToDocx(sheet));

    const facts = await pdf.facts();
    await pdf.remove();

    expect(facts.get('Pages')).toBe(String(sheet.fit.pages));
  },
  120_000,
);

test('every letter that the languages need can be read back', async () => {
  const pdf = await renderedByLibreOffice(await sheetToDocx(sampleSheet));

  const text = await pdf.text();
  await pdf.remove();

  expect(Array.from(neededLetters).filter((letter) => !text.includes(letter))).toEqual([]);
  expect([...skoltWords, ...northernWords].filter((word) => !text.includes(word))).toEqual([]);
}, 120_000);

test('is drawn in the fonts that the file carries on a machine without them', async () => {
  const folder = 'node_modules/@expo-google-fonts/noto-sans';
  const fonts = {
    regular: new Uint8Array(readFileSync(`${folder}/400Regular/NotoSans_400Regular.ttf`)),
    bold: new Uint8Array(readFileSync(`${folder}/700Bold/NotoSans_700Bold.ttf`)),
  };
  const pdf = await renderedByLibreOffice(await sheetToDocx(sampleSheet, fonts), 'stranger');

  const [drawn, facts] = await Promise.all([pdf.fonts(), pdf.facts()]);
  await pdf.remove();

  expect(drawn.filter((font) => /NotoSans-(?:Regular|Bold) /.test(font)).length).toBe(drawn.length);
  expect(drawn.length).toBeGreaterThan(1);
  expect(facts.get('Pages')).toBe('2');
}, 120_000);
