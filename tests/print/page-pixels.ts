import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { printed } from './run-kit';

/** A box on a page in points from its top left corner, as `pdftotext -bbox` gives it. */
export interface Box {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

export interface Word extends Box {
  readonly text: string;
  readonly page: number;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Every word of a PDF with its box. */
export async function wordsOf(pdf: string): Promise<readonly Word[]> {
  const markup = await printed('pdftotext', ['-bbox', pdf, '-']);
  return markup
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)].map(
        ([, xMin, yMin, xMax, yMax, text]) => ({
          xMin: Number(xMin),
          yMin: Number(yMin),
          xMax: Number(xMax),
          yMax: Number(yMax),
          text: unescaped(text ?? ''),
          page: index + 1,
        }),
      ),
    );
}

const dotsPerInch = 200;

/** A page drawn as pixels. */
export async function pageImage(pdf: string, page: number): Promise<PNG> {
  const name = join(await mkdtemp(join(tmpdir(), 'herate-page-')), 'page');
  await printed('pdftoppm', [
    '-r',
    `${dotsPerInch}`,
    '-f',
    `${page}`,
    '-l',
    `${page}`,
    '-singlefile',
    '-png',
    pdf,
    name,
  ]);
  return PNG.sync.read(await readFile(`${name}.png`));
}

/** The share of a box's pixels that differ clearly from the box's lightest colour: 0 where nothing is drawn in it. */
export function inkShare(image: PNG, box: Box): number {
  const scale = dotsPerInch / 72;
  const lights: number[] = [];
  for (let y = Math.floor(box.yMin * scale); y < Math.ceil(box.yMax * scale); y += 1) {
    for (let x = Math.floor(box.xMin * scale); x < Math.ceil(box.xMax * scale); x += 1) {
      const at = (y * image.width + x) * 4;
      lights.push(
        0.299 * (image.data[at] ?? 0) + 0.587 * (image.data[at + 1] ?? 0) + 0.114 * (image.data[at + 2] ?? 0),
      );
    }
  }
  const lightest = Math.max(...lights);
  return lights.filter((light) => lightest - light > 60).length / Math.max(lights.length, 1);
}
