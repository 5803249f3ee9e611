import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../templates/model/plan';
import type { Sheet } from '../../templates/sheet/nodes';
import { formSheetOf, writtenText } from './form-input';
import { openEyes, type PdfEyes } from './pdf-eyes';
import { checkPdfUa } from './pdf-ua/check-pdf-ua';
import type { PrintAnswer } from './press-orders';
import { buildRealPress } from './real-press';

const minutes = 60_000;
const rowCount = 60;
const longAnswer = writtenText(6000);

/** People of a network larger than any table on paper, some with words that take several lines. */
const network: Answers = {
  'network.people': {
    kind: 'rows',
    rows: Array.from({ length: rowCount }, (_, index) => ({
      id: `own-${index + 1}`,
      cells: {
        'network-map.people.name': `Verkosto${index + 1}`,
        'network-map.people.organisation': index % 7 === 0 ? 'Pohjois-Suomen yhteiset sosiaalipalvelut' : 'Lappi',
      },
    })),
  },
};
/** A cell that no page would hold, between others. */
const tallRow: Answers = {
  'network.people': {
    kind: 'rows',
    rows: [
      { id: 'own-1', cells: { 'network-map.people.name': 'Verkosto1' } },
      {
        id: 'own-2',
        cells: { 'network-map.people.name': 'Verkosto2', 'network-map.people.task': longAnswer.slice(0, 3000) },
      },
      { id: 'own-3', cells: { 'network-map.people.name': 'Verkosto3' } },
    ],
  },
};
const views: Answers = {
  'plan.client-view': { kind: 'text', text: longAnswer },
  'plan.core-issue': { kind: 'text', text: 'Ydinasia on koti.' },
};

const papers: Readonly<Record<string, Sheet>> = {
  'a form of one page': formSheetOf('client-copy'),
  'an empty plan': formSheetOf('shared-plan'),
  'a plan with an answer of 6000 characters': formSheetOf('shared-plan', views),
  'a plan with sixty people': formSheetOf('shared-plan', network),
  'a plan with a cell of 3000 characters': formSheetOf('shared-plan', tallRow),
};
const names = Object.keys(papers);

const answers = new Map<string, PrintAnswer>();
const eyes = new Map<string, PdfEyes>();

beforeAll(async () => {
  const press = await buildRealPress();
  try {
    const [reply] = await press.follow([{ kind: 'print', sheets: Object.values(papers), crashAfterMs: null }]);
    if (reply?.kind !== 'printed') throw new Error('Nothing was printed');
    for (const [index, name] of names.entries()) {
      const answer = reply.answers[index];
      if (!answer?.ok) throw new Error(`${name}: ${JSON.stringify(answer?.failure)}`);
      answers.set(name, answer);
      eyes.set(name, await openEyes(Buffer.from(answer.pdf, 'base64')));
    }
  } finally {
    await press.remove();
  }
}, 2 * minutes);
afterAll(() => Promise.all([...eyes.values()].map((one) => one.close())));

function eyesOf(name: string): PdfEyes {
  const found = eyes.get(name);
  if (!found) throw new Error(name);
  return found;
}

function pdfOf(name: string): Uint8Array {
  const answer = answers.get(name);
  if (!answer?.ok) throw new Error(name);
  return Buffer.from(answer.pdf, 'base64');
}

/** The text of each page, on one line, with divided words put together. */
async function pageTexts(name: string): Promise<readonly string[]> {
  const text = await eyesOf(name).text();
  const pages = text.split('\f').slice(0, -1);
  return pages.map((page) => page.replaceAll(/\u00ad\s*/g, '').replaceAll(/\s+/g, ' '));
}

describe.each(names)('%s', (name) => {
  it('has the pages that the press says, each with its number at its foot', async () => {
    const texts = await pageTexts(name);
    const answer = answers.get(name);

    expect(answer?.ok && answer.report).toEqual({ step: 0, pages: texts.length, tooLong: [] });
    expect(texts.map((text) => /Sivu (\d+\/\d+)/.exec(text)?.[1])).toEqual(
      texts.map((_, index) => `${index + 1}/${texts.length}`),
    );
  });

  it('keeps the edition of the empty form on every page', async () => {
    const texts = await pageTexts(name);
    const edition = papers[name]?.edition ?? '';

    expect(texts.filter((text) => !text.includes(`Painos ${edition}`))).toEqual([]);
  });

  it('breaks no rule of PDF/UA-1', async () => {
    const faults = await checkPdfUa(pdfOf(name));

    expect(faults.map(({ rule, where }) => `${rule}: ${where}`)).toEqual([]);
  });
});

describe('how forms flow', () => {
  it('keeps the short form on one page, and gives the plan as many as it needs', async () => {
    const counts = await Promise.all(names.map(async (name) => (await pageTexts(name)).length));

    const [copy = 0, empty = 0, long = 0, people = 0] = counts;
    expect(copy).toBe(1);
    expect(empty).toBeGreaterThan(2);
    expect(long).toBeGreaterThan(3);
    expect(people).toBeGreaterThan(4);
  });

  it('says every sentence of a long answer once and in order, and that it goes on', async () => {
    const texts = await pageTexts('a plan with an answer of 6000 characters');

    const said = texts.flatMap((text) => [...text.matchAll(/Lause (\d+) /g)].map((match) => Number(match[1])));
    const written = [...longAnswer.matchAll(/Lause (\d+) /g)].map((match) => Number(match[1]));
    expect(said).toEqual(written);
    expect(texts.filter((text) => text.includes('(jatkuu)')).length).toBeGreaterThan(0);
    expect(texts[0]).not.toContain('(jatkuu)');
  });

  it('has every row of a long table once and in order, under its header on each page', async () => {
    const texts = await pageTexts('a plan with sixty people');
    const headers = (await eyesOf('a plan with sixty people').structure()).match(/^ +Table\b/gm)?.length ?? 0;
    const emptyHeaders = (await eyesOf('an empty plan').structure()).match(/^ +Table\b/gm)?.length ?? 0;

    const rows = texts.map((text) => [...text.matchAll(/Verkosto(\d+)/g)].map((match) => Number(match[1])));
    const pages = rows.filter((row) => row.length > 0).length;
    expect(rows.flat()).toEqual(Array.from({ length: rowCount }, (_, index) => index + 1));
    expect(pages).toBeGreaterThan(2);
    expect(headers - emptyHeaders).toBe(pages - 1);
  });

  it('goes on within a row that is higher than a page, and says everything in it once', async () => {
    const texts = await pageTexts('a plan with a cell of 3000 characters');

    const names = texts.flatMap((text) => [...text.matchAll(/Verkosto(\d)/g)].map((match) => match[1]));
    const sentences = (text: string): readonly string[] =>
      [...text.replaceAll(/\s/g, '').matchAll(/Lause\d+kertoo/g)].map(([words]) => words);
    expect(names).toEqual(['1', '2', '3']);
    expect(texts.flatMap(sentences)).toEqual(sentences(longAnswer.slice(0, 3000)));
    // Divided by a soft hyphen within a page, and by the end of a page not at all.
    expect(texts.filter((text) => /palveluntar(?!peesta)/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('(jatkuu)')).length).toBeGreaterThan(1);
  });

  it('marks every page of a filled form as secret, and no page of an empty one', async () => {
    const filled = await pageTexts('a plan with sixty people');
    const empty = await pageTexts('an empty plan');

    expect(filled.filter((text) => !/salassa pidettävä/i.test(text))).toEqual([]);
    expect(empty.filter((text) => /salassa pidettävä/i.test(text))).toEqual([]);
  });
});
