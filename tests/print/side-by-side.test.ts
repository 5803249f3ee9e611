import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../templates/materials/catalogue';
import type { Material } from '../../templates/materials/material';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { languageTag, only, type PaperLanguages } from '../../templates/model/language';
import { unitSchema } from '../../templates/model/unit';
import type { Sheet } from '../../templates/sheet/nodes';
import { paperSizeMm } from '../../templates/sheet/paper-size';
import { plainText } from '../../templates/sheet/plain-text';
import { attributes, xmlPart } from './docx-parts';
import { renderedByLibreOffice } from './libreoffice';
import { openEyes, type SeenWord } from './pdf-eyes';
import { checkPdfUa } from './pdf-ua/check-pdf-ua';
import { openPaper } from './pdf-ua/paper-under-check';
import { textAt } from './pdf-ua/pdf-values';
import { childrenOf } from './pdf-ua/structure-tree';
import { printed, runKit, type KitRun } from './run-kit';
import { ordinaryUnit, triggerToolInput } from './trigger-tool-input';

const unit = unitSchema.parse({
  ...ordinaryUnit,
  names: { fi: 'Inarin terveyskeskus', sv: 'Enare hälsocentral', en: 'Inari Health Centre' },
});
const pairs = (['sv', 'en'] as const).map((beside): PaperLanguages => ({ language: 'fi', beside, instead: null }));
const capable = catalogue.filter(({ twoLanguages }) => twoLanguages?.forms.includes(null));
const papers = capable.flatMap((material) =>
  pairs.map((languages) => ({ name: `${material.id} in ${languageTag(languages)}`, material, languages })),
);
const inTurns = papers.filter(({ material }) => !material.twoLanguages?.onSamePages);
const wordPapers = papers.filter(
  ({ material, languages }) => material.formats.includes('docx') && languages.beside === 'sv',
);

const ptPerMm = 72 / 25.4;
const exactPt = 0.1 * ptPerMm;

let kit: KitRun;
let words: KitRun;

beforeAll(async () => {
  const idsOf = (materials: readonly Material[]) => materials.map(({ id }) => id).join(',');
  kit = await runKit(unit, 'pdf', { materials: idsOf(capable), languages: 'fi,sv,en,fi+sv,fi+en' });
  words = await runKit(unit, 'docx', {
    materials: idsOf(wordPapers.map(({ material }) => material)),
    languages: 'fi+sv',
  });
}, 300_000);

function sheetOf(material: Material, languages: PaperLanguages): Sheet {
  return paperSheet(material, triggerToolInput(unit), { ...languages, variant: null });
}

function fileOf(run: KitRun, material: Material, language: string): string {
  const entry = run.manifest.find((made) => made.material === material.id && made.language === language);
  if (!entry) throw new Error(`Not made: ${run.said}`);
  return join(run.folder, entry.file);
}

async function bytesOf(run: KitRun, material: Material, language: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(fileOf(run, material, language)));
}

/** Width and height of the paper that comes out of the printer, and how many sides of it. */
const printedOn: Readonly<Record<string, readonly [string, number]>> = {
  'trigger-tool': ['420 × 297', 2],
  'desk-card': ['420 × 297', 1],
  'team-sheet': ['420 × 297', 1],
  'elements-poster': ['420 × 297', 1],
  'process-poster': ['297 × 420', 1],
  'client-leaflet': ['297 × 210', 4],
  'trigger-leaflet': ['297 × 210', 4],
  'contact-card': ['210 × 297', 2],
  'discreet-card': ['210 × 297', 2],
  'contact-poster': ['210 × 297', 1],
};

/** Text without white space and division of words: those are the renderer's own. */
function compared(text: string): string {
  return text.replaceAll(/\u00AD\s*|[\s\u00A0\f•]/g, '');
}

/** What a listener hears, in its order. */
async function heard(file: string): Promise<string> {
  const structure = await printed('pdfinfo', ['-struct-text', file]);
  return compared(Array.from(structure.matchAll(/^\s*"(.*)"$/gm), ([, text = '']) => text).join(' '));
}

/** Whether the pieces come one after another in the text. */
function comeInTurns(text: string, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at === -1) return false;
    from = at + piece.length;
  }
  return true;
}

async function wordsOf(pdf: Uint8Array): Promise<readonly SeenWord[]> {
  const eyes = await openEyes(pdf);
  try {
    return await eyes.words();
  } finally {
    await eyes.close();
  }
}

/** The footer has the edition code, which differs: on paper its line at the foot, on cards its own words. */
function isInFooter({ text, box }: SeenWord, pageHeightMm: number, isCard: boolean): boolean {
  return isCard ? /^(?:Painos|Upplaga|Edition|[0-9A-Z]{6})$/.test(text) : box.bottom > (pageHeightMm - 17) * ptPerMm;
}

interface Half {
  /** Of the sheet's sides, counted from 1. */
  readonly side: number;
  readonly leftMm: number;
  readonly topMm: number;
}

/** Where a page of one language comes, by its own count from 0. */
function halfOf({ imposition, paper }: Sheet, page: number, isSecond: boolean): Half {
  if (imposition?.kind === 'cards') return { side: isSecond ? 2 : 1, leftMm: 0, topMm: 0 };
  if (paper.orientation === 'landscape') return { side: page + 1, leftMm: 0, topMm: isSecond ? 210 : 0 };
  const [spare, width] = paper.format === 'A5' ? [0.25, 148.5] : [0, 210];
  return { side: page + 1, leftMm: spare + (isSecond ? width : 0), topMm: 0 };
}

