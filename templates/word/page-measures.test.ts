import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { sampleSheet } from '../../tests/print/sample-sheet';
import type { Cards, Sheet, Table } from '../sheet/nodes';
import { columnShares } from './column-shares';
import { contactColumns } from './contact-box';
import { sharedTwips, twipsOfMm, wordStep } from './page-geometry';
import { cardStep, filledRows, settledSheet } from './page-fill';
import { lineCount, textWidthPt } from './text-width';

const fontFolder = 'node_modules/@expo-google-fonts/noto-sans';
const sentences = [
  'Yhteydenotto suostumuksella SHL 35 § 1 mom.',
  'Hän ei suostu, eikä edellinen ehto täyty: ei ilmoitusta.',
  'Valtatie 15, 99100 KITTILÄ',
  'kääzzkõõzz Lääʹmes oummui vuäǯǯad juõʹǩǩ tåimmamoodd',
  'oktavuohtadieđuid bargodoaibma Vállje báikegotti',
];

function cardsSheet(itemsPerCard: number): Sheet {
  const [page] = sampleSheet.pages;
  if (!page) throw new Error('The sample sheet has no page.');
  const grown = (grid: Cards): Cards => ({
    ...grid,
    cards: grid.cards.map((card) => ({
      ...card,
      blocks: card.blocks.map((block) =>
        block.kind === 'list'
          ? {
              ...block,
              items: Array.from({ length: itemsPerCard }, (_, index) => ({
                id: `${card.id}.x${index}`,
                content: [{ text: 'Pelko kotona' }],
              })),
            }
          : block,
      ),
    })),
  });
  const blocks = page.blocks.map((block) => (block.kind === 'cards' ? grown(block) : block));
  return { ...sampleSheet, pages: [{ ...page, blocks }] };
}

describe('foreseeing where Word breaks lines', () => {
  test.each([
    ['regular', '400Regular/NotoSans_400Regular.ttf', false],
    ['bold', '700Bold/NotoSans_700Bold.ttf', true],
  ] as const)('a width in %s is within four hundredths of the font’s own', (_name, file, isBold) => {
    const font = create(readFileSync(`${fontFolder}/${file}`));
    const ratios = sentences.map((sentence) => {
      const real = (font.layout(sentence).advanceWidth / font.unitsPerEm) * 9;
      return textWidthPt(sentence, { sizePt: 9, isBold }) / real;
    });

    expect(ratios.filter((ratio) => Math.abs(ratio - 1) > 0.04)).toEqual([]);
  });

  test('counts lines at spaces only, and divides a word that is wider than its column', () => {
    const set = { sizePt: 10, isBold: false };

    expect(lineCount('', 50, set)).toBe(1);
    expect(lineCount('aaaa aaaa', 50, set)).toBe(1);
    expect(lineCount('aaaa aaaa', 30, set)).toBe(2);
    expect(lineCount('aaaa\u00a0aaaa', 30, set)).toBe(2);
    expect(lineCount('aaaaaaaaaaaa', 30, set)).toBe(3);
  });
});

describe('sharing a width', () => {
  test('gives whole twips that add up to the total', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20000 }),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 }),
        (total, shares) => {
          const widths = sharedTwips(total, shares);

          expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
          expect(widths.every((width) => Number.isInteger(width) && width >= 0)).toBe(true);
        },
      ),
    );
  });

  test('moves a little of a table’s width to where a word would cost a line, and nothing where it would not', () => {
    const cell = (text: string) => ({ paragraphs: [{ style: 'body' as const, content: [{ text }] }] });
    const table = (first: string): Table => ({
      kind: 'table',
      id: 't',
      level: 2,
      title: [],
      columns: [24, 38, 38].map((widthShare, index) => ({ id: `t.${index}`, title: [], widthShare })),
      rows: [{ id: 't.r', cells: [cell(first), cell('Ei'), cell('Kyllä')] }],
    });
    const measure = { widthPt: 527, paddingPt: 5, sizePt: 8.5 };

    expect(columnShares(table('Ilmoitus'), measure)).toEqual([24, 38, 38]);
    expect(columnShares(table('Yhteydenotto suostumuksella'), measure)).toEqual([26, 36, 38]);
  });

  test('sets contacts in the columns that leave fewest cells empty', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map(contactColumns)).toEqual([1, 2, 3, 4, 3, 3, 4, 4, 3]);
  });
});

/** Rows of all tables of a page, by the heights that they are given. */
function rowsGiven(sheet: Sheet, page: number): readonly number[] {
  return [...filledRows(sheet.pages[page]?.blocks ?? [], sheet).values()].flat();
}

describe('filling a page', () => {
  test('takes larger text and higher rows where there is room, and the tightest step where there is none', () => {
    const roomy = cardsSheet(3);
    const full = cardsSheet(14);

    expect(cardStep(roomy)).toEqual(sampleSheet.fit.steps[0]);
    expect(rowsGiven(roomy, 0).length).toBe(4);
    expect(cardStep(full)).toEqual(wordStep(sampleSheet));
    expect(rowsGiven(full, 0)).toEqual([]);
  });

  test('settles running text at the largest step at which every page holds', () => {
    const steps = sampleSheet.fit.steps;
    const short: Sheet = {
      ...sampleSheet,
      pages: [{ id: 'test.page', blocks: sampleSheet.pages[1]?.blocks.slice(0, 1) ?? [] }],
    };
    const long: Sheet = {
      ...sampleSheet,
      pages: [{ id: 'test.page', blocks: sampleSheet.pages.flatMap(({ blocks }) => [...blocks, ...blocks]) }],
    };

    expect(wordStep(settledSheet(short))).toEqual(steps[0]);
    expect(settledSheet(short).fit.steps).toEqual(steps.slice(0, 1));
    expect(wordStep(settledSheet(long)).textPt).toBe(steps.at(-1)?.textPt);
    expect(wordStep(settledSheet(long)).lineMm).toBeLessThan(steps.at(-1)?.lineMm ?? 0);
  });

  test('gives rows of tables room too, never more than the page has', () => {
    const blocks = sampleSheet.pages[1]?.blocks.filter(({ kind }) => kind === 'path' || kind === 'table') ?? [];
    const sheet: Sheet = { ...sampleSheet, pages: [{ id: 'test.page', blocks }] };
    const rows = rowsGiven(sheet, 0);
    const pageTwips = twipsOfMm(297 - 24);

    expect(rows.length).toBeGreaterThan(5);
    expect(rows.reduce((sum, row) => sum + row, 0)).toBeLessThan(pageTwips);
  });
});
