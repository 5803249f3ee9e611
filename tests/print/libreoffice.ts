import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const fontFolder = 'node_modules/@expo-google-fonts/noto-sans';
const faces = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'] as const;

/** A PDF that LibreOffice made, with the questions that tests ask of it. */
export interface RenderedPdf {
  readonly path: string;
  /** Text in the order in which it is written into the file. */
  readonly text: () => Promise<string>;
  readonly facts: () => Promise<ReadonlyMap<string, string>>;
  readonly fonts: () => Promise<readonly string[]>;
  readonly remove: () => Promise<void>;
}

/** Fonts that LibreOffice finds on the machine: Noto Sans alone, or a stranger alone, as it does not start with none. */
export type InstalledFonts = 'noto-sans' | 'stranger';

const installedFiles: Readonly<Record<InstalledFonts, readonly string[]>> = {
  'noto-sans': faces.map((face) => join(fontFolder, face)),
  stranger: ['node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'],
};

/** With few fonts a letter that they lack shows up as a gap or another font, as it would on a bare machine. */
async function fontConfig(folder: string, installed: InstalledFonts): Promise<string> {
  const fonts = join(folder, 'fonts');
  await mkdir(fonts);
  await Promise.all(installedFiles[installed].map((file) => copyFile(file, join(fonts, basename(file)))));
  const config = join(folder, 'fonts.conf');
  const cache = join(folder, 'font-cache');
  const xml = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`;
  await writeFile(config, xml);
  return config;
}

async function pdfFacts(path: string): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await run('pdfinfo', [path]);
  return new Map(
    stdout.split('\n').map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
  );
}

async function pdfFonts(path: string): Promise<readonly string[]> {
  const { stdout } = await run('pdffonts', [path]);
  return stdout.trimEnd().split('\n').slice(2);
}

/** Opens a Word file in LibreOffice, with its own profile and the fonts given, and gives the PDF that it makes of it. */
export async function renderedByLibreOffice(
  docx: Uint8Array,
  installed: InstalledFonts = 'noto-sans',
): Promise<RenderedPdf> {
  const folder = await mkdtemp(join(tmpdir(), 'herate-docx-'));
  await writeFile(join(folder, 'paper.docx'), docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const config = await fontConfig(folder, installed);
  await run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, join(folder, 'paper.docx')], {
    env: { ...process.env, FONTCONFIG_FILE: config },
    timeout: 120_000,
  });
  const path = join(folder, 'paper.pdf');
  await readFile(path);
  return {
    path,
    text: async () => (await run('pdftotext', ['-raw', path, '-'], { maxBuffer: 8_000_000 })).stdout,
    facts: () => pdfFacts(path),
    fonts: () => pdfFonts(path),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
