import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { master } from '../../content/master';
import { effectiveContent } from '../../layer/effective-content';
import { decide } from '../../layer/decisions';
import { emptyLayer, type Layer } from '../../model/layer';
import { importEdits, importPreview } from '../import-preview';
import { withEdits } from '../translation-edits';
import { translationRows, type TranslationRow } from '../translation-rows';
import { exportedTable } from './exported-rows';
import { importedTableSchema, largestTableBytes, mostTableRows, tableRefusals } from './imported-table';
import { readTable } from './read-table';
import { tableToCsv } from './table-to-csv';
import { tableToDocx } from './table-to-docx';

const date = '2026-11-21';
const key = 'trigger.housing/title';
const skoltWords = ['Suäʹđjel', 'vuäǯǯad', 'juõʹǩǩ', 'aarǥ', 'Lääʹmes oummui', 'ääkkös, ”lainaus”; ja åå'];

function layerWith(texts: readonly string[]): Layer {
  const keys = Object.keys(master.texts.fi ?? {});
  return texts.reduce(
    (layer, text, index) =>
      decide(layer, { kind: 'text', key: keys[index] ?? key, language: 'sms', text, master: null, on: date }),
    emptyLayer,
  );
}

function rowsOf(layer: Layer, target: 'sv' | 'sms' = 'sms'): readonly TranslationRow[] {
  const content = effectiveContent(master, layer);
  return translationRows({ master, content, layer, places: new Map(), source: 'fi', target });
}

function tableOf(rows: readonly TranslationRow[], target: 'sv' | 'sms' = 'sms') {
  return exportedTable({ rows, texts: master.texts, language: 'fi', source: 'fi', target });
}

function previewOf(bytes: Uint8Array, rows: readonly TranslationRow[]) {
  const table = readTable(bytes);
  if (!table.ok) throw new Error(table.failure);
  return importPreview(table.value, rows);
}

function csv(text: string): Uint8Array {
  return strToU8(text);
}

async function changedDocx(layer: Layer, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await tableToDocx(tableOf(rowsOf(layer)), date));
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(document)) });
}

describe('a table that comes back as it went', () => {
  const own = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...skoltWords)), {
    minLength: 1,
    maxLength: 8,
  });
  const awkward = fc.constantFrom("'=1", '=1+1', '-a', '@x', '"', 'a;b', 'a\nb', ' a ', '\ta', "''", '"";', 'a\r\nb');

  it('changes nothing as CSV, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(...[awkward, own.map((texts) => texts.join(''))]), { maxLength: 8 }), (texts) => {
        const rows = rowsOf(layerWith(texts));

        expect(previewOf(tableToCsv(tableOf(rows)), rows).changes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing as Word, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            awkward,
            own.map((texts) => texts.join('')),
          ),
          { maxLength: 8 },
        ),
        async (texts) => {
          const rows = rowsOf(layerWith(texts)).slice(0, 10);

          expect(previewOf(await tableToDocx(tableOf(rows), date), rows).changes).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('brings every row, key and letter of all texts, in Word and in CSV', async () => {
    const layer = layerWith(skoltWords);
    const rows = rowsOf(layer);

    for (const bytes of [tableToCsv(tableOf(rows)), await tableToDocx(tableOf(rows), date)]) {
      const preview = previewOf(bytes, rowsOf(emptyLayer));

      expect(preview.changes.map(({ after }) => after)).toEqual(skoltWords);
      expect(preview).toMatchObject({ unknown: [], repeated: [], empty: rows.length - skoltWords.length });
      expect(withEdits(emptyLayer, importEdits(preview.changes, { language: 'sms', on: date }))).toEqual(layer);
    }
  });

  it('is the same Word file on any day and machine, and says its languages', async () => {
    const table = tableOf(rowsOf(emptyLayer).slice(0, 3));
    const [one, other] = [await tableToDocx(table, date), await tableToDocx(table, date)];
    const xml = strFromU8(unzipSync(one)['word/document.xml'] ?? new Uint8Array());

    expect(one).toEqual(other);
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('w:val="sms-FI"');
  });

  it('is CSV for a Finnish Excel: byte order mark, semicolons, no formulas', () => {
    const rows = rowsOf(layerWith(['=SUM(A1)']));
    const bytes = tableToCsv(tableOf(rows));
    const text = new TextDecoder().decode(bytes);

    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text).toContain('Tunnus;Missä;Alkuteksti suomeksi (fi);Käännös koltansaameksi (sms);Tila\r\n');
    expect(text).toContain(`;"'=SUM(A1)";`);
  });
});

