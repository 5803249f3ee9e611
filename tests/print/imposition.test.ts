import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef, type PDFObject } from 'pdf-lib';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finish } from '../../electron/press/finish/finish';
import { streamText } from '../../electron/press/finish/streams';
import { applyCalibration } from '../../electron/press/imposition/apply-calibration';
import { calibrationPage } from '../../electron/press/imposition/calibration-page';
import { imposeBooklet } from '../../electron/press/imposition/impose-booklet';
import { imposeCards } from '../../electron/press/imposition/impose-cards';
import { placeNUp, type ImposedPdf } from '../../electron/press/imposition/impose';
import { tilePoster } from '../../electron/press/imposition/tile-poster';
import { calibrationFrom, noCalibration, type Calibration } from '../../templates/model/printer-calibration';
import { inkShare, openEyes, type PdfEyes, type SeenWord } from './pdf-eyes';
import { checkPdfUa } from './pdf-ua/check-pdf-ua';

const execute = promisify(execFile);
const date = '2026-11-21';
const information = { title: 'Näyte & <arkit>', author: 'Yksikkö', language: 'fi', date };
const mm = 25.4 / 72;
/** «Exact to 0.1 mm»: half of it for the drawing, half for finding it among pixels. */
const exactMm = 0.1;

const font = await readFile('node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf').then(
  (file) => new Uint8Array(file),
);

/** A frozen PDF of one of the two Chromiums, finished as the press does. */
async function source(
  name: 'booklet-pages' | 'card-pages' | 'poster-page',
  chromium: '130' | '156',
): Promise<Uint8Array> {
  const raw = new Uint8Array(await readFile(`tests/print/frozen/imposition/${name}-${chromium}.pdf`));
  return (await finish({ raw, information, fieldFont: null })).pdf;
}

const contactCards = {
  sheet: 'A4',
  columns: 2,
  rows: 5,
  cardMm: { width: 85, height: 55 },
  gapMm: 0,
  marks: 'cut',
  order: 'fronts-and-backs',
  copies: 4,
} as const;
const levelCards = { ...contactCards, orientation: 'landscape', columns: 3, rows: 3, gapMm: 5, copies: 2 } as const;
const a3OnA4 = {
  from: 'A3',
  onto: 'A4',
  overlapMm: 10,
  marginMm: 10,
  assembly: { title: 'Näin kokoat julisteen', alt: 'Neljä palaa kahdessa rivissä.' },
  font,
} as const;

/** The lines of a structure tree with what each element says. */
async function structureText(pdf: Uint8Array): Promise<string> {
  return inFile(pdf, async (file) => (await execute('pdfinfo', ['-struct-text', file])).stdout);
}

async function inFile<Value>(pdf: Uint8Array, use: (file: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'herate-imposition-'));
  const file = join(folder, 'sheets.pdf');
  await writeFile(file, pdf);
  try {
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function colourPicture(pdf: Uint8Array, page: number, dotsPerInch: number): Promise<PNG> {
  return inFile(pdf, async (file) => {
    const options = ['-r', String(dotsPerInch), '-png', '-singlefile', '-f', String(page), '-l', String(page)];
    await execute('pdftoppm', [...options, file, `${file}-page`]);
    return PNG.sync.read(await readFile(`${file}-page.png`));
  });
}

interface Spot {
  readonly left: number;
  readonly top: number;
}

const squareMm = 20 * (25.4 / 96);
/** From the upper left corner of a card or page to the middle of its black square. */
const squareAt = 1.5 * squareMm;

/** The middles of the black squares of a page drawn at 300 dpi, in millimetres, in reading order. */
function squares(picture: PNG): readonly Spot[] {
  const pixel = 25.4 / 300;
  const side = squareMm / pixel;
  const dark = Uint8Array.from({ length: picture.width * picture.height }, (_, at) =>
    (picture.data[at * 4] ?? 255) < 128 ? 1 : 0,
  );
  const found: Spot[] = [];
  for (let start = 0; start < dark.length; start += 1) {
    if (dark[start] !== 1) continue;
    const box = floodedBox(dark, start, picture.width);
    const [width, height] = [box.right - box.left + 1, box.bottom - box.top + 1];
    if (Math.abs(width - side) > 2 || Math.abs(height - side) > 2) continue;
    found.push({ left: ((box.left + box.right + 1) / 2) * pixel, top: ((box.top + box.bottom + 1) / 2) * pixel });
  }
  return found.toSorted((one, other) =>
    Math.abs(one.top - other.top) > 1 ? one.top - other.top : one.left - other.left,
  );
}

/** Empties one connected dark area and gives its bounds. */
function floodedBox(dark: Uint8Array, start: number, width: number) {
  const box = { left: width, right: 0, top: Infinity, bottom: 0 };
  const waiting = [start];
  dark[start] = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
    for (const next of [at - 1, at + 1, at - width, at + width]) {
      if (dark[next] !== 1) continue;
      dark[next] = 0;
      waiting.push(next);
    }
  }
  return box;
}

