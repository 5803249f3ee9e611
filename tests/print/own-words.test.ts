import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { materialListIds } from '../../templates/content/material-lists';
import { decide } from '../../templates/layer/decisions';
import { clientLeaflet } from '../../templates/materials/client-leaflet/client-leaflet';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { processPoster } from '../../templates/materials/process-poster/process-poster';
import { only } from '../../templates/model/language';
import { emptyLayer, type Decision, type Layer } from '../../templates/model/layer';
import type { Sheet } from '../../templates/sheet/nodes';
import { plainText } from '../../templates/sheet/plain-text';
import { sheetToDocx } from '../../templates/word/sheet-to-docx';
import { renderedByLibreOffice } from './libreoffice';
import { wordFileFaults } from './ooxml/check-word-file';
import { checkPdfUa } from './pdf-ua/check-pdf-ua';
import { printWithElectron } from './pdf-ua/sample-papers';
import { printed } from './run-kit';
import { ordinaryUnit, triggerToolInput } from './trigger-tool-input';

const on = '2026-11-21';

function words(key: string, text: string): Decision {
  return { kind: 'text', key, language: 'fi', text, master: null, on };
}

function layerOf(decisions: readonly Decision[]): Layer {
  return decisions.reduce(decide, emptyLayer);
}

/** Strong words, a line break, an own item of a list, and items moved and hidden. */
const leafletLayer = layerOf([
  words('client-leaflet.to-do/text', '**Soita heti**, jos voit.\nOta **kortti** mukaan. 2 ** 3'),
  words('client-leaflet.what/text', 'Tämä esite on sinulle.\n**Apua saa aina.**'),
  { kind: 'hide', itemId: 'client-leaflet.situations.caring', on },
  { kind: 'add', itemId: 'local.situation', into: materialListIds.clientSituations, on },
  words('local.situation/text', 'et pääse **lääkäriin**'),
  { kind: 'order', itemId: materialListIds.clientSituations, items: ['local.situation'], on },
]);

const posterLayer = layerOf([
  words('process-poster.step.pair/text', 'Työpari on **eri palveluista**.\nNimeämme yhdyshenkilön.'),
  { kind: 'add', itemId: 'local.step0007', into: materialListIds.processSteps, on },
  words('local.step0007/title', 'Juhlimme yhdessä'),
  words('local.step0007/text', 'Kiitämme **kaikkia**.'),
  { kind: 'add', itemId: 'local.support5', into: materialListIds.processSupports, on },
  words('local.support5/title', 'Aika'),
  words('local.support5/text', 'Varaamme aikaa.'),
]);

function sheetsOf(layer: Layer, material: typeof clientLeaflet): Sheet {
  return paperSheet(material, triggerToolInput(ordinaryUnit, layer), { variant: null, ...only('fi') });
}

const sheets = [sheetsOf(leafletLayer, clientLeaflet), sheetsOf(posterLayer, processPoster)];

/** Text without white space, division of words and the marks before list items. */
function compared(text: string): string {
  return text.replaceAll(/\u00AD\s*|[\s\u00A0\f•]/g, '');
}

describe('a paper in the unit’s own words', () => {
  let papers: readonly Uint8Array[] = [];
  beforeAll(async () => {
    papers = await printWithElectron(sheets);
  }, 300_000);

  it('says strong words without their marks, and its own items', () => {
    const [leaflet = [], poster = []] = sheets.map(plainText);

    expect(leaflet).toEqual(
      expect.arrayContaining(['Soita heti, jos voit.', 'Ota kortti mukaan. 2 ** 3', 'et pääse lääkäriin']),
    );
    expect(leaflet.join('\n')).not.toContain('läheistäsi etkä');
    expect(poster).toEqual(expect.arrayContaining(['Vaiheet', '7', 'Juhlimme yhdessä', 'Kiitämme kaikkia.', 'Aika']));
  });

  it.each([0, 1])('breaks no rule of PDF/UA-1 (paper %i)', async (index) => {
    const faults = await checkPdfUa(papers[index] ?? new Uint8Array());

    expect(faults.map(({ rule, where }) => `${rule}: ${where}`)).toEqual([]);
  });

  it.each([0, 1])('is read in the order of its sheet (paper %i)', async (index) => {
    const folder = await mkdtemp(join(tmpdir(), 'herate-own-words-'));
    const file = join(folder, 'paper.pdf');
    await writeFile(file, papers[index] ?? new Uint8Array());

    const text = compared(await printed('pdftotext', ['-raw', file, '-']));

    const [sheet] = sheets.slice(index);
    let at = 0;
    const missing = (sheet ? plainText(sheet) : []).filter((line) => {
      const found = text.indexOf(compared(line), at);
      at = found === -1 ? at : found + compared(line).length;
      return found === -1;
    });
    expect(missing).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it.each(sheets.map((sheet) => [sheet.materialId, sheet] as const))(
    'is a sound Word file that says the same: %s',
    async (_id, sheet) => {
      const docx = await sheetToDocx(sheet);
      const pdf = await renderedByLibreOffice(docx);

      const text = compared(await pdf.text());

      expect(await wordFileFaults(docx)).toEqual([]);
      const said = plainText(sheet).filter((line) => !/^\d$/.test(line));
      expect(said.filter((line) => !text.includes(compared(line)))).toEqual([]);
      await pdf.remove();
    },
    120_000,
  );
});