describe('a CSV that a program has saved again', () => {
  const rows = rowsOf(emptyLayer, 'sv');

  it.each([
    ['semicolons', `Tunnus;Käännös ruotsiksi (sv)\r\n${key};Hem, ljuva hem\r\n`],
    ['commas', `Tunnus,Käännös ruotsiksi (sv)\n${key},"Hem, ljuva hem"\n`],
    ['tabs', `Tunnus\tKäännös ruotsiksi (sv)\n${key}\tHem, ljuva hem\n`],
    ['a line that names the separator', `sep=;\r\nTunnus;Käännös ruotsiksi (sv)\r\n${key};Hem, ljuva hem\r\n`],
    ['other columns, other order, Swedish headings', `Anm;Översättning (sv);Id\r\nx;Hem, ljuva hem;${key}\r\n`],
    ['empty rows and a heading again', `;;\r\nId;Translation\r\n;\r\nId;Translation\r\n${key};Hem, ljuva hem\r\n;\r\n`],
    ['a key that was capitalised and broken', `Id;Translation\r\n"Trigger.Housing/ \ntitle";Hem, ljuva hem\r\n`],
  ])('is read with %s', (_, text) => {
    for (const bytes of [csv(text), csv(`\ufeff${text}`)]) {
      const { changes, unknown } = previewOf(bytes, rows);

      expect(changes.map(({ row, after }) => [row.key, after])).toEqual([[key, 'Hem, ljuva hem']]);
      expect(unknown).toEqual([]);
    }
  });

  it('is read as UTF-16, as Excel saves Unicode text', () => {
    const text = `\ufeffTunnus\tKäännös (sms)\r\n${key}\tSuäʹđjel\r\n`;
    const bytes = new Uint8Array(Uint16Array.from(Array.from(text, (letter) => letter.charCodeAt(0))).buffer);

    expect(previewOf(bytes, rowsOf(emptyLayer)).changes.map(({ after }) => after)).toEqual(['Suäʹđjel']);
  });

  it('is read in the old letters of Windows, but not where Sámi letters would be lost', () => {
    const oldWindows = (text: string) => Uint8Array.from(Array.from(text, (letter) => letter.charCodeAt(0)));
    const swedish = oldWindows(`Tunnus;Käännös (sv)\r\n${key};Hus på ö\r\n`);
    const skolt = oldWindows(`Tunnus;Käännös (sms)\r\n${key};Suä?djel\r\n`);

    expect(previewOf(swedish, rows).changes.map(({ after }) => after)).toEqual(['Hus på ö']);
    expect(readTable(skolt)).toEqual({ ok: false, failure: 'table-letters-lost' });
  });
});

describe('a Word table that was worked on', () => {
  const layer = layerWith(['Yksi', 'Kaksi']);
  const rows = rowsOf(layer);

  it('is read through split runs, change marks, hyphens and line breaks', async () => {
    const run = '<w:r><w:t>Y</w:t></w:r><w:del><w:r><w:delText>x</w:delText><w:t>x</w:t></w:r></w:del>';
    const after = `${run}<w:ins><w:r><w:t xml:space="preserve">ks </w:t><w:br/><w:t>i</w:t></w:r></w:ins><w:proofErr/>`;
    const bytes = await changedDocx(layer, (xml) => xml.replace(/<w:r>(?:(?!<w:r>).)*?Yksi<\/w:t><\/w:r>/, after));

    expect(previewOf(bytes, rows).changes.map((change) => change.after)).toEqual(['Yks\ni']);
  });

  it('is read with rows deleted, turned round and split into two tables', async () => {
    const bytes = await changedDocx(layer, (xml) => {
      const [heading = '', ...body] = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
      const table = (content: string): string => `<w:tbl>${content}</w:tbl>`;
      return xml.replace(
        /<w:tbl>.*<\/w:tbl>/s,
        `${table(heading + body.slice(0, 2).toReversed().join(''))}<w:p/>${table(body.slice(5, 9).join(''))}`,
      );
    });

    expect(previewOf(bytes, rows)).toMatchObject({ changes: [], unknown: [], same: 2, empty: 4 });
  });

  it.each([
    ['a package without a document', zipSync({ 'a.txt': strToU8('a') }), 'table-damaged'],
    ['an archive that ends too early', zipSync({ 'word/document.xml': strToU8('<a/>') }).slice(0, 40), 'table-damaged'],
    ['XML that is none', zipSync({ 'word/document.xml': strToU8('<a><b></a>') }), 'table-damaged'],
    [
      'a document type',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY x "y">]><a/>') }),
      'table-damaged',
    ],
    ['no table', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'table-no-columns'],
    ['an old or locked file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0), 'table-wrong-type'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'table-wrong-type'],
    ['other text', csv('Hei\n'), 'table-no-columns'],
    ['nothing', csv(''), 'table-no-columns'],
    ['a quotation mark without its other', csv(`Id;Translation\n${key};"Hem\n`), 'table-damaged'],
    ['too many rows', csv(`Id;Translation\n${`${key};x\n`.repeat(mostTableRows + 1)}`), 'table-too-many-rows'],
    ['too many bytes', new Uint8Array(largestTableBytes + 1), 'table-too-large'],
  ])('is refused where it is %s', (_, bytes, reason) => {
    expect(readTable(bytes)).toEqual({ ok: false, failure: reason });
  });
});

