import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../templates/materials/catalogue';
import { existsAs } from '../../templates/materials/exists-as';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { triggerTool } from '../../templates/materials/trigger-tool/trigger-tool';
import { variantOf } from '../../templates/materials/variant';
import { only } from '../../templates/model/language';
import type { Sheet } from '../../templates/sheet/nodes';
import { sheetToDocx } from '../../templates/word/sheet-to-docx';
import { paragraphs, xmlPart, xmlParts } from './docx-parts';
import { inkOfPages, type PageInk } from './grey-ink';
import { wordFileFaults } from './ooxml/check-word-file';
import { checkPdfUa } from './pdf-ua/check-pdf-ua';
import { printWithElectron } from './pdf-ua/sample-papers';
import { printed } from './run-kit';
import { triggerToolInput } from './trigger-tool-input';

const input = triggerToolInput();

/** Every form of every material in both inks; one language, as ink does not depend on words. */
const papers = catalogue.flatMap((material) =>
  [null, ...material.variants].map((form) => {
    const inInk = (ink: Sheet['ink']) => paperSheet(material, input, { ...only('fi'), variant: variantOf(form, ink) });
    return { name: [material.id, form].filter((part) => part !== null).join('-'), material, form, inInk };
  }),
);
const wordPapers = papers.filter(({ material, inInk }) => existsAs(material, inInk('grey'), 'docx'));

/**
 * What a page without grounds comes to. Measured: the darkest grey page 0.12, the whitest in colour with tints 0.62; a
 * stem of the largest digits darkens its square to 0.77, a filled band to 0.84.
 */
const limits = { colour: 3 / 255, darkness: 0.14, white: 0.72, darkestSquare: 0.82 } as const;

function wastes(ink: PageInk): boolean {
  return ink.darkness > limits.darkness || ink.white < limits.white || ink.darkestSquare > limits.darkestSquare;
}

/** The text of a PDF without white space, division of words and the edition, which the ink is part of. */
async function textOf(pdf: string, { edition }: Sheet): Promise<string> {
  const text = await printed('pdftotext', ['-raw', pdf, '-']);
  return text.replaceAll(/\u00AD\s*|[\s\u00A0\f]/g, '').replaceAll(edition, '');
}

describe('a grey paper', () => {
  let folder = '';
  const files = new Map<string, { readonly path: string; readonly pdf: Uint8Array; readonly sheet: Sheet }>();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'herate-grey-'));
    const wanted = papers.flatMap(({ name, inInk }) =>
      (['colour', 'grey'] as const).map((ink) => ({ key: `${name} ${ink}`, sheet: inInk(ink) })),
    );
    const pdfs = await printWithElectron(wanted.map(({ sheet }) => sheet));
    for (const [index, { key, sheet }] of wanted.entries()) {
      const pdf = pdfs[index] ?? new Uint8Array();
      const path = join(folder, `${index}.pdf`);
      await writeFile(path, pdf);
      files.set(key, { path, pdf, sheet });
    }
  }, 300_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const made = (key: string) => {
    const file = files.get(key);
    if (!file) throw new Error(`Not printed: ${key}`);
    return file;
  };

  it.each(papers)('is drawn without colour and without filled areas: $name', async ({ name }) => {
    const pages = await inkOfPages(made(`${name} grey`).path);

    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter(({ colour }) => colour > limits.colour)).toEqual([]);
    expect(pages.filter(wastes)).toEqual([]);
  });

  it.each(papers)('says what the paper in colour says: $name', async ({ name }) => {
    const [grey, colour] = [made(`${name} grey`), made(`${name} colour`)];

    expect(await textOf(grey.path, grey.sheet)).toBe(await textOf(colour.path, colour.sheet));
  });

  it.each(papers.filter(({ form }) => form !== null))('breaks no rule of PDF/UA-1: $name', async ({ name }) => {
    const faults = await checkPdfUa(made(`${name} grey`).pdf);

    expect(faults.map(({ rule, where }) => `${rule}: ${where}`)).toEqual([]);
  });

  it('is told from one in colour by what is measured here', async () => {
    const pages = await inkOfPages(made('trigger-tool colour').path);

    expect(pages.every((page) => page.colour > limits.colour && wastes(page))).toBe(true);
  });
});

/** Colours `RRGGBB` in the parts of a Word file that have one. */
function coloursIn(docx: Uint8Array): readonly string[] {
  const hex = /w:(?:color|fill|val)="([0-9A-Fa-f]{6})"/g;
  return [...xmlParts(docx).values()].flatMap((xml) => Array.from(xml.matchAll(hex), (match) => match[1] ?? ''));
}

const isNeutral = (hex: string): boolean => /^([0-9a-f]{2})\1\1$/i.test(hex);

describe.each(wordPapers)('the grey Word file of $name', ({ inInk }) => {
  it('has no colour and no ground', async () => {
    const docx = await sheetToDocx(inInk('grey'));

    expect(coloursIn(docx).length).toBeGreaterThan(0);
    expect(coloursIn(docx).filter((colour) => !isNeutral(colour))).toEqual([]);
    expect([...xmlParts(docx).values()].filter((xml) => xml.includes('<w:shd '))).toEqual([]);
  });

  it('holds to the schemas of Word files', async () => {
    expect(await wordFileFaults(await sheetToDocx(inInk('grey')))).toEqual([]);
  });

  it('says what the file in colour says', async () => {
    const [grey, colour] = [await sheetToDocx(inInk('grey')), await sheetToDocx(inInk('colour'))];
    const said = (docx: Uint8Array) => paragraphs(xmlPart(docx, 'word/document.xml')).map(({ text }) => text);

    expect(said(grey)).toEqual(said(colour));
  });
});

it('a Word file in colour has the colours and grounds that are looked for here', async () => {
  const docx = await sheetToDocx(paperSheet(triggerTool, input, { ...only('fi'), variant: null }));

  expect(coloursIn(docx).every(isNeutral)).toBe(false);
  expect(xmlPart(docx, 'word/styles.xml')).toContain('<w:shd ');
});
