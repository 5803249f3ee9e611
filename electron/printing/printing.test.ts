import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { PrinterChoice } from '../../templates/model/settings';
import { createPrinting, sheetsOfPaper, type PrintRequest } from './printing';
import type { CommandOutcome, RunCommand } from './run-command';

const choice: PrinterChoice = { copies: 10, sides: 'two-sided-long-edge', paper: 'A4' };
const request: PrintRequest = {
  pdf: new Uint8Array([37]),
  printerName: 'Kyocera',
  choice,
  jobTitle: 'Heräte 2026-11-21',
};
const taken: CommandOutcome = { exitCode: 0, stdout: 'request id is Kyocera-7 (1 file(s))\n', stderr: '' };

function printingWith(run: RunCommand) {
  return createPrinting({ platform: 'linux', temporaryFolder: tmpdir(), sumatraPdfPath: null, run });
}

describe('printing with lp', () => {
  it('passes exactly these arguments, and the paper through its input', async () => {
    const calls: (readonly unknown[])[] = [];
    const printing = printingWith(async (command, commandArguments, input) => {
      calls.push([command, ...commandArguments, input]);
      return taken;
    });

    const printed = await printing.printPdf(request);

    expect(printed).toEqual({ ok: true, value: { jobId: 'Kyocera-7' } });
    expect(calls).toEqual([
      [
        ...['lp', '-d', 'Kyocera', '-n', '10', '-o', 'sides=two-sided-long-edge', '-o', 'media=A4'],
        ...['-o', 'print-scaling=none', '-o', 'collate=true', '-t', 'Herate 2026-11-21'],
        request.pdf,
      ],
    ]);
  });

  it.each(['-o', 'a b', 'a\nb', ''])('never runs anything for the printer name %j', async (printerName) => {
    const printing = printingWith(() => Promise.reject(new Error('must not run')));

    const printed = await printing.printPdf({ ...request, printerName });

    expect(printed).toEqual({ ok: false, failure: { reason: 'printer-gone', details: { printer: printerName } } });
  });

  it.each([
    ['lp: Error - The printer or class does not exist.', 'printer-gone', { printer: 'Kyocera' }],
    ['lp: Error - unknown destination "Kyocera".', 'printer-gone', { printer: 'Kyocera' }],
    ['lp: Error - scheduler not responding.', 'printer-gone', { printer: 'Kyocera' }],
    ['lp: Print file too large.\n    at x', 'print-failed', { printer: 'Kyocera', why: 'Print file too large.' }],
  ])('turns %j into %s', async (stderr, reason, details) => {
    const printing = printingWith(async () => ({ exitCode: 1, stdout: '', stderr }));

    expect(await printing.printPdf(request)).toEqual({ ok: false, failure: { reason, details } });
  });

  it('says so where there is no lp at all', async () => {
    const printing = printingWith(async () => ({ exitCode: null, stdout: '', stderr: '' }));

    const printed = await printing.printPdf(request);

    expect(printed).toEqual({
      ok: false,
      failure: { reason: 'print-failed', details: { printer: 'Kyocera', why: 'lp' } },
    });
  });
});

describe('the list of printers', () => {
  const nothing: RunCommand = async () => ({ exitCode: 0, stdout: 'no system default destination\n', stderr: '' });

  it.each([
    [
      'macOS and its like',
      'linux',
      { name: 'KY', displayName: 'Kyocera 2. krs', description: 'KY 4000' },
      'Kyocera 2. krs',
    ],
    [
      'Linux, as Electron tells it there',
      'linux',
      { name: 'KY', displayName: 'KY', description: 'Kyocera 2. krs' },
      'Kyocera 2. krs',
    ],
    ['a queue without description', 'linux', { name: 'KY', displayName: 'KY', description: ' ' }, 'KY'],
    [
      'Windows, where the description is a comment',
      'win32',
      { name: 'KY', displayName: 'KY', description: 'Kysy avainta' },
      'KY',
    ],
  ] as const)('has the system name to remember and the label to read: %s', async (_, platform, printer, label) => {
    const loadWindows = () => Promise.reject(new Error('must not ask'));
    const printing = createPrinting({
      platform,
      temporaryFolder: tmpdir(),
      sumatraPdfPath: null,
      run: nothing,
      loadWindows,
    });

    expect(await printing.listPrinters(async () => [{ ...printer, isDefault: true }])).toEqual({
      ok: true,
      value: [{ name: 'KY', label, isDefault: true }],
    });
  });

  it('leaves out what cannot be a printer of this system, and marks no default where none is chosen', async () => {
    const read = async () => [
      { name: '-o', displayName: 'x', description: '' },
      { name: 'HP', displayName: '', description: '' },
    ];

    const listed = await printingWith(nothing).listPrinters(read);

    expect(listed).toEqual({ ok: true, value: [{ name: 'HP', label: 'HP', isDefault: false }] });
  });

  it.each([
    ['the system has none', async () => []],
    ['the system does not answer', () => Promise.reject(new Error('cups'))],
  ])('fails with no-printers where %s', async (_, read) => {
    const listed = await printingWith(nothing).listPrinters(read);

    expect(listed).toEqual({ ok: false, failure: { reason: 'no-printers', details: {} } });
  });
});

describe('sheets of paper', () => {
  it.each([
    [2, { copies: 10, sides: 'two-sided-long-edge' }, 10],
    [3, { copies: 2, sides: 'two-sided-short-edge' }, 4],
    [3, { copies: 2, sides: 'one-sided' }, 6],
  ] as const)('%i pages with %j are %i sheets', (pages, how, sheets) => {
    expect(sheetsOfPaper(pages, { ...how, paper: 'A4' })).toBe(sheets);
  });
});
