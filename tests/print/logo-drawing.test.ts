import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { PNG } from 'pngjs';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { logoSchema, type Logo } from '../../templates/model/unit';
import { failureSchema } from '../../templates/messages/failure';
import { electronExecutable, sandboxArguments } from '../app/launch';
import { noisyPng, pngClaiming, sampleJpeg, samplePng, svg, turnedJpeg } from './sample-pictures';

const outcomeSchema = z.strictObject({
  logo: z.union([
    z.strictObject({ ok: z.literal(true), value: logoSchema }),
    z.strictObject({ ok: z.literal(false), failure: failureSchema }),
  ]),
  milliseconds: z.number(),
});

const red = [255, 0, 0, 255];
const blue = [0, 0, 255, 255];
const green = [0, 128, 0, 255];
const nothing = [0, 0, 0, 0];

const halves = '<rect width="50" height="50" fill="red"/><rect class="right" x="50" width="50" height="50"/>';
const sheet = '<style>.right{fill:url(#g)}</style><linearGradient id="g"><stop stop-color="blue"/></linearGradient>';

const files: Readonly<Record<string, Buffer>> = {
  'small.png': samplePng(40, 20, [255, 0, 0, 255]),
  'large.png': samplePng(4000, 1000, [0, 0, 255, 255]),
  'clear-and-white.png': samplePng(40, 20, [255, 255, 255, 128]),
  'blank.png': samplePng(40, 20, [255, 255, 255, 0]),
  'noise.png': noisyPng(1600, 800),
  'photo.jpg': sampleJpeg(),
  'turned.jpg': turnedJpeg(),
  'named-wrong.txt': sampleJpeg(),
  'halves.svg': svg(sheet + halves),
  'no-size.svg': svg('<circle cx="150" cy="75" r="75" fill="green"/>', ''),
  'picture-inside.svg': svg(
    `<image width="100" height="50" href="data:image/png;base64,${samplePng(10, 5).toString('base64')}"/>`,
  ),
  'text.svg': svg('<text x="10" y="40" font-size="40" font-family="Noto Sans">Åä</text>'),
  'empty.svg': svg(''),
  'off-page.svg': svg('<rect x="500" width="10" height="10"/>'),
  'damaged-inside.png': damagedInside(),
  'bomb.png': pngClaiming(60_000, 60_000),
  'slow.svg': svg(slowDrawing()),
};

