import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';

/** Where the outermost ink of a page is, in millimetres from its top left corner. */
export interface InkBounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Ten pixels are a millimetre. */
const dotsPerInch = 254;
const pixelsPerMm = 10;
const darkest = 160;

/** The box around all dark ink on the first page of a PDF file, to a tenth of a millimetre. */
export async function inkBounds(file: string): Promise<InkBounds> {
  const folder = await mkdtemp(join(tmpdir(), 'herate-ink-'));
  try {
    const name = join(folder, 'page');
    await promisify(execFile)('pdftoppm', ['-r', `${dotsPerInch}`, '-l', '1', '-singlefile', '-png', file, name]);
    return boundsOf(PNG.sync.read(await readFile(`${name}.png`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function boundsOf({ width, height, data }: PNG): InkBounds {
  const isDark = (x: number, y: number): boolean => (data[(y * width + x) * 4 + 1] ?? 255) < darkest;
  const columns = Array.from({ length: width }, (_, x) => x);
  const rows = Array.from({ length: height }, (_, y) => y);
  const inkRows = rows.filter((y) => columns.some((x) => isDark(x, y)));
  const inkColumns = columns.filter((x) => inkRows.some((y) => isDark(x, y)));
  const [left, right, top, bottom] = [inkColumns.at(0), inkColumns.at(-1), inkRows.at(0), inkRows.at(-1)];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) {
    throw new Error('Nothing is drawn on the page.');
  }
  return { left: left / pixelsPerMm, top: top / pixelsPerMm, right: right / pixelsPerMm, bottom: bottom / pixelsPerMm };
}
