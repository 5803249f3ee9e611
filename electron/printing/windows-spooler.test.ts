import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPrinting, type Printing, type PrintRequest } from './printing';

const request: PrintRequest = {
  pdf: new Uint8Array([37, 80, 68, 70]),
  printerName: '\\\\tulostus\\Kyocera 2. krs',
  choice: { copies: 4, sides: 'two-sided-long-edge', paper: 'A3' },
  jobTitle: 'Herate',
};

/**
 * The real `pdf-to-printer` with a program in SumatraPDF's place that writes down what it was told. What SumatraPDF and
 * Windows then do is not tested here.
 */
describe('printing on Windows, up to the command line', () => {
  let folder: string;
  let printing: Printing;

  beforeEach(async () => {
    folder = await mkdtemp(join(os.tmpdir(), 'herate-windows-'));
    vi.spyOn(os, 'platform').mockReturnValue('win32');
    vi.stubEnv('PATH', `${folder}:${process.env['PATH'] ?? ''}`);
    printing = createPrinting({ platform: 'win32', temporaryFolder: folder, sumatraPdfPath: join(folder, 'sumatra') });
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  async function program(name: string, script: string): Promise<void> {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }

  it('tells SumatraPDF exactly this', async () => {
    await program(
      'sumatra',
      `for last; do :; done; cp "$last" ${folder}/seen.pdf; printf '%s\\n' "$@" > ${folder}/told`,
    );

    const printed = await printing.printPdf(request);

    expect(printed).toEqual({ ok: true, value: { jobId: null } });
    const told = (await readFile(join(folder, 'told'), 'utf8')).trim().split('\n');
    expect(told).toEqual([
      ...['-print-to', '\\\\tulostus\\Kyocera 2. krs', '-silent'],
      ...[
        '-print-settings',
        'noscale,duplexlong,paper=A3,4x',
        expect.stringMatching(/herate-print-\w{6}\/paper\.pdf$/),
      ],
    ]);
    expect(await readFile(join(folder, 'seen.pdf'), 'utf8')).toBe('%PDF');
  });

  it('says so where the paper cannot be laid down for SumatraPDF', async () => {
    const temporaryFolder = join(folder, 'no-such-folder');
    const printed = await createPrinting({ platform: 'win32', temporaryFolder, sumatraPdfPath: null }).printPdf(
      request,
    );

    const details = { printer: request.printerName, why: 'ENOENT' };
    expect(printed).toEqual({ ok: false, failure: { reason: 'print-failed', details } });
  });

  it('leaves no file behind, also where SumatraPDF fails', async () => {
    await program('sumatra', 'exit 1');
    await program('Powershell.exe', 'exit 1');

    await printing.printPdf(request);

    expect((await readdir(folder)).filter((name) => name.startsWith('herate-print-'))).toEqual([]);
  });

  it.each([
    ['one-sided', 'noscale,simplex,paper=A4,1x'],
    ['two-sided-short-edge', 'noscale,duplexshort,paper=A4,1x'],
  ] as const)('prints %s with %s', async (sides, settings) => {
    await program('sumatra', `printf '%s' "$5" > ${folder}/told`);

    await printing.printPdf({ ...request, choice: { copies: 1, sides, paper: 'A4' } });

    expect(await readFile(join(folder, 'told'), 'utf8')).toBe(settings);
  });

  it('says that a printer is gone when Windows no longer lists it', async () => {
    await program('sumatra', 'exit 1');
    await program('Powershell.exe', `printf 'DeviceID : HP\\r\\nName : HP\\r\\nPrinterPaperNames : {A4}\\r\\n'`);

    const printed = await printing.printPdf(request);

    expect(printed).toEqual({
      ok: false,
      failure: { reason: 'printer-gone', details: { printer: request.printerName } },
    });
  });

  it('says in short what SumatraPDF complained about', async () => {
    await program('sumatra', `echo "Couldn't print" >&2; exit 1`);
    await program('Powershell.exe', 'exit 1');

    const printed = await printing.printPdf(request);

    const details = { printer: request.printerName, why: "Couldn't print" };
    expect(printed).toEqual({ ok: false, failure: { reason: 'print-failed', details } });
  });

  it('marks the default printer that Windows names', async () => {
    await program('Powershell.exe', `printf 'DeviceID : HP\\r\\nName : HP\\r\\nPrinterPaperNames : {A4}\\r\\n'`);

    const listed = await printing.listPrinters(async () => [{ name: 'HP', displayName: 'HP', description: '' }]);

    expect(listed).toEqual({ ok: true, value: [{ name: 'HP', label: 'HP', isDefault: true }] });
  });
});
