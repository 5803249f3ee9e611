import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPrinting, type Printing } from '../../electron/printing/printing';
import type { PrinterChoice } from '../../templates/model/settings';
import { startTestPrinter, type TestPrinter } from '../app/cups';

const choice: PrinterChoice = { copies: 3, sides: 'two-sided-short-edge', paper: 'A4' };
const seconds = 60_000;

describe('printing to a real CUPS queue', () => {
  let printer: TestPrinter;
  let temporaryFolder: string;
  let printing: Printing;

  beforeEach(async () => {
    printer = await startTestPrinter({ holdsJobs: true });
    temporaryFolder = await mkdtemp(join(tmpdir(), 'herate-printing-test-'));
    printing = createPrinting({ platform: 'linux', temporaryFolder, sumatraPdfPath: null });
  }, seconds);

  afterEach(async () => {
    await rm(temporaryFolder, { recursive: true, force: true });
    await printer.stop();
  });

  it('hands copies, sides, paper and scaling to the queue, and nothing that is not ASCII', async () => {
    const pdf = await twoPages();

    const printed = await printing.printPdf({
      pdf,
      printerName: printer.printerName,
      choice,
      jobTitle: 'Heräte-työkalu 2026-11-21',
    });

    expect(printed).toEqual({ ok: true, value: { jobId: 'HeratePDF-1' } });
    expect(await printer.jobs()).toEqual([
      {
        id: 1,
        title: 'Herate-tyokalu 2026-11-21',
        state: 'pending-held',
        copies: 3,
        sides: 'two-sided-short-edge',
        media: 'A4',
        printScaling: 'none',
      },
    ]);
  });

  it(
    'brings our pages to paper at their own size',
    async () => {
      const pdf = await twoPages();
      await printing.printPdf({
        pdf,
        printerName: printer.printerName,
        choice: { ...choice, copies: 1 },
        jobTitle: 'Koe',
      });

      await printer.release(1);

      const file = await printer.printedFile(1);
      const { stdout } = await promisify(execFile)('pdfinfo', [file]);
      expect(stdout).toMatch(/Pages:\s+2\n/);
      expect(stdout).toMatch(/Page size:\s+595(?:\.\d+)? x 842(?:\.\d+)? pts \(A4\)/);
      const { stdout: words } = await promisify(execFile)('pdftotext', ['-bbox', file, '-']);
      expect(Number(/xMin="([\d.]+)"[^>]*>Mittatikku/.exec(words)?.[1])).toBeCloseTo(100, 0);
    },
    seconds,
  );

  it('leaves no file behind once the spooler has the paper', async () => {
    const pdf = await twoPages();

    await printing.printPdf({ pdf, printerName: printer.printerName, choice, jobTitle: 'Koe' });

    expect(await readdir(temporaryFolder)).toEqual([]);
  });

  it('says that a printer is gone', async () => {
    const pdf = await twoPages();
    await printer.remove();

    const printed = await printing.printPdf({ pdf, printerName: printer.printerName, choice, jobTitle: 'Koe' });

    expect(printed).toEqual({ ok: false, failure: { reason: 'printer-gone', details: { printer: 'HeratePDF' } } });
    expect(await readdir(temporaryFolder)).toEqual([]);
  });

  it('says that a print failed, in a few words, when the queue takes no jobs', async () => {
    const pdf = await twoPages();
    await promisify(execFile)('cupsreject', [printer.printerName], {
      env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
    });

    const printed = await printing.printPdf({ pdf, printerName: printer.printerName, choice, jobTitle: 'Koe' });

    expect(printed).toMatchObject({
      ok: false,
      failure: { reason: 'print-failed', details: { printer: 'HeratePDF' } },
    });
    expect(printed.ok ? '' : printed.failure.details['why']).toMatch(/not accepting jobs/i);
  });

  it('marks the default printer by asking the spooler, as Electron no longer says it', async () => {
    const systemPrinters = [
      { name: 'Toinen', displayName: 'Kopiohuone', description: '' },
      { name: printer.printerName, displayName: '', description: printer.printerLabel },
    ];

    const listed = await printing.listPrinters(async () => systemPrinters);

    expect(listed).toEqual({
      ok: true,
      value: [
        { name: 'Toinen', label: 'Kopiohuone', isDefault: false },
        { name: 'HeratePDF', label: 'Herate koetulostin', isDefault: true },
      ],
    });
  });
});

/** Two A4 pages with a word whose left edge stands exactly 100 points from the edge of the paper. */
async function twoPages(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([595.28, 841.89]).drawText('Mittatikku', { x: 100, y: 400, size: 20, font });
  document.addPage([595.28, 841.89]).drawText('Toinen sivu', { x: 100, y: 400, size: 20, font });
  return document.save();
}