/** Words of a page drawn alone that do not stand where they should on the sheets. */
function misplaced(alone: readonly SeenWord[], together: readonly SeenWord[], half: Half): readonly string[] {
  const [left, top] = [half.leftMm * ptPerMm, half.topMm * ptPerMm];
  const onSide = together.filter(({ page }) => page === half.side);
  return alone
    .filter(
      ({ text, box }) =>
        !onSide.some(
          (word) =>
            word.text === text &&
            Math.abs(word.box.left - box.left - left) < exactPt &&
            Math.abs(word.box.top - box.top - top) < exactPt,
        ),
    )
    .map(({ text }) => text);
}

describe('papers in two languages', () => {
  it('are made of everything that can be', () => {
    expect(kit.exitCode, kit.said).toBe(0);
    expect(words.exitCode, words.said).toBe(0);
    expect(capable.map(({ id }) => id).toSorted()).toEqual(Object.keys(printedOn).toSorted());
  });
});

describe.each(papers)('$name', ({ material, languages }) => {
  const tag = languageTag(languages);
  const sheet = sheetOf(material, languages);

  it('comes on the declared paper', async () => {
    const information = await printed('pdfinfo', [fileOf(kit, material, tag)]);
    const [, width, height] = /Page size: +([\d.]+) x ([\d.]+)/.exec(information) ?? [];
    const [paper, sides] = printedOn[material.id] ?? [];

    expect([width, height].map((side) => Math.round(Number(side) / ptPerMm)).join(' × ')).toBe(paper);
    expect(Number(/Pages: +(\d+)/.exec(information)?.[1])).toBe(sides);
  });

  it('is read page by page, the first language before the second', async () => {
    const pieces = sheet.pages.map((page) => compared(plainText({ ...sheet, pages: [page] }).join(' ')));

    expect(comeInTurns(await heard(fileOf(kit, material, tag)), pieces)).toBe(true);
  });

  it('breaks no rule of PDF/UA-1', async () => {
    const faults = await checkPdfUa(await bytesOf(kit, material, tag));

    expect(faults.map(({ rule, where }) => `${rule}: ${where}`)).toEqual([]);
  });
});

describe.each(inTurns)('$name, page by page', ({ material, languages }) => {
  const tag = languageTag(languages);
  const sheet = sheetOf(material, languages);

  it('says in its tags what language each page is in', async () => {
    const { document, structure } = await openPaper(await bytesOf(kit, material, tag));
    const ofDocument = textAt(document.catalog, 'Lang');
    const pages = structure?.elements[0] ? childrenOf(structure.elements[0]).flatMap(childrenOf) : [];

    expect(ofDocument).toBe('fi');
    expect(pages.map(({ dict }) => textAt(dict, 'Lang') ?? ofDocument)).toEqual(
      sheet.pages.map(({ language }) => language),
    );
  });

  it.each([languages.language, languages.beside ?? 'fi'])(
    'has every word of the %s paper where it stands there, to 0.1 mm',
    async (language) => {
      const isSecond = language !== languages.language;
      const isCard = sheet.imposition?.kind === 'cards';
      const alone = await wordsOf(await bytesOf(kit, material, language));
      const together = await wordsOf(await bytesOf(kit, material, tag));
      const { height } = paperSizeMm(sheet.paper);
      const inBody = alone.filter((word) => !isInFooter(word, height, isCard));
      const pages = isCard ? 1 : sheetOf(material, only(language)).pages.length;
      const lost = Array.from({ length: pages }, (_, page) =>
        misplaced(
          inBody.filter((word) => word.page === page + 1),
          together,
          halfOf(sheet, page, isSecond),
        ),
      );

      expect(inBody.length).toBeGreaterThan(20);
      expect(lost.map((texts) => texts.slice(0, 5))).toEqual(lost.map(() => []));
    },
  );
});

describe('the contact poster in two languages', () => {
  it('is in one language with the words of the other marked', async () => {
    const material = capable.find(({ id }) => id === 'contact-poster');
    if (!material) throw new Error('The contact poster can be in two languages');
    const { structure } = await openPaper(await bytesOf(kit, material, 'fi+sv'));
    const marked = structure?.elements.filter(({ dict }) => textAt(dict, 'Lang') === 'sv') ?? [];

    expect(marked.length).toBeGreaterThan(8);
    expect(await heard(fileOf(kit, material, 'fi+sv'))).toContain(compared('Hätänumero Nödnumret 112'));
  });
});

describe.each(wordPapers)('$name as Word file', ({ material, languages }) => {
  const tag = languageTag(languages);
  const sheet = sheetOf(material, languages);

  it('is opened by LibreOffice with each page on its own', async () => {
    const pdf = await renderedByLibreOffice(await bytesOf(words, material, tag));
    const [text, facts] = [compared(await pdf.text()), await pdf.facts()];
    await pdf.remove();
    const pieces = sheet.pages.map((page) => compared(plainText({ ...sheet, pages: [page] }).join(' ')));

    expect(comeInTurns(text, pieces)).toBe(true);
    expect(facts.get('Pages')).toBe(String(sheet.pages.length));
  });

  it('marks the language of every word, also at the foot of its page', async () => {
    const docx = await bytesOf(words, material, tag);
    const spoken = attributes(xmlPart(docx, 'word/document.xml'), 'w:lang', 'w:val');
    const footers = sheet.pages.map((_, index) => xmlPart(docx, `word/footer${index + 1}.xml`));

    expect(new Set(spoken)).toEqual(new Set(['fi-FI', 'sv-FI']));
    expect(footers.map((xml) => [...new Set(attributes(xml, 'w:lang', 'w:val'))].join())).toEqual(
      sheet.pages.map(({ language }) => (language === 'sv' ? 'sv-FI' : 'fi-FI')),
    );
  });
});