function expectNear(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, index) => expect(Math.abs(value - (expected[index] ?? NaN))).toBeLessThan(exactMm));
}

function expectSpots(found: readonly Spot[], expected: readonly Spot[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((spot, index) => {
    expect(Math.abs(spot.left - (expected[index]?.left ?? NaN))).toBeLessThan(exactMm);
    expect(Math.abs(spot.top - (expected[index]?.top ?? NaN))).toBeLessThan(exactMm);
  });
}

describe.each(['130', '156'] as const)('sheets from pages of Chromium %s', (chromium) => {
  let booklet: Uint8Array;
  let cards: Uint8Array;
  let poster: Uint8Array;
  let imposed: Readonly<Record<'booklet' | 'upright cards' | 'level cards' | 'poster', ImposedPdf>>;
  let sources: Readonly<Record<keyof typeof imposed, Uint8Array>>;
  const make = async () => ({
    booklet: await imposeBooklet(booklet, { sheet: 'A4', marks: 'fold' }),
    'upright cards': await imposeCards(cards, contactCards),
    'level cards': await imposeCards(cards, levelCards),
    poster: await tilePoster(poster, a3OnA4),
  });
  const kinds = ['booklet', 'upright cards', 'level cards', 'poster'] as const;

  beforeAll(async () => {
    booklet = await source('booklet-pages', chromium);
    cards = await source('card-pages', chromium);
    poster = await source('poster-page', chromium);
    imposed = await make();
    sources = { booklet, 'upright cards': cards, 'level cards': cards, poster };
  });

  describe('every kind', () => {
    it('gives the same bytes twice', async () => {
      const again = await make();

      for (const kind of kinds) expect(Buffer.from(again[kind].pdf).equals(Buffer.from(imposed[kind].pdf))).toBe(true);
    });

    it.each(kinds)('keeps what the paper says of itself: %s', async (kind) => {
      const [before, after] = await Promise.all([sources[kind], imposed[kind].pdf].map((pdf) => openPdf(pdf)));
      if (!before || !after) throw new Error('Two files were opened');

      expect(after.getTitle()).toBe(information.title);
      expect(after.getCreationDate()?.toISOString()).toBe('2026-11-21T00:00:00.000Z');
      expect(String(after.catalog.get(PDFName.of('Lang')))).toBe('(fi)');
      expect(String(after.catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true');
      expect(String(after.catalog.lookup(PDFName.of('ViewerPreferences')))).toMatch(
        /DisplayDocTitle true[\s\S]*PrintScaling \/None/,
      );
      expect(xmp(after)).toBe(xmp(before));
    });

    it.each(kinds)('is a sound file: %s', async (kind) => {
      const { stdout } = await inFile(imposed[kind].pdf, (file) => execute('qpdf', ['--check', file]));

      expect(stdout).toContain('No syntax or stream encoding errors found');
    });

    it.each(['booklet', 'upright cards', 'level cards'] as const)(
      'says the same to a listener, in the same order: %s',
      async (kind) => {
        const said = await structureText(sources[kind]);

        expect(said).toContain('"');
        expect(await structureText(imposed[kind].pdf)).toBe(said);
      },
    );

    it('says the poster’s words whole and then how to put it together', async () => {
      const said = await structureText(poster);
      const after = await structureText(imposed.poster.pdf);

      expect(after.startsWith(said)).toBe(true);
      expect(after.slice(said.length)).toMatch(/^ {2}P \(block\)\n {4}"Näin kokoat julisteen"\n {2}Figure/);
    });

    it.each(kinds)('leads from every element to its content and back: %s', async (kind) => {
      expect(await brokenLinks(sources[kind], 'source')).toEqual([]);
      expect(await brokenLinks(imposed[kind].pdf, 'sheets')).toEqual([]);
    });

    it.each(kinds)('breaks no rule of PDF/UA that the pages keep: %s', async (kind) => {
      const before = await brokenRules(sources[kind]);

      expect((await brokenRules(imposed[kind].pdf)).filter((rule) => !before.includes(rule))).toEqual([]);
    });

    it.each(kinds)('draws tagged content once and everything else as decoration: %s', async (kind) => {
      const drawings = await formDrawings(imposed[kind].pdf);
      const tagged = drawings.filter(({ isTagged }) => isTagged);

      expect(new Set(tagged.map(({ form }) => form)).size).toBe(tagged.length);
      expect(tagged.filter(({ isArtifact }) => isArtifact)).toEqual([]);
      expect(drawings.filter(({ isTagged, isArtifact }) => !isTagged && !isArtifact)).toEqual([]);
    });
  });

  describe('a booklet', () => {
    let eyes: PdfEyes;
    beforeAll(async () => {
      eyes = await openEyes(imposed.booklet.pdf);
    });
    afterAll(() => eyes.close());

    it('is two sheets of A4, turned over on the short edge', async () => {
      expect(imposed.booklet.sides).toBe('two-sided-short-edge');
      expect(imposed.booklet.pages).toBe(4);
      expect(await eyes.information()).toMatch(/^Pages: +4$/m);
      expect(await eyes.information()).toMatch(/^Page size: +841\.89 x 595\.276 pts \(A4\)$/m);
      const preferences = (await openPdf(imposed.booklet.pdf)).catalog.lookup(PDFName.of('ViewerPreferences'));
      expect(String(preferences)).toContain('/Duplex /DuplexFlipShortEdge');
    });

    it('reads from the first page to the last when folded', async () => {
      const words = await eyes.words();
      const half = (page: number, side: 'left' | 'right'): string => {
        const isRight = (word: SeenWord): boolean => word.box.left > 297 / mm / 2;
        const own = words.filter((word) => word.page === page && isRight(word) === (side === 'right'));
        return own[own.findIndex(({ text }) => text === 'Sivu') + 1]?.text ?? '';
      };

      // Sheet 1 is pages 1 and 2 of the file, sheet 2, inside it, pages 3 and 4.
      const firstHalf = [half(1, 'right'), half(2, 'left'), half(3, 'right'), half(4, 'left')];
      const secondHalf = [half(4, 'right'), half(3, 'left'), half(2, 'right'), half(1, 'left')];

      expect([...firstHalf, ...secondHalf]).toEqual(['yksi', 'kaksi', 'kolme', 'neljä', 'viisi', 'kuusi', '', '']);
    });

    it('has every page in its place to a tenth of a millimetre', async () => {
      const [left, right] = [0.25 + squareAt, 148.75 + squareAt].map((from) => ({ left: from, top: squareAt }));
      if (!left || !right) throw new Error('A sheet has two halves');

      expectSpots(squares(await eyes.picture(1, 300)), [right]);
      expectSpots(squares(await eyes.picture(3, 300)), [left, right]);
    });

    it('keeps links: outside where the words now stand, inside to the page’s new place', async () => {
      const document = await openPdf(imposed.booklet.pdf);
      const words = await eyes.words();
      const outside = words.find(({ text, page }) => text === 'ulos' && page === 1);
      const target = words.find(({ text, page }) => text === 'kolme' && page === 3);
      if (!outside || !target) throw new Error('The words are there');

      const [front] = document.getPages();
      const rectangles = annotationsOf(document).map(({ rectangle }) => rectangle);
      const destination = destinationsOf(document).find(([page]) => page === document.getPages()[2]?.ref);
      const middle = {
        x: (outside.box.left + outside.box.right) / 2,
        y: 595.276 - (outside.box.top + outside.box.bottom) / 2,
      };

      expect(annotationsOf(document).every(({ page }) => page === front?.ref)).toBe(true);
      expect(
        rectangles.filter(
          ([left = 0, bottom = 0, right = 0, top = 0]) =>
            left < middle.x && middle.x < right && bottom < middle.y && middle.y < top,
        ),
      ).toHaveLength(1);
      expect(Math.abs(Number(destination?.[1]) - target.box.left)).toBeLessThan(100);
      expect(Number(destination?.[1])).toBeGreaterThan(420);
    });
  });

  describe('cards', () => {
    it.each([
      ['upright cards', 'portrait'],
      ['level cards', 'landscape'],
    ] as const)(
      'have every back behind its own front after turning the sheet on its long edge: %s',
      async (kind, orientation) => {
        const eyes = await openEyes(imposed[kind].pdf);
        const words = await eyes.words();
        const size = orientation === 'portrait' ? { width: 210, height: 297 } : { width: 297, height: 210 };
        const fronts = squares(await eyes.picture(1, 300)).map((spot) => cardCentre(spot, false));
        const backs = squares(await eyes.picture(2, 300)).map((spot) => cardCentre(spot, orientation === 'landscape'));
        await eyes.close();
        const throughPaper = ({ left, top }: Spot): Spot =>
          orientation === 'portrait' ? { left: size.width - left, top } : { left, top: size.height - top };

        expect(fronts.length).toBeGreaterThanOrEqual(6);
        expect(backs).toHaveLength(fronts.length);
        expect(imposed[kind].sides).toBe('two-sided-long-edge');
        for (const front of fronts) {
          const behind = backs.filter((back) => distance(throughPaper(back), front) < exactMm);
          expect(behind).toHaveLength(1);
          const number = cardNumber(words, { page: 1, centre: front, word: 'etu' });
          expect(cardNumber(words, { page: 2, centre: behind[0] ?? front, word: 'taka' })).toBe(number);
        }
      },
    );

    it('stand in the middle of the sheet to a tenth of a millimetre', async () => {
      const eyes = await openEyes(imposed['upright cards'].pdf);
      const found = squares(await eyes.picture(1, 300));
      await eyes.close();

      const grid = [0, 1, 2, 3, 4].flatMap((row) =>
        [0, 1].map((column) => ({ left: 20 + column * 85 + squareAt, top: 11 + row * 55 + squareAt })),
      );
      expectSpots(found, grid);
    });

    it('have cut marks on the edges of the cards and nowhere on them', async () => {
      const eyes = await openEyes(imposed['upright cards'].pdf);
      const [front, back] = [await eyes.picture(1, 300), await eyes.picture(2, 300)];
      await eyes.close();

      expectNear(darkMiddles(front, { along: 'level', at: 8, from: 0, to: 210 }), [20, 105, 190]);
      expectNear(darkMiddles(front, { along: 'upright', at: 17, from: 0, to: 297 }), [11, 66, 121, 176, 231, 286]);
      expect(darkMiddles(back, { along: 'level', at: 8, from: 0, to: 210 })).toEqual([]);
    });
  });

  describe('a tiled poster', () => {
    it('is the poster again when its pieces are glued, point by point', async () => {
      const dots = 254;
      const whole = await colourPicture(poster, 1, dots);
      const pieces = await Promise.all([1, 2, 3, 4].map((page) => colourPicture(imposed.poster.pdf, page, dots)));
      const glued = new PNG({ width: 2970, height: 4200 });

      pieces.forEach((piece, index) => {
        // Ten pixels a millimetre; each piece is 153.5 by 215 mm, 16 mm from the edges, and shares 10 mm with its neighbour.
        PNG.bitblt(piece, glued, 160, 160, 1535, 2150, (index % 2) * 1435, Math.floor(index / 2) * 2050);
      });

      expect(differentShare(glued, whole, { x: 0, y: 0, width: 2970, height: 4200 })).toBeLessThan(0.0002);
      expect(differentShare(glued, whole, { x: 1435, y: 0, width: 100, height: 4200 })).toBeLessThan(0.0005);
      expect(inkOf(whole)).toBeGreaterThan(0.01);
    });

    it('shows the same on both sides of every overlap', async () => {
      const [first, second, third] = await Promise.all(
        [1, 2, 3].map((page) => colourPicture(imposed.poster.pdf, page, 254)),
      );
      if (!first || !second || !third) throw new Error('There are four pieces');

      expect(strip(first, { x: 1595, y: 160, width: 100, height: 2150 })).toSatisfy(
        isNear(strip(second, { x: 160, y: 160, width: 100, height: 2150 })),
      );
      expect(strip(first, { x: 160, y: 2210, width: 1535, height: 100 })).toSatisfy(
        isNear(strip(third, { x: 160, y: 160, width: 1535, height: 100 })),
      );
    });

    it('numbers its pieces and shows how they go together', async () => {
      const eyes = await openEyes(imposed.poster.pdf);
      const words = await eyes.words();
      const picture = await eyes.picture(1, 300);
      await eyes.close();
      const numbers = words.filter(({ text }) => /^\d\/4$/.test(text));
      const heading = words.filter(({ text, page }) => page === 1 && ['Näin', 'kokoat', 'julisteen'].includes(text));

      expect(numbers.map(({ page, text }) => `${page}: ${text}`)).toEqual(['1: 1/4', '2: 2/4', '3: 3/4', '4: 4/4']);
      expect(heading).toHaveLength(3);
      for (const word of [...heading, ...numbers.slice(0, 1)])
        expect(inkShare(picture, word, 300)).toBeGreaterThan(0.05);
    });

    it('is two halves and a page with the picture where the printer leaves no margin', async () => {
      const halves = await tilePoster(poster, { ...a3OnA4, overlapMm: 0, marginMm: 0 });
      const document = await openPdf(halves.pdf);

      expect(document.getPages().map((page) => Math.round(page.getWidth() * mm))).toEqual([297, 297, 297]);
      expect(await structureText(halves.pdf)).toContain('"Näin kokoat julisteen"');
    });
  });
});

describe('placeNUp', () => {
  it('refuses plans that lose a page, name one that is not there, or need more than a page has', async () => {
    const pdf = await source('card-pages', '130');
    const placed = (page: number, width = 85) => ({
      page,
      at: { left: 0, top: 0 },
      part: { left: 0, top: 0, width, height: 55 },
      isTurned: false,
      scale: 1,
    });
    const place = (...placements: readonly ReturnType<typeof placed>[]) =>
      placeNUp(pdf, { sides: 'one-sided', sheets: [{ sizeMm: { width: 210, height: 297 }, placements, lines: [] }] });
    const all = [0, 1, 2, 3, 4, 5].map((page) => placed(page));

    await expect(place(...all.slice(1))).rejects.toThrow('Page 1 is placed nowhere');
    await expect(place(...all, placed(6))).rejects.toThrow('There is no page 7');
    await expect(place(...all, placed(0, 90))).rejects.toThrow('smaller than its place');
  });

  it('refuses pages of another size than the work asks for', async () => {
    const pdf = await source('card-pages', '130');

    await expect(imposeBooklet(pdf, { sheet: 'A4' })).rejects.toThrow('85.0 × 55.0 mm instead of 148 × 210 mm');
    await expect(tilePoster(pdf, a3OnA4)).rejects.toThrow('instead of 297 × 420 mm');
  });
});

describe('calibration', () => {
  it.each(['fi', 'sv', 'en'] as const)(
    'has a page whose words are read and seen, without a fault of PDF/UA: %s',
    async (language) => {
      const pdf = await calibrationPage(language, { font, date });
      const eyes = await openEyes(pdf);
      const [words, picture, fonts] = [await eyes.words(), await eyes.picture(1, 300), await eyes.fonts()];
      await eyes.close();

      expect(await brokenRules(pdf)).toEqual([]);
      expect(fonts).toEqual([{ name: 'NotoSans-Regular', isEmbedded: true, hasUnicode: true }]);
      expect(words.length).toBeGreaterThan(40);
      expect(words.filter((word) => inkShare(picture, word, 300) < 0.03)).toEqual([]);
      expect(words.filter(({ box }) => box.left < 10 / mm || box.right > 200 / mm)).toEqual([]);
      expect(Buffer.from(await calibrationPage(language, { font, date })).equals(Buffer.from(pdf))).toBe(true);
    },
  );

  it.each([
    ['portrait', 105, 148.5],
    ['landscape', 148.5, 105],
  ] as const)('draws cross and rulers to a tenth of a millimetre: %s', async (orientation, left, top) => {
    const measured = await measuredPage(await calibrationPage('fi', { font, date, orientation }), orientation);

    expect(Math.abs(measured.crossFromLeftMm - left)).toBeLessThan(exactMm);
    expect(Math.abs(measured.crossFromTopMm - top)).toBeLessThan(exactMm);
    expect(Math.abs(measured.levelRulerMm - 100)).toBeLessThan(exactMm);
    expect(Math.abs(measured.uprightRulerMm - 100)).toBeLessThan(exactMm);
  });

  it('makes a faulty printer print in the right place', async () => {
    const printer: Calibration = { offsetXMm: 2.3, offsetYMm: -1.7, scaleX: 0.985, scaleY: 1.012 };
    const page = await calibrationPage('fi', { font, date });

    const calibration = calibrationFrom(await measuredPage(await applyCalibration(page, upright(printer)), 'portrait'));
    if (!calibration.ok) throw new Error('The measures are plausible');
    const printed = await applyCalibration(await applyCalibration(page, upright(calibration.value)), upright(printer));

    const measured = await measuredPage(printed, 'portrait');
    expect(Math.abs(measured.crossFromLeftMm - 105)).toBeLessThan(exactMm);
    expect(Math.abs(measured.crossFromTopMm - 148.5)).toBeLessThan(exactMm);
    expect(Math.abs(measured.levelRulerMm - 100)).toBeLessThan(2 * exactMm);
    expect(Math.abs(measured.uprightRulerMm - 100)).toBeLessThan(2 * exactMm);
  });

  it('moves content and links and nothing else', async () => {
    const pdf = await source('booklet-pages', '156');
    const calibration = upright({ offsetXMm: 3, offsetYMm: 2, scaleX: 1, scaleY: 1 });
    const moved = await applyCalibration(pdf, calibration);
    const [before, after] = [await openPdf(pdf), await openPdf(moved)];
    const eyes = await openEyes(moved);
    const picture = await eyes.picture(2, 300);
    await eyes.close();

    expectSpots(squares(picture), [{ left: squareAt + 3, top: squareAt + 2 }]);
    expect(after.getPages().map((page) => page.getMediaBox())).toEqual(
      before.getPages().map((page) => page.getMediaBox()),
    );
    expect(await structureText(moved)).toBe(await structureText(pdf));
    const lefts = [before, after].map((document) => annotationsOf(document)[0]?.rectangle[0] ?? 0);
    expect((lefts[1] ?? 0) - (lefts[0] ?? 0)).toBeCloseTo(3 / mm, 3);
    expect(Buffer.from(await applyCalibration(pdf, calibration)).equals(Buffer.from(moved))).toBe(true);
    expect(await applyCalibration(pdf, upright(noCalibration))).toBe(pdf);
  });

  it('corrects each page as it lies, and an A3 not at all', async () => {
    const calibration: Calibration = { offsetXMm: 3, offsetYMm: 2, scaleX: 1, scaleY: 1 };
    const poster = await source('poster-page', '156');
    const level = await calibrationPage('fi', { font, date, orientation: 'landscape' });

    const corrected = await applyCalibration(level, { portrait: noCalibration, landscape: calibration });

    const measured = await measuredPage(corrected, 'landscape');
    expect(Math.abs(measured.crossFromLeftMm - 151.5)).toBeLessThan(exactMm);
    expect(Math.abs(measured.crossFromTopMm - 107)).toBeLessThan(exactMm);
    expect(await applyCalibration(level, upright(calibration))).toBe(level);
    expect(await applyCalibration(poster, { portrait: calibration, landscape: calibration })).toBe(poster);
  });
});

/** A correction of upright pages only. */
function upright(portrait: Calibration) {
  return { portrait, landscape: noCalibration };
}

function openPdf(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false });
}

function xmp(document: PDFDocument): string {
  const stream = document.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) throw new Error('The metadata are a stream');
  return Buffer.from(stream.contents).toString('utf8');
}

