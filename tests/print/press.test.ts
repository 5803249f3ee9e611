import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { triggerTool } from '../../templates/materials/trigger-tool/trigger-tool';
import type { Unit } from '../../templates/model/unit';
import { plainText } from '../../templates/sheet/plain-text';
import type { Sheet } from '../../templates/sheet/nodes';
import { inkShare, openEyes, type PdfEyes } from './pdf-eyes';
import type { PressOrder, PressReply, PrintAnswer } from './press-orders';
import { buildRealPress, type RealPress } from './real-press';
import { neededLetters } from './sample-sheet';
import { ordinaryUnit, triggerToolInput } from './trigger-tool-input';

const minutes = 60_000;
const letters = Array.from(neededLetters).filter((letter) => /\p{L}|[\u02b9\u02bc\u02c8]/u.test(letter));

let press: RealPress;
beforeAll(async () => {
  press = await buildRealPress();
}, 2 * minutes);
afterAll(() => press.remove());

const sheetOf = (changes: Partial<Unit> = {}): Sheet =>
  triggerTool.sheet(triggerToolInput({ ...ordinaryUnit, ...changes }));
const print = (...sheets: readonly Sheet[]): PressOrder => ({ kind: 'print', sheets: [...sheets], crashAfterMs: null });

function printed(reply: PressReply | undefined): readonly PrintAnswer[] {
  if (reply?.kind !== 'printed') throw new Error('Nothing was printed');
  return reply.answers;
}

function bytes(answer: PrintAnswer | undefined): Buffer {
  if (!answer?.ok) throw new Error(JSON.stringify(answer?.failure));
  return Buffer.from(answer.pdf, 'base64');
}

describe('a printed sheet', () => {
  const sheet = sheetOf();
  let eyes: PdfEyes;
  let letterEyes: PdfEyes;
  beforeAll(async () => {
    const lettered = sheetOf({ organisation: { fi: letters.join(' ') } });
    const answers = printed((await press.follow([print(sheet, lettered)]))[0]);
    eyes = await openEyes(bytes(answers[0]));
    letterEyes = await openEyes(bytes(answers[1]));
  }, 2 * minutes);
  afterAll(() => Promise.all([eyes.close(), letterEyes.close()]));

  it('has exactly its two pages of A4, and says what it is', async () => {
    const information = await eyes.information();

    expect(information).toMatch(/^Pages: +2$/m);
    expect(information).toMatch(/^Page size: +594\.96 x 841\.92 pts \(A4\)$/m);
    expect(information).toContain(`Title:           ${sheet.title}\n`);
    expect(information).toContain(`Author:          ${sheet.author}\n`);
    expect(information).toMatch(/^Creator: +Heräte$/m);
    expect(information).toMatch(/^CreationDate: +Sat Nov 21 2026 00:00:00|^CreationDate: +Sat Nov 21 00:00:00 2026/m);
  });

  it('is tagged with names that readers know, in its language, as PDF/UA-1', async () => {
    const structure = await eyes.structure();

    expect(await eyes.information()).toMatch(/^Tagged: +yes$/m);
    expect(structure).toMatch(/^Document/);
    expect(structure.match(/^ +H1\b/gm)).toHaveLength(1);
    expect(structure).toMatch(/^ +TBody\b/m);
    expect(structure).toMatch(/^ +LBody\b/m);
    expect(structure).not.toContain('NonStruct');
    expect(await eyes.metadata()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(await eyes.metadata()).toContain('<rdf:li>fi</rdf:li>');
  });

  it('embeds its fonts, and none but Noto Sans', async () => {
    const fonts = [...(await eyes.fonts()), ...(await letterEyes.fonts())];

    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.filter(({ name }) => !name.startsWith('NotoSans-'))).toEqual([]);
    expect(fonts.filter(({ isEmbedded, hasUnicode }) => !isEmbedded || !hasUnicode)).toEqual([]);
  });

  it('carries soft hyphens at line ends and nowhere else, and no other sign for them', async () => {
    const text = await eyes.text();

    expect(text).toMatch(/\p{L}\u00AD\n\p{L}/u);
    expect(text.replaceAll('\u00AD\n', '')).not.toMatch(/[\u00AD\u2010]/);
  });

  it('holds every word of the sheet, whole again after its soft hyphens', async () => {
    const seen = new Set((await eyes.text()).replaceAll('\u00AD\n', '').split(/\s+/));
    const said = plainText(sheet)
      .flatMap((line) => line.split(/\s+/))
      .filter((word) => word !== '');

    expect(said.length).toBeGreaterThan(300);
    expect(said.filter((word) => !seen.has(word))).toEqual([]);
  });

  it('shows every letter that Finnish, Swedish and the Sámi languages need, as text and in pixels', async () => {
    const dotsPerInch = 300;
    const picture = await letterEyes.picture(1, dotsPerInch);
    const words = (await letterEyes.words()).filter(({ page }) => page === 1);

    const pale = letters.filter((letter) => {
      const word = words.find(({ text }) => text === letter);
      return !word || inkShare(picture, word, dotsPerInch) < 0.01;
    });

    expect(letters.length).toBeGreaterThan(35);
    expect(pale).toEqual([]);
  });
});

