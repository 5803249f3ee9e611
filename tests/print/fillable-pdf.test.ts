import { chromium } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldsOfPdf } from '../../electron/plans/fields-of-pdf';
import { catalogue } from '../../templates/materials/catalogue';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { only } from '../../templates/model/language';
import { answerNameOf, fieldNameOf } from '../../electron/press/finish/fields/field-name';
import { answersFromFields, type FilledField } from '../../templates/plan/filled-fields';
import type { Sheet } from '../../templates/sheet/nodes';
import { inkShare, openEyes, type PdfEyes } from './pdf-eyes';
import { chromiumPath } from './pdf-ua/newer-chromium';
import { printWithElectron } from './pdf-ua/sample-papers';
import { neededLetters } from './sample-sheet';
import { triggerToolInput } from './trigger-tool-input';

const execute = promisify(execFile);
const minutes = 60_000;

const forms = catalogue
  .filter(({ formId, variants }) => formId !== undefined && variants.includes('fillable'))
  .map((material) => ({
    materialId: material.id,
    sheet: paperSheet(material, triggerToolInput(), { ...only('fi'), variant: 'fillable' }),
  }));

/** Letters of all six languages, each as a word of its own, so that each can be looked for. */
const letters = [...new Set(Array.from(neededLetters))].filter((letter) => /\p{L}/u.test(letter));

/** One field as qpdf describes it. */
const fieldSchema = z.object({
  fullname: z.string(),
  alternativename: z.string(),
  fieldtype: z.string(),
  ischeckbox: z.boolean(),
  isradiobutton: z.boolean(),
  choices: z.array(z.unknown()),
  object: z.string(),
  parent: z.string().nullable(),
  annotation: z.object({ object: z.string() }),
});
type Field = z.infer<typeof fieldSchema>;
const describedSchema = z.object({ acroform: z.object({ fields: z.array(fieldSchema) }) });

let folder = '';
let papers: ReadonlyMap<string, Uint8Array> = new Map();

async function fieldsByQpdf(pdf: Uint8Array): Promise<readonly Field[]> {
  const file = join(folder, 'asked.pdf');
  await writeFile(file, pdf);
  const { stdout } = await execute('qpdf', ['--json', '--json-key=acroform', file], { maxBuffer: 64 * 1024 * 1024 });
  return describedSchema.parse(JSON.parse(stdout)).acroform.fields;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-fillable-'));
  const printed = await printWithElectron(forms.map(({ sheet }) => sheet));
  papers = new Map(forms.map(({ materialId }, index) => [materialId, printed[index] ?? new Uint8Array()]));
}, 4 * minutes);
afterAll(() => rm(folder, { recursive: true, force: true }));

function paper(materialId: string): Uint8Array {
  return papers.get(materialId) ?? new Uint8Array();
}

function placesToWrite({ pages }: Sheet): number {
  const entries = pages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'form-row' ? block.fields : []))
    .map(({ entry }) => entry);
  return entries.reduce((sum, entry) => {
    switch (entry.kind) {
      case 'table':
        return sum + entry.rows.length * entry.columns.length;
      case 'matrix':
        return sum + entry.rows.length * entry.marks.length + entry.rows.filter(({ label }) => label === null).length;
      case 'choice':
        return sum + entry.options.length;
      case 'scale':
        return sum + entry.to - entry.from + 1;
      case 'agenda':
        return sum + entry.items.length;
      case 'signature':
      case 'drawing':
        return sum;
      default:
        return sum + 1;
    }
  }, 0);
}

