import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { printed } from './run-kit';

/** What a printed page spends: each from 0 to 1. */
export interface PageInk {
  /** The greatest difference between the three channels of a pixel: 0 where all is neutral. */
  readonly colour: number;
  /** Mean darkness of the page: 0 for white, 1 for all black. */
  readonly darkness: number;
  /** Share of the page that nothing was printed on. */
  readonly white: number;
  /** Darkness of the darkest square of 8 mm: a filled area of that size reaches nearly 1. */
  readonly darkestSquare: number;
}

const dotsPerInch = 60;
const squarePx = Math.round((8 / 25.4) * dotsPerInch);

/** Darkness of each pixel, as a copier that knows no colour sees it. */
function darknessOf({ data, width, height }: PNG): Float64Array {
  return Float64Array.from({ length: width * height }, (_, at) => {
    const [red, green, blue] = data.subarray(at * 4, at * 4 + 3);
    return 1 - (0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255)) / 255;
  });
}

function greatestColour({ data }: PNG): number {
  let greatest = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    greatest = Math.max(greatest, Math.abs(red - green), Math.abs(green - blue));
  }
  return greatest / 255;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function darkestSquare(dark: Float64Array, { width, height }: PNG): number {
  let darkest = 0;
  for (let top = 0; top + squarePx <= height; top += squarePx / 2) {
    for (let left = 0; left + squarePx <= width; left += squarePx / 2) {
      let sum = 0;
      for (let row = 0; row < squarePx; row += 1) {
        const start = (Math.floor(top) + row) * width + Math.floor(left);
        for (let at = start; at < start + squarePx; at += 1) sum += dark[at] ?? 0;
      }
      darkest = Math.max(darkest, sum / squarePx ** 2);
    }
  }
  return darkest;
}

function inkOf(picture: PNG): PageInk {
  const dark = darknessOf(picture);
  return {
    colour: greatestColour(picture),
    darkness: mean(dark),
    white: dark.filter((value) => value < 0.02).length / dark.length,
    darkestSquare: darkestSquare(dark, picture),
  };
}

/** What each page of a PDF spends, drawn coarsely: fine enough for areas, quick for a whole catalogue. */
export async function inkOfPages(pdf: string): Promise<readonly PageInk[]> {
  const folder = await mkdtemp(join(tmpdir(), 'herate-ink-'));
  try {
    await printed('pdftoppm', ['-r', `${dotsPerInch}`, '-png', pdf, join(folder, 'page')]);
    const names = (await readdir(folder)).toSorted();
    return await Promise.all(names.map(async (name) => inkOf(PNG.sync.read(await readFile(join(folder, name))))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
