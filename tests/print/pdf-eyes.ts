import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';

const execute = promisify(execFile);

/** A word of a page where it stands, in points from the top left corner. */
export interface SeenWord {
  readonly text: string;
  readonly page: number;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** What independent programs (poppler) see in a PDF. */
export interface PdfEyes {
  readonly information: () => Promise<string>;
  readonly metadata: () => Promise<string>;
  readonly structure: () => Promise<string>;
  /** `name embedded subset unicode` of every font. */
  readonly fonts: () => Promise<
    readonly { readonly name: string; readonly isEmbedded: boolean; readonly hasUnicode: boolean }[]
  >;
  readonly text: () => Promise<string>;
  readonly words: () => Promise<readonly SeenWord[]>;
  readonly picture: (page: number, dotsPerInch: number) => Promise<PNG>;
  readonly close: () => Promise<void>;
}

/** Opens a PDF for looking at it; its temporary folder goes with `close`. */
export async function openEyes(pdf: Uint8Array): Promise<PdfEyes> {
  const folder = await mkdtemp(join(tmpdir(), 'herate-eyes-'));
  const file = join(folder, 'paper.pdf');
  await writeFile(file, pdf);
  const run = async (program: string, ...options: readonly string[]): Promise<string> =>
    (await execute(program, [...options], { maxBuffer: 64 * 1024 * 1024 })).stdout;
  return {
    information: () => run('pdfinfo', file),
    metadata: () => run('pdfinfo', '-meta', file),
    structure: () => run('pdfinfo', '-struct', file),
    fonts: async () => fontsOf(await run('pdffonts', file)),
    text: () => run('pdftotext', '-enc', 'UTF-8', file, '-'),
    words: async () => wordsOf(await run('pdftotext', '-bbox', file, '-')),
    picture: async (page, dotsPerInch) => {
      const target = join(folder, `page-${page}`);
      const pages = ['-f', String(page), '-l', String(page)];
      await run('pdftoppm', '-r', String(dotsPerInch), '-png', '-gray', '-singlefile', ...pages, file, target);
      return PNG.sync.read(await readFile(`${target}.png`));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

function fontsOf(table: string) {
  return table
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = ''] = line.split(/\s+/);
      const [embedded, , unicode] = /\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(line)?.slice(1) ?? [];
      return { name: name.replace(/^[A-Z]{6}\+/, ''), isEmbedded: embedded === 'yes', hasUnicode: unicode === 'yes' };
    });
}

function wordsOf(xml: string): readonly SeenWord[] {
  return xml
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g)].map(
        (match) => {
          const [left = 0, top = 0, right = 0, bottom = 0] = match.slice(1, 5).map(Number);
          return { text: unescaped(match[5] ?? ''), page: index + 1, box: { left, top, right, bottom } };
        },
      ),
    );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** The share of a word's box that is darker than its ground, as rendered. */
export function inkShare(picture: PNG, { box }: SeenWord, dotsPerInch: number): number {
  const scale = dotsPerInch / 72;
  const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map((points) =>
    Math.round(points * scale),
  );
  let [dark, all] = [0, 0];
  for (let y = top ?? 0; y < (bottom ?? 0); y += 1) {
    for (let x = left ?? 0; x < (right ?? 0); x += 1) {
      all += 1;
      if ((picture.data[(y * picture.width + x) * 4] ?? 255) < 128) dark += 1;
    }
  }
  return all === 0 ? 0 : dark / all;
}
