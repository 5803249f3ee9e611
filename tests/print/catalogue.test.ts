import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../templates/materials/catalogue';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { variantsOfKit } from '../../templates/materials/variant';
import { builtInLanguages, only } from '../../templates/model/language';
import type { Sheet } from '../../templates/sheet/nodes';
import { paperSizeMm } from '../../templates/sheet/paper-size';
import { plainText } from '../../templates/sheet/plain-text';
import { renderedByLibreOffice } from './libreoffice';
import { wordFileFaults } from './ooxml/check-word-file';
import { printed, runKit, type KitRun } from './run-kit';
import { triggerToolInput } from './trigger-tool-input';

const input = triggerToolInput();

const papers = catalogue.flatMap((material) =>
  [null, ...variantsOfKit(material)].flatMap((variant) =>
    builtInLanguages.map((language) => ({
      name: [material.id, variant, language].filter((part) => part !== null).join('-'),
      sheet: paperSheet(material, input, { ...only(language), variant }),
      /** Forms are many, and a variant of theirs has the same words in the same rows: made in all languages, looked at in Finnish. */
      isLookedAt: variant === null || language === 'fi' || material.formId === undefined,
    })),
  ),
);
/** Imposed papers stand on other sheets in another order: `imposition.test.ts` looks at them. */
const plainPapers = papers.filter(({ sheet, isLookedAt }) => sheet.imposition === null && isLookedAt);
const wordMaterials = catalogue.filter((material) => material.formats.includes('docx')).map(({ id }) => id);
const wordPapers = papers.filter(({ sheet }) => sheet.variant === null && wordMaterials.includes(sheet.materialId));

let kit: KitRun;
let wordKit: KitRun;

beforeAll(async () => {
  kit = await runKit(input.unit, 'pdf', { materials: 'all', languages: builtInLanguages.join(',') });
  const materials = wordMaterials.join(',');
  wordKit = await runKit(input.unit, 'docx', { materials, languages: builtInLanguages.join(',') });
}, 600_000);

function entryOf(run: KitRun, { materialId, variant, language }: Sheet): KitRun['manifest'][number] {
  const entry = run.manifest.find(
    (made) => made.material === materialId && made.variant === variant && made.language === language,
  );
  if (!entry) throw new Error(`Not made: ${run.said}`);
  return entry;
}

function fileOf(run: KitRun, sheet: Sheet): string {
  return join(run.folder, entryOf(run, sheet).file);
}

/** Pages that a paper must have: what its sheet promises, or of a form what the press has made and listed. */
function pagesWanted(run: KitRun, sheet: Sheet): number | null {
  return sheet.isFlowing === true ? entryOf(run, sheet).pages : sheet.fit.pages;
}

/** Text without white space, division of words and the marks that Word draws before list items: those are the renderer's own. */
function compared(text: string): string {
  return text.replaceAll(/\u00AD\s*|[\s\u00A0\f•]/g, '');
}

/** What Word files draw with letters, and papers do not: boxes to tick, and lines to write on. */
function withoutBlanks(text: string): string {
  return text.replaceAll(/[☐_]/g, '');
}

/** The text without the footers of its pages. */
function withoutFooters(text: string, { footer }: Sheet, pages: number): string {
  const rest = [footer.edition, footer.date, footer.checkBy].join(' · ');
  const names = [footer.unitName, footer.materialTitle].join(' · ');
  const line = (page: number) => footer.pageLabel.replace('{page}', String(page)).replace('{pages}', String(pages));
  return Array.from({ length: pages }, (_, index) => line(index + 1)).reduce(
    (left, label) =>
      [`${names}${rest} · ${label}`, `${names} · ${rest}${label}`].reduce(
        (body, footerLine) => body.replace(compared(footerLine), ''),
        left,
      ),
    compared(text),
  );
}

async function pagesOf(pdf: string): Promise<number> {
  return Number(/Pages: +(\d+)/.exec(await printed('pdfinfo', [pdf]))?.[1]);
}

describe('the catalogue', () => {
  it('is made whole: every material in every variant and language', () => {
    expect(kit.exitCode, kit.said).toBe(0);
    expect(kit.manifest).toHaveLength(papers.length);
    expect(wordKit.exitCode, wordKit.said).toBe(0);
  });

  it('names every material on the shelf once', () => {
    const ids = catalogue.map((material) => material.id);

    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(plainPapers)('$name as PDF', ({ sheet }) => {
  it('has the declared pages on the declared paper', async () => {
    const info = await printed('pdfinfo', [fileOf(kit, sheet)]);
    const [, width, height] = /Page size: +([\d.]+) x ([\d.]+)/.exec(info) ?? [];
    const { width: widthMm, height: heightMm } = paperSizeMm(sheet.paper);

    expect(Number(/Pages: +(\d+)/.exec(info)?.[1])).toBe(pagesWanted(kit, sheet));
    expect(Math.abs((Number(width) / 72) * 25.4 - widthMm)).toBeLessThan(0.4);
    expect(Math.abs((Number(height) / 72) * 25.4 - heightMm)).toBeLessThan(0.4);
  });

  it('says the sheet in its order, with soft hyphens at line ends only', async () => {
    const text = await printed('pdftotext', ['-raw', fileOf(kit, sheet), '-']);

    expect(withoutFooters(text, sheet, pagesWanted(kit, sheet) ?? 0)).toBe(compared(plainText(sheet).join(' ')));
    expect(text).not.toMatch(/\u00AD(?!\s*\n)/);
  });

  it('has one heading of level 1 and no font but Noto Sans', async () => {
    const structure = await printed('pdfinfo', ['-struct', fileOf(kit, sheet)]);
    const fonts = (await printed('pdffonts', [fileOf(kit, sheet)])).trimEnd().split('\n').slice(2);

    expect([...structure.matchAll(/^ *H1(?:[ :]|$)/gm)]).toHaveLength(1);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((line) => !/^[A-Z]{6}\+NotoSans-(?:Regular|Italic|SemiBold|Bold) /.test(line))).toEqual([]);
  });
});

describe.each(wordPapers)('$name as Word file', ({ sheet }) => {
  it('is valid Office Open XML and accessible', async () => {
    const file = new Uint8Array(await readFile(fileOf(wordKit, sheet)));

    expect(await wordFileFaults(file)).toEqual([]);
  });
});

/** Word breaks the pages of a form itself: `docx-forms.test.ts` looks at those. */
describe.each(wordPapers.filter((paper) => paper.sheet.isFlowing !== true))('$name as Word file', ({ sheet }) => {
  it('is opened by LibreOffice with the same text', async () => {
    const pdf = await renderedByLibreOffice(new Uint8Array(await readFile(fileOf(wordKit, sheet))));

    const [text, pages] = [await pdf.text(), await pagesOf(pdf.path)];
    await pdf.remove();

    expect(withoutBlanks(withoutFooters(text, sheet, pages))).toBe(compared(plainText(sheet).join(' ')));
    expect(pages).toBe(pagesWanted(kit, sheet));
  });
});
