import { join } from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageImage } from './page-pixels';
import { printed, runKit } from './run-kit';
import { ordinaryUnit } from './trigger-tool-input';

const card = { width: 85, height: 55 };
/** Where the ten cards stand on the A4, in millimetres: two columns and five rows in its middle. */
const places = Array.from({ length: 10 }, (_, index) => ({
  left: (210 - 2 * card.width) / 2 + (index % 2) * card.width,
  top: (297 - 5 * card.height) / 2 + Math.floor(index / 2) * card.height,
}));

let contactCard = '';
let discreetCard = '';

beforeAll(async () => {
  const run = await runKit(ordinaryUnit, 'pdf', { materials: 'contact-card,discreet-card', languages: 'fi' });
  expect(run.exitCode, run.said).toBe(0);
  [contactCard = '', discreetCard = ''] = ['contact-card', 'discreet-card'].map((id) =>
    join(run.folder, run.manifest.find(({ material }) => material === id)?.file ?? ''),
  );
}, 120_000);

function cardOf(page: PNG, { left, top }: (typeof places)[number]): PNG {
  const pixelsPerMm = page.width / 210;
  const [x, y, width, height] = [left, top, card.width, card.height].map((mm) => Math.floor(mm * pixelsPerMm));
  const cut = new PNG({ width: width ?? 0, height: height ?? 0 });
  PNG.bitblt(page, cut, x, y, width, height, 0, 0);
  return cut;
}

describe('pocket cards as printed', () => {
  it('are ten to an A4', async () => {
    const info = await printed('pdfinfo', [contactCard]);
    const text = await printed('pdftotext', ['-raw', contactCard, '-']);

    expect(info).toMatch(/Pages: +1\n/);
    expect(info).toMatch(/\(A4\)/);
    expect([...text.matchAll(/040\s123\s4568/g)]).toHaveLength(10);
    expect([...text.matchAll(/Painos [0-9A-Z]{6}/g)]).toHaveLength(10);
  });

  it('carry a code that a phone reads as the number of the social emergency service', async () => {
    const page = await pageImage(contactCard, 1);

    const values = places.map((place) => {
      const { data, width, height } = cardOf(page, place);
      return jsQR(new Uint8ClampedArray(data), width, height)?.data;
    });

    expect(values).toEqual(places.map(() => 'tel:+358401234568'));
  });

  it('tag the code as a figure with words for whoever cannot see it', async () => {
    const structure = await printed('pdfinfo', ['-struct', contactCard]);
    const source = await printed('qpdf', ['--qdf', '--object-streams=disable', contactCard, '-']);

    expect([...structure.matchAll(/^ *Figure/gm)].length).toBeGreaterThan(0);
    expect(source).toMatch(/\/Alt [(<]/);
  });

  it('do not tell in any part of the file what the discreet card is for', async () => {
    const parts = [
      await printed('pdftotext', ['-raw', discreetCard, '-']),
      await printed('pdfinfo', [discreetCard]),
      await printed('pdfinfo', ['-meta', discreetCard]),
      await printed('pdfinfo', ['-struct-text', discreetCard]),
    ].join('\n');

    expect(parts).toContain('Puhelinnumeroita');
    expect(parts).toMatch(/080\s005\s005/);
    expect(parts).not.toMatch(/väkival|turvako|nollalinja|uhri|discreet|huomaamat/i);
  });

  it('are drawn with Noto Sans alone', async () => {
    const fonts = await Promise.all([contactCard, discreetCard].map((pdf) => printed('pdffonts', [pdf])));
    const lines = fonts.flatMap((table) => table.trimEnd().split('\n').slice(2));

    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !/^[A-Z]{6}\+NotoSans-(?:Regular|SemiBold|Bold) /.test(line))).toEqual([]);
  });
});
