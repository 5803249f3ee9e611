import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { triggerCards } from '../../templates/materials/trigger-cards/trigger-cards';
import type { Sheet } from '../../templates/sheet/nodes';
import { plainText } from '../../templates/sheet/plain-text';
import { printed, runKit, type KitRun } from './run-kit';
import { triggerToolInput } from './trigger-tool-input';

const languages = ['fi', 'sv', 'en'] as const;
const input = triggerToolInput();
const decks = [null, ...triggerCards.variants].flatMap((variant) =>
  languages.map((language) => ({
    name: [variant ?? 'cards', language].join('-'),
    sheet: triggerCards.sheet({ ...input, variant, language }),
  })),
);
const perSheet = 8;

let kit: KitRun;

beforeAll(async () => {
  const materials = `trigger-cards,trigger-cards:${triggerCards.variants.join('+')}`;
  kit = await runKit(input.unit, 'pdf', { materials, languages: languages.join(',') });
}, 300_000);

function fileOf({ variant, language }: Sheet): string {
  const entry = kit.manifest.find((made) => made.variant === variant && made.language === language);
  if (!entry) throw new Error(`Not made: ${kit.said}`);
  return join(kit.folder, entry.file);
}

/** Text without white space and without the division of words at line ends. */
function compared(text: string): string {
  return text.replaceAll(/\u00AD\s*|[\s\u00A0\f]/g, '');
}

function sidesOf(sheet: Sheet): 1 | 2 {
  return sheet.imposition?.kind === 'cards' && sheet.imposition.hasBacks ? 2 : 1;
}

/** What each card says on one of its sides, with the edition code at its foot. */
function cardTexts(sheet: Sheet, side: 0 | 1): readonly string[] {
  return sheet.pages
    .filter((_, index) => index % sidesOf(sheet) === side)
    .map((page) => compared([...plainText({ ...sheet, pages: [page] }), sheet.footer.edition].join(' ')));
}

async function pageText(sheet: Sheet, page: number): Promise<string> {
  return compared(await printed('pdftotext', ['-raw', '-f', `${page}`, '-l', `${page}`, fileOf(sheet), '-']));
}

describe.each(decks)('printed $name', ({ sheet }) => {
  const sides = sidesOf(sheet);
  const fronts = cardTexts(sheet, 0);
  const sheets = Math.ceil(fronts.length / perSheet);

  it('stand eight to a landscape A4', async () => {
    const info = await printed('pdfinfo', [fileOf(sheet)]);
    const [, width, height] = /Page size: +([\d.]+) x ([\d.]+)/.exec(info) ?? [];

    expect(Number(/Pages: +(\d+)/.exec(info)?.[1])).toBe(sheets * sides);
    expect([Math.round((Number(width) / 72) * 25.4), Math.round((Number(height) / 72) * 25.4)]).toEqual([297, 210]);
  });

  it('say in front every card in its order, each with the edition code alone at its foot', async () => {
    for (let index = 0; index < sheets; index += 1) {
      const said = await pageText(sheet, index * sides + 1);

      expect(said).toBe(fronts.slice(index * perSheet, (index + 1) * perSheet).join(''));
    }
  });

  it('are set in Noto Sans alone', async () => {
    const fonts = (await printed('pdffonts', [fileOf(sheet)])).trimEnd().split('\n').slice(2);

    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((line) => !/^[A-Z]{6}\+NotoSans-(?:Regular|SemiBold|Bold) /.test(line))).toEqual([]);
  });
});

describe.each(decks.filter(({ sheet }) => sidesOf(sheet) === 2))('printed $name with backs', ({ sheet }) => {
  it('say behind what belongs to the fronts of the same sheet', async () => {
    const backs = cardTexts(sheet, 1);
    for (let first = 0; first < backs.length; first += perSheet) {
      const said = await pageText(sheet, (first / perSheet) * 2 + 2);
      const own = backs.slice(first, first + perSheet);

      expect(own.filter((back) => !said.includes(back))).toEqual([]);
      expect(said).toHaveLength(own.join('').length);
    }
  });
});
