import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printed } from './run-kit';

/** A stretch of text of a finished PDF with its size. */
export interface SizedText {
  readonly page: number;
  readonly text: string;
  readonly points: number;
}

/** Poppler writes whole numbers and enlarges three times at most: sizes come in thirds of a point. */
const zoom = 3;
const sizePattern = /<fontspec id="(\d+)" size="(\d+)"/g;
const textPattern = /<text [^>]*font="(\d+)"[^>]*>(.*?)<\/text>/gs;

function unmarked(text: string): string {
  return text
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Every stretch of text in a PDF with the size in which an independent program (poppler) finds it drawn. */
export async function textSizes(pdf: Uint8Array): Promise<readonly SizedText[]> {
  const folder = await mkdtemp(join(tmpdir(), 'herate-sizes-'));
  const file = join(folder, 'paper.pdf');
  await writeFile(file, pdf);
  const xml = await printed('pdftohtml', ['-xml', '-i', '-stdout', '-zoom', String(zoom), file]);
  await rm(folder, { recursive: true, force: true });
  const sizes = new Map([...xml.matchAll(sizePattern)].map(([, id = '', size]) => [id, Number(size) / zoom]));
  return xml
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(textPattern)].map(([, font = '', text = '']) => ({
        page: index + 1,
        text: unmarked(text),
        points: sizes.get(font) ?? 0,
      })),
    );
}
