import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '../../../templates/messages/failure';
import { noCalibration } from '../../../templates/model/printer-calibration';
import { failed, success } from '../../../templates/model/result';
import { openStore } from '../../store/open-store';
import type { Store } from '../../store/store';
import { draftPaper } from '../draft-paper';
import { createWrittenFiles } from '../files/written-files';
import { calibrationHandlers, type CalibrationServices } from './calibration';
import { paperHandlers, type PaperPress, type PaperPrinting } from './papers';

const today = '2026-11-21';
const pdf = new TextEncoder().encode('%PDF-');
const measured = { crossFromLeftMm: 106.5, crossFromTopMm: 147, levelRulerMm: 100, uprightRulerMm: 100 };
const paper = {
  materialId: 'trigger-tool',
  variant: null,
  language: 'fi',
  beside: null,
  instead: null,
  answers: null,
} as const;
const job = { paper, printerName: 'kyocera', choice: { copies: 1, sides: 'one-sided', paper: 'A4' } } as const;

let folder = '';
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-calibration-'));
  const opened = await openStore({ folder });
  if (!opened.ok) throw new Error(opened.failure.reason);
  store = opened.value;
  await store.createUnit('example');
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

function services() {
  const drawPage = vi.fn<CalibrationServices['drawPage']>(() => Promise.resolve({ pdf, title: 'Kohdistus' }));
  const printPdf = vi.fn<PaperPrinting['printPdf']>(() => Promise.resolve(success(null)));
  const print = vi.fn<PaperPress['print']>(() => Promise.resolve(success({ pdf, printedSides: 2 })));
  const choosePath = vi.fn(({ path }: { readonly path: string }) => Promise.resolve(path));
  const shared = {
    store,
    today: () => today,
    files: createWrittenFiles({ documentsFolder: folder, choosePath }),
    printing: () =>
      Promise.resolve({
        listPrinters: () => Promise.resolve(success([{ name: 'kyocera', label: 'Kyocera 2. krs', isDefault: true }])),
        printPdf,
        sheetsOfPaper: () => 1,
      }),
  };
  const papers = paperHandlers({
    ...shared,
    draft: (input) => Promise.resolve(draftPaper(input)),
    press: () => Promise.resolve({ measure: () => Promise.resolve(failed(failure('press-failed'))), print }),
    toDocx: () => Promise.resolve(pdf),
    settingsChanged: () => undefined,
    keepPrinted: () => Promise.resolve(null),
  });
  return { ...calibrationHandlers({ ...shared, drawPage }), papers, drawPage, printPdf, print };
}

describe('the calibration page', () => {
  it('is printed in the language of the window, once, on one side', async () => {
    const { printCalibrationPage, drawPage, printPdf } = services();
    await store.saveSettings({ ...store.settings(), interfaceLanguage: 'sv' });

    const printed = await printCalibrationPage({ printerName: 'kyocera', orientation: 'landscape' });

    expect(printed).toEqual({ ok: true, value: { printerLabel: 'Kyocera 2. krs', sheetsOfPaper: 1 } });
    expect(drawPage).toHaveBeenCalledExactlyOnceWith({ language: 'sv', orientation: 'landscape', date: today });
    expect(printPdf).toHaveBeenCalledExactlyOnceWith({
      pdf,
      title: 'Kohdistus',
      date: today,
      printerName: 'kyocera',
      choice: { copies: 1, sides: 'one-sided', paper: 'A4' },
    });
  });

  it('is not drawn for a printer that is gone', async () => {
    const { printCalibrationPage, drawPage } = services();

    const printed = await printCalibrationPage({ printerName: 'old', orientation: 'portrait' });

    expect(printed).toMatchObject({ failure: { reason: 'printer-gone', details: { printer: 'old' } } });
    expect(drawPage).not.toHaveBeenCalled();
  });

  it('is written to a file where there is no printer', async () => {
    const { makeCalibrationPage } = services();

    const made = await makeCalibrationPage({ orientation: 'portrait' });

    expect(made).toMatchObject({ ok: true, value: { fileName: `Kohdistus ${today}.pdf` } });
    expect(await readFile(join(folder, `Kohdistus ${today}.pdf`), 'utf8')).toBe('%PDF-');
  });
});

describe('what was measured of a printer', () => {
  it('corrects a paper that is printed there, and no file', async () => {
    const { papers, print } = services();
    const calibrations = { kyocera: { portrait: measured, landscape: null } };
    await store.saveSettings({ ...store.settings(), calibrations });

    await papers.printPaper(job);
    await papers.makePdf(paper);

    const portrait = { offsetXMm: -1.5, offsetYMm: 1.5, scaleX: 1, scaleY: 1 };
    expect(print.mock.calls.map(([, given]) => given)).toEqual([{ portrait, landscape: noCalibration }, undefined]);
  });

  it('corrects nothing at another printer', async () => {
    const { papers, print } = services();
    const calibrations = { office: { portrait: measured, landscape: null } };
    await store.saveSettings({ ...store.settings(), calibrations });

    await papers.printPaper(job);

    expect(print.mock.calls.map(([, given]) => given)).toEqual([null]);
  });
});