describe('what a table would change', () => {
  const rows = rowsOf(emptyLayer, 'sv');
  const preview = (cells: string) => previewOf(csv(`Id;Source;Translation\n${cells}`), rows);

  it('tells ids that nobody knows, rows that say the same and rows that are empty', () => {
    const same = rows.find((row) => row.key === key)?.target ?? '';

    expect(preview(`${key};;${same}\nno.such/text;;x\ntrigger.money/title;;\n`)).toMatchObject({
      changes: [],
      unknown: ['no.such/text'],
      same: 1,
      empty: 1,
    });
  });

  it('tells that the source has changed since, not that a quotation mark was bent', () => {
    const [change] = preview(`${key};Jotain muuta;Hem\n`).changes;
    const row = rows.find(({ source }) => source.includes('”'));
    const quoted = (row?.source ?? '').replaceAll('”', '""').replaceAll('\u00a0', ' ');
    const [bent] = preview(`${row?.key ?? ''};"${quoted}";Hem\n`).changes;

    expect(change).toMatchObject({ hasSourceChanged: true, problem: null });
    expect(bent).toMatchObject({ hasSourceChanged: false });
  });

  it('does not propose what has lost a placeholder or is too long, and never takes the latter', () => {
    const dated = rows.find(({ finnish }) => finnish.includes('{date}'))?.key ?? '';
    const { changes } = preview(`${dated};;Utan dag\n${key};;${'x'.repeat(2001)}\n`);

    expect(changes.map(({ problem }) => problem).toSorted()).toEqual(['placeholder-lost', 'too-long']);
    expect(importEdits(changes, { language: 'sv', on: date })).toHaveLength(1);
  });

  it('takes the last of several rows of one text, and says so', () => {
    expect(preview(`${key};;Hem\n${key};;Bostad\n${key};;\n`)).toMatchObject({
      changes: [{ after: 'Bostad' }],
      repeated: [key],
    });
  });
});

/** Whatever comes out has the shape in which it may cross the bridge. */
function expectOutcome(bytes: Uint8Array): void {
  const table = readTable(bytes);

  if (table.ok) expect(importedTableSchema.safeParse(table.value).success).toBe(true);
  else expect(tableRefusals).toContain(table.failure);
}

describe('any bytes at all', () => {
  const word = tableToDocx(tableOf(rowsOf(emptyLayer).slice(0, 5)), date);

  it('are read or refused, never a fault', async () => {
    const docx = await word;
    const begun = fc.uint8Array({ maxLength: 300 }).map((tail) => new Uint8Array([0x50, 0x4b, 3, 4, ...tail]));
    const headed = fc.string({ unit: 'binary' }).map((tail) => csv(`Id;Translation\n${key};${tail}`));
    const cut = fc.nat(docx.length).map((length) => docx.slice(0, length));
    const hit = fc
      .tuple(fc.nat(docx.length - 1), fc.nat(255))
      .map(([place, byte]) => docx.map((old, index) => (index === place ? byte : old)));

    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), begun, headed, cut, hit), (bytes) => {
        expectOutcome(bytes);
      }),
      { numRuns: 1500 },
    );
  });

  it('as the main part of a Word file are read or refused, never a fault', () => {
    const tags = fc.constantFrom('w:tbl', 'w:tr', 'w:tc', 'w:p', 'w:r', 'w:t', 'w:del', 'w:br', 'mc:Fallback');
    const piece = fc.oneof(
      tags.map((tag) => `<${tag}>`),
      tags.map((tag) => `</${tag}>`),
      tags.map((tag) => `<${tag}/>`),
      fc.constantFrom('Id', 'Translation', key, '<w:gridSpan w:val="999999"/>', '&#0;', '&x;'),
    );
    const root = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="mc">';

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const xml = strToU8(`${root}${pieces.join('')}</w:document>`);

        expectOutcome(zipSync({ 'word/document.xml': xml }));
      }),
      { numRuns: 1500 },
    );
  });
});
