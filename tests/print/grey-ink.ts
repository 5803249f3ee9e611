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
const stepPx = Math.floor(squarePx / 2);

/** Darkness of each pixel, as a copier that knows no colour sees it. */
function darknessOf({ data, width, height }: PNG): Float64Array {
  const dark = new Float64Array(width * height);
  for (let pixel = 0, at = 0; pixel < dark.length; pixel += 1, at += 4) {
    const light = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    dark[pixel] = 1 - light / 255;
  }
  return dark;
}

function greatestColour({ data }: PNG): number {
  let greatest = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    greatest = Math.max(greatest, Math.abs(red - green), Math.abs(green - blue));
  }
  return greatest / 255;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function darkestSquare(dark: Float64Array, { width, height }: PNG): number {
  let darkest = 0;
  for (let top = 0; top + squarePx <= height; top += stepPx) {
    for (let left = 0; left + squarePx <= width; left += stepPx) {
      let sum = 0;
      for (let row = 0; row < squarePx; row += 1) {
        const start = (top + row) * width + left;
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
