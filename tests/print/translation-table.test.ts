import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { master } from '../../templates/content/master';
import { decide } from '../../templates/layer/decisions';
import { effectiveContent } from '../../templates/layer/effective-content';
import { emptyLayer, type Layer } from '../../templates/model/layer';
import { importPreview, type ImportPreview } from '../../templates/translation/import-preview';
import { exportedTable } from '../../templates/translation/table/exported-rows';
import { readTable } from '../../templates/translation/table/read-table';
import { tableToCsv } from '../../templates/translation/table/table-to-csv';
import { tableToDocx } from '../../templates/translation/table/table-to-docx';
import { translationRows, type TranslationRow } from '../../templates/translation/translation-rows';
import { wordFileFaults } from './ooxml/check-word-file';

const run = promisify(execFile);
const date = '2026-11-21';
const keys = Object.keys(master.texts.fi ?? {});

/** Real Skolt words (`practical.md` 2), Finnish letters, and what programs like to change. */
const words = [
  'kääzzkõõzz',
  'Lääʹmes oummui',
  'vuäǯǯad',
  'juõʹǩǩ',
  'tåimmamoodd',
  'aarǥ Ǥ Ǧǧ Ʒʒ ŋđšž',
  'ääkköset, öylätti; ”lainaus” ja "suora"',
  'ensimmäinen rivi\ntoinen rivi',
  '35\u00a0§ ja 12,50\u00a0€',
  '=1+1',
  '-miinus',
  '0401234567',
  '1.2.2026',
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-table-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function rowsOf(layer: Layer): readonly TranslationRow[] {
  const content = effectiveContent(master, layer);
  return translationRows({ master, content, layer, places: new Map(), source: 'fi', target: 'sms' });
}

const translated = words.reduce(
  (layer, text, index) =>
    decide(layer, { kind: 'text', key: keys[index] ?? '', language: 'sms', text, master: null, on: date }),
  emptyLayer,
);
const table = exportedTable({
  rows: rowsOf(translated),
  texts: master.texts,
  language: 'fi',
  source: 'fi',
  target: 'sms',
});

/** What LibreOffice makes of a file when it opens it and saves it in another form; the filters are LibreOffice's own. */
async function resaved(
  file: string,
  to: { readonly extension: string; readonly filter?: string; readonly infilter?: string },
) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const target = to.filter === undefined ? to.extension : `${to.extension}:${to.filter}`;
  const reading = to.infilter === undefined ? [] : [`--infilter=${to.infilter}`];
  const args = ['--headless', profile, ...reading, '--convert-to', target, '--outdir', folder, file];
  await run('soffice', args, { timeout: 120_000 });
  return file.replace(/\.[^.]+$/, `.${to.extension}`);
}

async function previewOf(path: string, rows: readonly TranslationRow[]): Promise<ImportPreview> {
  const read = readTable(new Uint8Array(await readFile(path)));
  if (!read.ok) throw new Error(read.failure);
  expect(read.value).toMatchObject({ source: 'fi', target: 'sms' });
  return importPreview(read.value, rows);
}

/** Nothing to change in the unit that the table came from; in one without translations every word, letter by letter. */
async function expectWhole(path: string): Promise<void> {
  const same = await previewOf(path, rowsOf(translated));
  const fresh = await previewOf(path, rowsOf(emptyLayer));

  expect(same).toMatchObject({ changes: [], unknown: [], repeated: [], same: words.length });
  expect(same.empty).toBe(keys.length - words.length);
  expect(fresh.changes.map(({ after }) => after)).toEqual(words);
  expect(fresh.changes.filter(({ hasSourceChanged }) => hasSourceChanged)).toEqual([]);
}

describe('a table that went through LibreOffice', () => {
  it('is valid Word', async () => {
    expect(await wordFileFaults(await tableToDocx(table, date))).toEqual([]);
  });

  it('comes back whole as Word, over the form of LibreOffice and back', async () => {
    const path = join(folder, 'table.docx');
    await writeFile(path, await tableToDocx(table, date));

    const odt = await resaved(path, { extension: 'odt' });
    await rm(path);
    await resaved(odt, { extension: 'docx', filter: 'MS Word 2007 XML' });

    await expectWhole(path);
  });

  it.each([
    ['semicolons', '59,34,76'],
    ['commas and all text quoted', '44,34,76,1,,0,true'],
    ['tabs', '9,34,76'],
  ])('comes back whole as CSV with %s', async (_, written) => {
    const path = join(folder, 'table.csv');
    await writeFile(path, tableToCsv(table));

    // Semicolons, quotation marks, UTF-8, and every column as text, as the import dialog offers it.
    const asText = '59,34,76,1,1/2/2/2/3/2/4/2/5/2';
    const ods = await resaved(path, { extension: 'ods', infilter: `Text - txt - csv (StarCalc):${asText}` });
    await rm(path);
    await resaved(ods, { extension: 'csv', filter: `Text - txt - csv (StarCalc):${written}` });

    await expectWhole(path);
  });
});