describe('the press', () => {
  it(
    "waits for the unit's logo, and tags it as a figure with its words",
    async () => {
      const black = new PNG({ width: 400, height: 160 });
      black.data.fill(0);
      for (let alpha = 3; alpha < black.data.length; alpha += 4) black.data[alpha] = 255;
      const png = PNG.sync.write(black).toString('base64');
      const logo = { png, widthPx: 400, heightPx: 160, alternativeText: { fi: 'Musta laatikko' } };

      const [reply] = await press.follow([print(sheetOf({ logo }))]);

      const eyes = await openEyes(bytes(printed(reply)[0]));
      const insideLogo = { text: '', page: 1, box: { left: 495, top: 38, right: 555, bottom: 60 } };
      expect(await eyes.structure()).toMatch(/^ +Figure\b/m);
      expect(inkShare(await eyes.picture(1, 72), insideLogo, 72)).toBe(1);
      await eyes.close();
    },
    2 * minutes,
  );

  it(
    'gives the same bytes again: after other papers, in another window, in another start of the program',
    async () => {
      const [sheet, other] = [sheetOf(), sheetOf({ names: { fi: 'Utsjoen terveysasema ja pitkäaikaisosasto' } })];

      const first = await press.follow([print(sheet), print(other, other, other), print(sheet, sheet, sheet)]);
      const second = await press.follow([print(other), print(sheet)], 1);

      const papers = [...printed(first[0]), ...printed(first[2]), ...printed(second[1])].map((answer) =>
        bytes(answer).toString('base64'),
      );
      expect(papers).toHaveLength(5);
      expect(new Set(papers).size).toBe(1);
    },
    2 * minutes,
  );

  it(
    'refuses a paper with a text that is too long, and measuring names the text',
    async () => {
      const word = 'lastensuojeluilmoitusvelvollisuus ';
      const name = word.repeat(60).trim().slice(0, 400);
      const organisation = { fi: word.repeat(60).trim().slice(0, 400) };
      const [measured, refused] = await press.follow([
        { kind: 'measure', sheet: sheetOf({ names: { fi: name }, organisation }) },
        print(sheetOf({ names: { fi: name }, organisation })),
      ]);

      if (measured?.kind !== 'measured' || !measured.answer.ok) throw new Error(JSON.stringify(measured));
      const [tooLong] = measured.answer.value.tooLong;
      expect(printed(refused)[0]).toMatchObject({ ok: false, failure: { reason: 'paper-stopped' } });
      expect(tooLong?.itemId).toMatch(/^unit\./);
      expect(tooLong?.overflowMm).toBeGreaterThan(0);
    },
    2 * minutes,
  );

  it(
    'prints a unit name that was shortened by as much as it asked',
    async () => {
      const name = 'Terveysasema ja pitkäaikaisosasto '.repeat(12).slice(0, 400);
      const measure = (text: string): PressOrder => ({ kind: 'measure', sheet: sheetOf({ names: { fi: text } }) });
      const [measured] = await press.follow([measure(name)]);
      if (measured?.kind !== 'measured' || !measured.answer.ok) throw new Error(JSON.stringify(measured));
      const characters = measured.answer.value.tooLong.find(({ itemId }) => itemId === 'unit.names')?.characters ?? 0;
      expect(characters).toBeGreaterThan(0);

      const shortened = name.trim().slice(0, -characters);
      const [answer] = await press.follow([print(sheetOf({ names: { fi: shortened } }))]);

      expect(printed(answer)[0]).toMatchObject({ ok: true, report: { pages: 2, tooLong: [] } });
    },
    2 * minutes,
  );

  it(
    'lives through the crash of its windows, before a paper and in the middle of one',
    async () => {
      const sheet = sheetOf();

      const [before, , after, during] = await press.follow([
        print(sheet),
        { kind: 'crash' },
        print(sheet, sheet),
        { kind: 'print', sheets: [sheet, sheet], crashAfterMs: 20 },
      ]);

      const papers = [before, after, during]
        .flatMap((reply) => printed(reply))
        .map((answer) => bytes(answer).toString('base64'));
      expect(papers).toHaveLength(5);
      expect(new Set(papers).size).toBe(1);
    },
    2 * minutes,
  );

  it(
    'refuses a sheet that it has no layout for, and goes on',
    async () => {
      const [unknown, known] = await press.follow([
        print({ ...sheetOf(), materialId: 'no-such-paper' }),
        print(sheetOf()),
      ]);

      expect(printed(unknown)[0]).toMatchObject({
        ok: false,
        failure: { reason: 'press-failed', details: { cause: expect.stringContaining('no-such-paper') } },
      });
      expect(printed(known)[0]).toMatchObject({ ok: true });
    },
    2 * minutes,
  );

  it(
    'refuses to call a paper finished that has another number of pages than it promises',
    async () => {
      const sheet = sheetOf();

      const [answer] = await press.follow([print({ ...sheet, fit: { ...sheet.fit, pages: 3 } })]);

      expect(printed(answer)[0]).toMatchObject({
        ok: false,
        failure: { reason: 'press-failed', details: { cause: '2 pages instead of 3' } },
      });
    },
    2 * minutes,
  );
});