async function brokenRules(pdf: Uint8Array): Promise<readonly string[]> {
  return [...new Set((await checkPdfUa(pdf)).map(({ rule }) => rule))];
}

const distance = (one: Spot, other: Spot): number =>
  Math.max(Math.abs(one.left - other.left), Math.abs(one.top - other.top));

/** From the square in a card's upper left corner, or in its lower right one where the card stands on its head. */
function cardCentre({ left, top }: Spot, isTurned: boolean): Spot {
  const [across, down] = [42.5 - squareAt, 27.5 - squareAt];
  return isTurned ? { left: left - across, top: top - down } : { left: left + across, top: top + down };
}

interface CardSide {
  readonly page: number;
  readonly centre: Spot;
  readonly word: 'etu' | 'taka';
}

/** The number in the word that stands on a card: `etu2` is the front of card 2. */
function cardNumber(words: readonly SeenWord[], { page, centre, word }: CardSide): string {
  const own = words.filter(({ box, text, page: on }) => {
    const middle = { left: ((box.left + box.right) / 2) * mm, top: ((box.top + box.bottom) / 2) * mm };
    return (
      on === page &&
      new RegExp(`^${word}\\d`).test(text) &&
      Math.abs(middle.left - centre.left) < 42.5 &&
      Math.abs(middle.top - centre.top) < 27.5
    );
  });
  expect(own).toHaveLength(1);
  return own[0]?.text.slice(word.length) ?? '';
}