describe('logos drawn in a real Electron', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'herate-logos-'));
    await buildTestApp(join(folder, 'app'));
    await mkdir(join(folder, 'logos'));
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, 'logos', name), bytes);
    await runTestApp(folder);
  }, 120_000);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  async function outcome(name: string): Promise<z.infer<typeof outcomeSchema>> {
    return outcomeSchema.parse(JSON.parse(await readFile(join(folder, 'logos', `${name}.json`), 'utf8')));
  }

  async function logo(name: string): Promise<Logo> {
    const result = (await outcome(name)).logo;
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`);
    return result.value;
  }

  it.each([
    ['small.png', 40, 20],
    ['large.png', 1600, 400],
    ['photo.jpg', 24, 16],
    ['named-wrong.txt', 24, 16],
    ['turned.jpg', 16, 24],
    ['halves.svg', 1600, 800],
    ['no-size.svg', 1600, 800],
  ])('draws %s %i by %i dots', async (name, widthPx, heightPx) => {
    const drawn = await logo(name);

    const png = PNG.sync.read(Buffer.from(drawn.png, 'base64'));
    expect([drawn.widthPx, drawn.heightPx]).toEqual([widthPx, heightPx]);
    expect([png.width, png.height]).toEqual([widthPx, heightPx]);
  });

  it.each([
    ['small.png', 20, 10, red],
    ['large.png', 1599, 399, blue],
    ['photo.jpg', 2, 8, red],
    ['photo.jpg', 21, 8, blue],
    ['turned.jpg', 8, 2, red],
    ['turned.jpg', 8, 21, blue],
    ['halves.svg', 790, 400, red],
    ['halves.svg', 810, 400, blue],
    ['no-size.svg', 800, 400, green],
    ['no-size.svg', 5, 5, nothing],
    ['picture-inside.svg', 800, 400, [200, 0, 0, 255]],
    ['clear-and-white.png', 20, 10, [255, 255, 255, 128]],
  ])('shows %s at %i, %i in %j', async (name, x, y, colour) => {
    const png = PNG.sync.read(Buffer.from((await logo(name)).png, 'base64'));

    const start = (y * png.width + x) * 4;
    const dot = [...png.data.subarray(start, start + 4)];
    expect(dot.map((value, channel) => Math.abs(value - (colour[channel] ?? 0)) <= 6)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('draws a vector with sharp edges, not enlarged from a small picture', async () => {
    const png = PNG.sync.read(Buffer.from((await logo('halves.svg')).png, 'base64'));

    const row = Array.from({ length: 8 }, (_, dot) => png.data[(400 * png.width + 796 + dot) * 4]);
    expect(row).toEqual([255, 255, 255, 255, 0, 0, 0, 0]);
  });

  it('makes a picture that does not become small enough smaller, until the unit file can hold it', async () => {
    const drawn = await logo('noise.png');

    expect(drawn.png.length).toBeLessThanOrEqual(2_000_000);
    expect(drawn.widthPx).toBeLessThan(1600);
    expect(drawn.widthPx / drawn.heightPx).toBeCloseTo(2, 1);
  });

  it('draws text in a drawing', async () => {
    const png = PNG.sync.read(Buffer.from((await logo('text.svg')).png, 'base64'));

    expect(png.data.some((value, byte) => byte % 4 === 3 && value === 255)).toBe(true);
  });

  it.each([
    ['blank.png', 'logo-damaged'],
    ['empty.svg', 'logo-damaged'],
    ['off-page.svg', 'logo-damaged'],
    ['damaged-inside.png', 'logo-damaged'],
    ['slow.svg', 'logo-damaged'],
    ['bomb.png', 'logo-too-large'],
  ])('refuses %s with %s', async (name, reason) => {
    expect((await outcome(name)).logo).toMatchObject({ ok: false, failure: { reason } });
  });

  it('gives up on a drawing that takes too long, and goes on with the next', async () => {
    const { milliseconds } = await outcome('slow.svg');

    expect(milliseconds).toBeGreaterThan(500);
    expect(milliseconds).toBeLessThan(5000);
  });

  it('is quick in a hidden window', async () => {
    const { milliseconds } = await outcome('halves.svg');

    expect(milliseconds).toBeLessThan(2000);
  });
});

/** A PNG whose chunks are whole and whose picture cannot be unpacked. */
function damagedInside(): Buffer {
  const png = new PNG({ width: 8, height: 8 });
  const whole = PNG.sync.write(png);
  const start = whole.indexOf('IDAT');
  const length = whole.readUInt32BE(start - 4);
  whole.fill(0xff, start + 4, start + 4 + length);
  whole.writeUInt32BE(crc32(whole.subarray(start, start + 4 + length)), start + 4 + length);
  return whole;
}

/** Blurs of blurs, far under every limit of parts, that keep a browser busy for many seconds. */
function slowDrawing(): string {
  const blur =
    '<filter id="f" x="-1" y="-1" width="3" height="3">' +
    '<feGaussianBlur stdDeviation="40 1"/>'.repeat(200) +
    '</filter>';
  return `${blur}${'<g filter="url(#f)"><rect width="90" height="40"/></g>'.repeat(200)}`;
}

/** Builds the page and the small main process, as the app's own build does. */
async function buildTestApp(appFolder: string): Promise<void> {
  const shared = { configFile: false, logLevel: 'error' } as const;
  await build({
    ...shared,
    root: resolve('renderer'),
    publicDir: false,
    build: {
      outDir: join(appFolder, 'renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { logo: resolve('renderer/logo.html') } },
    },
  });
  await build({
    ...shared,
    ssr: { noExternal: true },
    build: {
      ssr: resolve('tests/print/logo-drawing/main.ts'),
      outDir: appFolder,
      emptyOutDir: false,
      rolldownOptions: { external: ['electron'], output: { format: 'es', entryFileNames: 'main.js' } },
    },
  });
  await writeFile(
    join(appFolder, 'package.json'),
    JSON.stringify({ name: 'logo-drawing', type: 'module', main: 'main.js' }),
  );
}

async function runTestApp(folder: string): Promise<void> {
  const command = [
    await electronExecutable(),
    ...sandboxArguments(),
    join(folder, 'app'),
    `--user-data-dir=${join(folder, 'profile')}`,
    join(folder, 'logos'),
  ];
  const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined;
  const [program = '', ...programArguments] = hasDisplay ? command : ['xvfb-run', '-a', ...command];
  await promisify(execFile)(program, programArguments, { timeout: 100_000 });
}