describe.each(forms)('the fillable $materialId', ({ materialId, sheet }) => {
  it('has a field for every place to write or tick, each with a name and a label', async () => {
    const fields = await fieldsByQpdf(paper(materialId));

    expect(fields).toHaveLength(placesToWrite(sheet));
    expect(fields.filter(({ alternativename, fullname }) => alternativename === fullname)).toEqual([]);
    // Boxes of one name are one field.
    const fieldOf = ({ parent, object }: Field): string => parent ?? object;
    const byName = new Map(fields.map((field) => [field.fullname, fieldOf(field)]));
    expect(
      fields.filter((field) => byName.get(field.fullname) !== fieldOf(field)).map(({ fullname }) => fullname),
    ).toEqual([]);
  });

  it('is a sound file whose fields are reached in reading order', async () => {
    const file = join(folder, 'sound.pdf');
    await writeFile(file, paper(materialId));

    const { stdout } = await execute('qpdf', ['--check', file]);

    expect(stdout).toContain('No syntax or stream encoding errors');
  });
});

/** Names of the fields that take a day. */
function dateNames({ pages }: Sheet): ReadonlySet<string> {
  const entries = pages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'form-row' ? block.fields.map(({ entry }) => entry) : []));
  return new Set(
    entries.flatMap((entry) => {
      if (entry.kind === 'date') return [entry.name];
      if (entry.kind !== 'table') return [];
      const days = entry.columns.flatMap(({ cell }, index) => (cell === 'date' ? [index] : []));
      return entry.rows.flatMap(({ cells }) => days.flatMap((index) => cells[index]?.name ?? []));
    }),
  );
}

/** What is filled in: each written field gets other words or a day, each box its tick. */
function wanted(materialId: string, fields: readonly Field[]): ReadonlyMap<string, string> {
  const days = new Set(forms.flatMap((form) => (form.materialId === materialId ? [...dateNames(form.sheet)] : [])));
  const wordsFor = (name: string, index: number): string => {
    if (days.has(name)) return '1.12.2026';
    return index === 0 ? letters.join(' ') : `Ǩeʹrjj ${index}: äö å ŋđš`;
  };
  return new Map(
    fields.flatMap((field, index) => {
      const name = answerNameOf(field.fullname);
      if (field.fieldtype === '/Tx') return [[name, wordsFor(name, index)] as const];
      return field.ischeckbox ? [[name, 'yes'] as const] : [];
    }),
  );
}

const pdfJsFolder = 'node_modules/pdfjs-dist/build';
/** An address that leads nowhere: every request is answered from the library's folder. */
const origin = 'http://pdfjs.invalid';

/** Runs in the page: pdf.js fills the fields as its viewer does, and saves. */
const fillScript = `async ({ pdf, values }) => {
  const { getDocument, GlobalWorkerOptions } = await import('${origin}/pdf.mjs');
  GlobalWorkerOptions.workerSrc = '${origin}/pdf.worker.mjs';
  const data = Uint8Array.from(atob(pdf), (letter) => letter.charCodeAt(0));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const { id, fieldName, checkBox } of await page.getAnnotations()) {
      const value = values[fieldName];
      if (value !== undefined) document.annotationStorage.setValue(id, { value: checkBox ? true : value });
    }
  }
  const saved = await document.saveDocument();
  return btoa(Array.from(saved, (byte) => String.fromCharCode(byte)).join(''));
}`;

async function filledByPdfJs(pdf: Uint8Array, values: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('**/*', async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      return route.fulfill({ contentType: 'text/javascript', body: await readFile(join(pdfJsFolder, name)) });
    });
    await page.goto(`${origin}/`);
    const given = {
      pdf: Buffer.from(pdf).toString('base64'),
      values: Object.fromEntries([...values].map(([name, value]) => [fieldNameOf(name), value])),
    };
    const saved: unknown = await page.evaluate(`(${fillScript})(${JSON.stringify(given)})`);
    return new Uint8Array(Buffer.from(z.string().parse(saved), 'base64'));
  } finally {
    await browser.close();
  }
}

const objectSchema = z.object({ value: z.record(z.string(), z.unknown()) });
const fileSchema = z.object({ qpdf: z.tuple([z.unknown(), z.record(z.string(), z.unknown())]) });