interface Scan {
  readonly along: 'level' | 'upright';
  /** The other coordinate of the line that is walked. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The middles of the dark stretches along a line over a page drawn at 300 dpi, weighted by darkness, in millimetres. */
function darkMiddles(picture: PNG, { along, at, from, to }: Scan): readonly number[] {
  const pixel = 25.4 / 300;
  const middles: number[] = [];
  let [weight, sum] = [0, 0];
  for (let step = Math.round(from / pixel); step <= Math.round(to / pixel); step += 1) {
    const [x, y] = along === 'level' ? [step, Math.round(at / pixel)] : [Math.round(at / pixel), step];
    const darkness = 255 - (picture.data[(y * picture.width + x) * 4] ?? 255);
    if (darkness > 20) [weight, sum] = [weight + darkness, sum + darkness * (step + 0.5) * pixel];
    else if (weight > 0) {
      middles.push(sum / weight);
      [weight, sum] = [0, 0];
    }
  }
  return middles;
}

/** Measures the printed calibration page as a person would, only finer. */
async function measuredPage(pdf: Uint8Array, orientation: 'portrait' | 'landscape') {
  const { width, height } = orientation === 'portrait' ? { width: 210, height: 297 } : { width: 297, height: 210 };
  const eyes = await openEyes(pdf);
  const picture = await eyes.picture(1, 300);
  await eyes.close();
  const only = (middles: readonly number[]): number => (middles.length === 1 ? (middles[0] ?? NaN) : NaN);
  const span = (middles: readonly number[]): number =>
    middles.length === 11 ? (middles[10] ?? NaN) - (middles[0] ?? NaN) : NaN;
  return {
    crossFromLeftMm: only(
      darkMiddles(picture, { along: 'level', at: height / 2 - 12, from: width / 2 - 20, to: width / 2 + 20 }),
    ),
    crossFromTopMm: only(
      darkMiddles(picture, { along: 'upright', at: width / 2 - 12, from: height / 2 - 20, to: height / 2 + 20 }),
    ),
    // Where only the ticks of the tens reach.
    levelRulerMm: span(
      darkMiddles(picture, {
        along: 'level',
        at: rulerTickLine(picture, 'level', height - 35),
        from: width / 2 - 56,
        to: width / 2 + 56,
      }),
    ),
    uprightRulerMm: span(
      darkMiddles(picture, {
        along: 'upright',
        at: rulerTickLine(picture, 'upright', width - 35),
        from: height / 2 - 56,
        to: height / 2 + 56,
      }),
    ),
  };
}

/** A line across the ends of the longest ticks: 5.3 mm inside the ruler's own line, which a faulty printer moves. */
function rulerTickLine(picture: PNG, along: Scan['along'], near: number): number {
  const middle = (along === 'level' ? picture.width : picture.height) * (25.4 / 300) * 0.5 + 5.5;
  const across = along === 'level' ? 'upright' : 'level';
  const found = darkMiddles(picture, { along: across, at: middle, from: near - 8, to: near + 8 });
  const base = found.at(-1) ?? NaN;
  return base - 5.3;
}

interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function strip(picture: PNG, { x, y, width, height }: PixelBox): PNG {
  const cut = new PNG({ width, height });
  PNG.bitblt(picture, cut, x, y, width, height, 0, 0);
  return cut;
}

function isNear(other: PNG): (picture: PNG) => boolean {
  const whole = { x: 0, y: 0, width: other.width, height: other.height };
  // One pixel off, 0.1 mm, is 0.005.
  return (picture) => differentShare(picture, other, whole) < 0.001;
}

/** The share of pixels that clearly differ. */
function differentShare(one: PNG, other: PNG, { x, y, width, height }: PixelBox): number {
  let different = 0;
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width; column += 1) {
      const [at, there] = [(row * one.width + column) * 4, (row * other.width + column) * 4];
      const gap = [0, 1, 2].map((colour) => Math.abs((one.data[at + colour] ?? 0) - (other.data[there + colour] ?? 0)));
      if (Math.max(...gap) > 96) different += 1;
    }
  }
  return different / (width * height);
}

