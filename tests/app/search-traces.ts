import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where something was found that should be nowhere, and what. */
export interface Trace {
  readonly path: string;
  readonly what: string;
}

interface Mark {
  readonly what: string;
  readonly bytes: Buffer;
}

/** How a text stands in files: as UTF-8, as Chromium's and Windows' UTF-16, in hexadecimal as in PDF strings, in base64. */
function marksOf(text: string): readonly Mark[] {
  return [
    { what: 'UTF-8', bytes: Buffer.from(text) },
    { what: 'UTF-16LE', bytes: Buffer.from(text, 'utf16le') },
    { what: 'UTF-16BE', bytes: Buffer.from(text, 'utf16le').swap16() },
    { what: 'hexadecimal', bytes: Buffer.from(Buffer.from(text).toString('hex')) },
    ...[0, 1, 2].map((offset) => ({ what: 'base64', bytes: base64Inside(text, offset) })),
  ];
}

/** The part of a text's base64 that is the same whatever stands before it at this offset of three. */
function base64Inside(text: string, offset: number): Buffer {
  const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString('base64');
  return Buffer.from(encoded.slice(4, -4));
}

/** Papers hold their words compressed, so a paper that was left behind is found by what such files hold. */
const papers: readonly Mark[] = [
  { what: 'a PDF', bytes: Buffer.from('%PDF-') },
  { what: 'a Word file', bytes: Buffer.from('word/document.xml') },
];

/** Where below the folders a text stands, in every form in which a program leaves it, also in names of files. */
export async function tracesOfText(folders: readonly string[], text: string): Promise<readonly Trace[]> {
  const named = (await filesBelow(folders)).filter((path) => path.includes(text));
  return [...named.map((path) => ({ path, what: 'its name' })), ...(await tracesOf(folders, marksOf(text)))];
}

/** Every PDF and Word file below the folders, whatever its name. */
export function papersBelow(folders: readonly string[]): Promise<readonly Trace[]> {
  return tracesOf(folders, papers);
}

async function tracesOf(folders: readonly string[], marks: readonly Mark[]): Promise<readonly Trace[]> {
  const traces: Trace[] = [];
  for (const path of await filesBelow(folders)) {
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    traces.push(...marks.filter((mark) => bytes.includes(mark.bytes)).map(({ what }) => ({ path, what })));
  }
  return traces;
}

/** Every file below the folders; one that goes away meanwhile, and whatever is no file, is passed over. */
export async function filesBelow(folders: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    for (const name of names) {
      const path = join(folder, name);
      const status = await stat(path).catch(() => undefined);
      if (status?.isFile() === true) found.push(path);
    }
  }
  return found;
}