/**
 * qpdf writes values into the file's objects; it knows nothing of pdf-lib or pdf.js. Objects in streams are taken out
 * first, as it would write over what it has changed when it reads the next object of the same stream.
 */
async function filledByQpdf(pdf: Uint8Array, values: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const [given, from, changes, to] = ['given.pdf', 'from.pdf', 'changes.json', 'to.pdf'].map((name) =>
    join(folder, name),
  );
  if (given === undefined || from === undefined || changes === undefined || to === undefined)
    throw new Error('No files');
  await writeFile(given, pdf);
  await execute('qpdf', ['--object-streams=disable', given, from]);
  const { stdout } = await execute('qpdf', ['--json-output', from], { maxBuffer: 256 * 1024 * 1024 });
  const [head, objects] = fileSchema.parse(JSON.parse(stdout)).qpdf;
  const changed = (await fieldsByQpdf(await readFile(from))).flatMap((field) => {
    const value = values.get(answerNameOf(field.fullname));
    if (value === undefined) return [];
    const key = `obj:${field.parent ?? field.object}`;
    const { value: dict } = objectSchema.parse(objects[key]);
    const said = field.fieldtype === '/Tx' ? { '/V': `u:${value}` } : { '/V': `/${value}`, '/AS': `/${value}` };
    return [[key, { value: { ...dict, ...said } }] as const];
  });
  await writeFile(changes, JSON.stringify({ qpdf: [head, Object.fromEntries(changed)] }));
  await execute('qpdf', [from, `--update-from-json=${changes}`, to]);
  return new Uint8Array(await readFile(to));
}

async function readBack(pdf: Uint8Array): Promise<readonly FilledField[]> {
  const read = await fieldsOfPdf(pdf);
  if (!read.ok) throw new Error(read.failure);
  return read.value;
}

describe.each(['shared-plan', 'consent', 'meeting-memo'])('the %s filled elsewhere', (materialId) => {
  it.each(['pdf.js', 'qpdf'])('by %s is read back complete', async (program) => {
    const fields = await fieldsByQpdf(paper(materialId));
    const values = wanted(materialId, fields);

    const filled =
      program === 'pdf.js'
        ? await filledByPdfJs(paper(materialId), values)
        : await filledByQpdf(paper(materialId), values);

    const read = await readBack(filled);
    expect(new Map(read.map(({ name, value }) => [name, value]))).toEqual(values);
    const answers = answersFromFields(read, forms);
    expect(answers?.materialId).toBe(materialId);
    expect(answers?.misfits).toEqual([]);
  });
});

describe('what is written into a field', () => {
  let eyes: PdfEyes;
  beforeAll(async () => {
    const fields = await fieldsByQpdf(paper('shared-plan'));
    const [story] = fields.filter(({ alternativename }) => alternativename.includes('omin sanoin'));
    const values = new Map([[answerNameOf(story?.fullname ?? ''), letters.join(' ')]]);
    eyes = await openEyes(await filledByPdfJs(paper('shared-plan'), values));
  }, minutes);
  afterAll(() => eyes.close());

  it('is seen in pixels, every letter of all six languages', async () => {
    const words = await eyes.words();
    const seen = new Map(words.map((word) => [word.text.normalize('NFC'), word]));
    const [page] = [...new Set(words.filter(({ text }) => text === 'ǩ').map((word) => word.page))];
    const picture = await eyes.picture(page ?? 1, 200);

    expect(letters.filter((letter) => !seen.has(letter.normalize('NFC')))).toEqual([]);
    const shares = letters.flatMap((letter) =>
      words.filter(({ text, page: at }) => text === letter && at === page).map((word) => inkShare(picture, word, 200)),
    );
    expect(shares.length).toBeGreaterThanOrEqual(letters.length);
    expect(Math.min(...shares)).toBeGreaterThan(0.01);
  });
});
