import { app, type WebContents } from 'electron';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { jobTitleOf } from '../printing/job-title';
import { createPrinting, sheetsOfPaper } from '../printing/printing';
import type { PaperPrinting } from './handlers/papers';

/** The system's printers for the bridge. `contents` is a page of ours: Electron lists printers through one. */
export async function connectPrinting(contents: WebContents): Promise<PaperPrinting> {
  const printing = createPrinting({
    platform: process.platform,
    temporaryFolder: app.getPath('temp'),
    sumatraPdfPath: await sumatraPdfPath(),
  });
  return {
    listPrinters: () => printing.listPrinters(() => contents.getPrintersAsync()),
    printPdf: ({ pdf, printerName, choice, title, date }) =>
      printing.printPdf({ pdf, printerName, choice, jobTitle: jobTitleOf(title, date) }),
    sheetsOfPaper,
  };
}

/** The printing program that the Windows package carries beside the app; null elsewhere and in development. */
async function sumatraPdfPath(): Promise<string | null> {
  if (process.platform !== 'win32' || !app.isPackaged) return null;
  const folder = join(process.resourcesPath, 'printing');
  const name = (await readdir(folder)).find((file) => /^SumatraPDF.*\.exe$/.test(file));
  return name === undefined ? null : join(folder, name);
}
