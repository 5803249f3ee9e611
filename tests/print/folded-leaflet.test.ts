import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldedLeafletSheet } from '../../templates/materials/folded-leaflet/folded-leaflet-sheet';
import { builtInLanguages } from '../../templates/model/language';
import { unitSchema, type Unit } from '../../templates/model/unit';
import { plainText } from '../../templates/sheet/plain-text';
import { openEyes, type PdfEyes, type SeenWord } from './pdf-eyes';
import { checkPdfUa } from './pdf-ua/check-pdf-ua';
import { printWithElectron } from './pdf-ua/sample-papers';
import { ordinaryUnit, triggerToolInput } from './trigger-tool-input';

const millimetre = 72 / 25.4;
const foldsMm = [99, 198] as const;
/** Text nearer than this to a fold would stand in it when the folding is not exact. */
const freeMm = 5;
/** Text nearer than this to the paper's edge is not printed by every printer. */
const printerEdgeMm = 5;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Long names, three services, several numbers and hours, and every text in three languages. */
const longUnit: Unit = unitSchema.parse({
  schema: 1,
  id: 'pelkosenniemi-savukoski',
  names: {
    fi: 'Pelkosenniemen ja Savukosken sosiaali- ja terveyskeskuksen vastaanotto',
    sv: 'Pelkosenniemi och Savukoski social- och hälsocentrals mottagning',
    en: 'Pelkosenniemi and Savukoski health and social services centre',
  },
  organisation: {
    fi: 'Lapin hyvinvointialue, sosiaali- ja terveyspalvelut',
    sv: 'Lapplands välfärdsområde, social- och hälsotjänster',
    en: 'Wellbeing services county of Lapland',
  },
  contacts: [
    {
      id: 'social-emergency',
      service: 'social-emergency',
      name: { fi: 'Lapin sosiaalipäivystys' },
      phones: [{ number: '0401234568' }, { number: '016 123 4567', note: { fi: 'jos linja on varattu' } }],
      isAlwaysOpen: true,
    },
    {
      id: 'social-services',
      service: 'social-services',
      name: { fi: 'Aikuissosiaalityön palvelutarpeen arviointi' },
      audience: { fi: 'uudet asiakkaat' },
      municipalities: ['Pelkosenniemi', 'Savukoski'],
      phones: [{ number: '040 123 4567' }, { number: '+358 40 765 4321', note: { fi: 'ajanvaraus' } }],
      hours: [
        { days: weekdays, opens: '08:00', closes: '11:30' },
        { days: weekdays.slice(0, 4), opens: '12:15', closes: '15:30' },
      ],
      hoursNote: { fi: 'ei arkipyhinä' },
      address: { street: 'Sodankyläntie 1', postalCode: '98500', town: 'Pelkosenniemi' },
    },
    {
      id: 'debt-counselling',
      service: 'debt-counselling',
      name: { fi: 'Talous- ja velkaneuvonta, Lapin oikeusaputoimisto' },
      phones: [{ number: '029 566 0001' }],
      hours: [{ days: weekdays, opens: '09:00', closes: '11:00' }],
      address: { street: 'Valtakatu 1', postalCode: '96100', town: 'Rovaniemi' },
    },
  ],
});

const papers = [ordinaryUnit, longUnit].flatMap((unit) =>
  builtInLanguages.map((language) => ({
    name: `${unit.id} in ${language}`,
    sheet: foldedLeafletSheet({ ...triggerToolInput(unit), language }),
  })),
);

let pdfs: readonly Uint8Array[] = [];
let eyes: readonly PdfEyes[] = [];

beforeAll(async () => {
  pdfs = await printWithElectron(papers.map(({ sheet }) => sheet));
  eyes = await Promise.all(pdfs.map(openEyes));
}, 300_000);

afterAll(async () => {
  await Promise.all(eyes.map((opened) => opened.close()));
});

async function wordsOf(index: number): Promise<readonly SeenWord[]> {
  return (await eyes[index]?.words()) ?? [];
}

/** Whether a word reaches nearer to a place across the page than it may. */
function isAcross({ box }: SeenWord, placeMm: number, nearestMm: number): boolean {
  return box.left / millimetre < placeMm + nearestMm && box.right / millimetre > placeMm - nearestMm;
}

function isInPanel({ box }: SeenWord, fromMm: number, toMm: number): boolean {
  return box.left / millimetre > fromMm && box.right / millimetre < toMm;
}

function heightOf({ box }: SeenWord): number {
  return box.bottom - box.top;
}

/** What the words say, with phone numbers in one piece. */
function said(words: readonly SeenWord[]): string {
  return words
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00a0', ' ');
}

describe.each(papers.map((paper, index) => ({ ...paper, index })))(
  'the folded leaflet of $name',
  ({ sheet, index }) => {
    it('is one lying A4, printed on both sides', async () => {
      const information = (await eyes[index]?.information()) ?? '';

      expect(information).toMatch(/Pages: +2\n/);
      expect(information).toMatch(/Page size: +84[12][.\d]* x 59[45][.\d]* pts/);
    });

    it.each([1, 2])('has no word in a fold or nearer than 5 mm to one on side %d', async (page) => {
      const words = (await wordsOf(index)).filter((word) => word.page === page);

      const inFold = words.filter((word) => foldsMm.some((foldMm) => isAcross(word, foldMm, freeMm)));

      expect(words.length).toBeGreaterThan(100);
      expect(inFold.map(({ text }) => text)).toEqual([]);
    });

    it('has words in every panel and none where printers cannot print', async () => {
      const words = await wordsOf(index);
      const panels = [1, 2].flatMap((page) =>
        [0, 99, 198].map(
          (from) => words.filter((word) => word.page === page && isInPanel(word, from, from + 99)).length,
        ),
      );
      const outside = words.filter(
        ({ box }) =>
          Math.min(box.left, box.top) < printerEdgeMm * millimetre ||
          box.right > (297 - printerEdgeMm) * millimetre ||
          box.bottom > (210 - printerEdgeMm) * millimetre,
      );

      expect(Math.min(...panels)).toBeGreaterThan(25);
      expect(outside.map(({ text }) => text)).toEqual([]);
    });

    it('has the main numbers on the front, at the right of side A, larger than all other words but the title', async () => {
      const front = (await wordsOf(index)).filter((word) => word.page === 1 && isInPanel(word, 198, 297));
      const [title] = plainText(sheet);
      const numbers = front.filter(({ text }) => /^(?:112|040)/.test(text));
      const others = front.filter(({ text }) => !/^[\d\s]+$/.test(text) && title?.includes(text) !== true);

      expect(said(front)).toContain('040 123 4567');
      expect(said(front)).toContain('040 123 4568');
      expect(said(front)).toContain('112');
      expect(Math.min(...numbers.map(heightOf))).toBeGreaterThan(1.4 * Math.max(...others.map(heightOf)));
    });

    it('breaks no rule of PDF/UA-1', async () => {
      const faults = await checkPdfUa(pdfs[index] ?? new Uint8Array());

      expect(faults.map(({ rule, where }) => `${rule}: ${where}`)).toEqual([]);
    });
  },
);