function inkOf(picture: PNG): number {
  let dark = 0;
  for (let at = 0; at < picture.data.length; at += 4) if ((picture.data[at + 1] ?? 255) < 200) dark += 1;
  return dark / (picture.data.length / 4);
}

interface FormDrawing {
  readonly form: PDFRef;
  readonly isTagged: boolean;
  readonly isArtifact: boolean;
}

/** Every form that the sheets draw, and whether inside an artifact. */
async function formDrawings(pdf: Uint8Array): Promise<readonly FormDrawing[]> {
  const document = await openPdf(pdf);
  return document.getPages().flatMap((page) => {
    const contents = page.node.lookup(PDFName.of('Contents'));
    const text = contents instanceof PDFRawStream ? (streamText(contents) ?? '') : '';
    const forms = page.node.Resources()?.lookup(PDFName.of('XObject'), PDFDict);
    return [...text.matchAll(/\/(\w+) Do/g)].map((match) => {
      const form = forms?.get(PDFName.of(match[1] ?? ''));
      const stream = form instanceof PDFRef ? document.context.lookup(form) : undefined;
      if (!(form instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('A form is drawn');
      const before = text.slice(0, match.index);
      const isArtifact = (before.match(/BMC|BDC/g)?.length ?? 0) > (before.match(/EMC/g)?.length ?? 0);
      return { form, isTagged: /MCID/.test(streamText(stream) ?? ''), isArtifact };
    });
  });
}

/** Pages and rectangles of all links. */
function annotationsOf(document: PDFDocument) {
  return document.getPages().flatMap((page) =>
    (page.node.Annots()?.asArray() ?? []).map((ref) => {
      const dict = document.context.lookup(ref, PDFDict);
      const rectangle = dict
        .lookup(PDFName.of('Rect'), PDFArray)
        .asArray()
        .map((value) => (value instanceof PDFNumber ? value.asNumber() : NaN));
      return { page: page.ref, dict, rectangle };
    }),
  );
}

/** Every destination in the file: its page and the place on it. */
function destinationsOf(document: PDFDocument): readonly (readonly [PDFObject | undefined, PDFObject | undefined])[] {
  const found: (readonly [PDFObject | undefined, PDFObject | undefined])[] = [];
  const look = (object: PDFObject): void => {
    if (object instanceof PDFDict) for (const value of object.values()) look(value);
    if (!(object instanceof PDFArray)) return;
    if (object.get(1) === PDFName.of('XYZ')) found.push([object.get(0), object.get(2)]);
    else for (const value of object.asArray()) look(value);
  };
  for (const [, object] of document.context.enumerateIndirectObjects()) look(object);
  return found;
}

/**
 * Every tagged content item whose stream does not hold it, or whose row in the parent tree leads to another element.
 * Skia m130 writes text of transparency groups so (no `/Stm`): a fault of the source, which is left out here.
 */
async function brokenLinks(pdf: Uint8Array, kind: 'source' | 'sheets'): Promise<readonly string[]> {
  const document = await openPdf(pdf);
  const { context, catalog } = document;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const parents = numberTree(root.lookup(PDFName.of('ParentTree'), PDFDict));
  const pages = new Set(document.getPages().map((page) => page.ref));
  const broken: string[] = [];
  const look = (ref: PDFObject, inherited: PDFObject | undefined): void => {
    const element = context.lookup(ref, PDFDict);
    const page = element.get(PDFName.of('Pg')) ?? inherited;
    const kids = element.lookup(PDFName.of('K'));
    for (const kid of kids instanceof PDFArray ? kids.asArray() : kids ? [element.get(PDFName.of('K')) ?? kids] : []) {
      const target = context.lookup(kid);
      if (target instanceof PDFDict && target.has(PDFName.of('S'))) look(kid, page);
      else if (target instanceof PDFNumber) check(ref, { page, stream: undefined, number: target.asNumber() });
      else if (target instanceof PDFDict && target.has(PDFName.of('MCID'))) {
        const number = target.lookup(PDFName.of('MCID'), PDFNumber).asNumber();
        check(ref, { page: target.get(PDFName.of('Pg')) ?? page, stream: target.get(PDFName.of('Stm')), number });
      }
    }
  };
  const check = (
    element: PDFObject,
    item: { page: PDFObject | undefined; stream: PDFObject | undefined; number: number },
  ): void => {
    const { page, stream, number } = item;
    const owner = context.lookup(stream ?? page);
    const dict = owner instanceof PDFRawStream ? owner.dict : owner;
    const contents =
      owner instanceof PDFRawStream ? owner : dict instanceof PDFDict ? dict.lookup(PDFName.of('Contents')) : undefined;
    const text = contents instanceof PDFRawStream ? (streamText(contents) ?? '') : '';
    const key = dict instanceof PDFDict ? dict.lookup(PDFName.of('StructParents')) : undefined;
    const row = key instanceof PDFNumber ? parents.get(key.asNumber()) : undefined;
    if (!(page instanceof PDFRef) || !pages.has(page)) broken.push(`${number}: no such page`);
    const isInGroup = !new RegExp(`MCID ${number}\\b`).test(text);
    if (isInGroup && /m156/.test(document.getProducer() ?? '')) broken.push(`${number}: not in its stream`);
    if (!(row instanceof PDFArray) || row.get(number) !== element) broken.push(`${number}: parent tree`);
    if (kind === 'sheets' && stream === undefined && !/\/(P|Figure) <<\/MCID/.test(text))
      broken.push(`${number}: no stream`);
  };
  const tops = root.lookup(PDFName.of('K'));
  for (const top of tops instanceof PDFArray ? tops.asArray() : [root.get(PDFName.of('K'))])
    if (top) look(top, undefined);
  return broken;
}

function numberTree(node: PDFDict): ReadonlyMap<number, PDFObject> {
  const entries = new Map<number, PDFObject>();
  const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray);
  for (let index = 0; numbers && index < numbers.size(); index += 2) {
    const value = numbers.lookup(index + 1);
    if (value) entries.set(numbers.lookup(index, PDFNumber).asNumber(), value);
  }
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (let index = 0; kids && index < kids.size(); index += 1) {
    for (const [key, value] of numberTree(kids.lookup(index, PDFDict))) entries.set(key, value);
  }
  return entries;
}
