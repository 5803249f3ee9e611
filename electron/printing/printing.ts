import { failure, type Failure } from '../../templates/messages/failure';
import { printerChoiceSchema, type PrinterChoice } from '../../templates/model/settings';
import { failed, success, type Result } from '../../templates/model/result';
import { errorCode } from '../store/write-failure';
import { createCupsSpooler } from './cups-spooler';
import { asciiTitle } from './job-title';
import { isPrinterName } from './printer-name';
import { runCommand, type RunCommand } from './run-command';
import type { SpooledJob } from './spooler';
import { createWindowsSpooler, loadWindowsPrinting, type LoadWindowsPrinting } from './windows-spooler';

/** What Electron's `webContents.getPrintersAsync()` tells of a printer; older versions also say which is the default. */
export interface SystemPrinterInfo {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly isDefault?: boolean;
}

/** A printer to choose: the system's own name, which is remembered, and the name that people know it by. */
export interface SystemPrinter {
  readonly name: string;
  readonly label: string;
  readonly isDefault: boolean;
}

/** One print: the finished PDF, where to, how, and a title without anything about a client (`jobTitleOf`). */
export interface PrintRequest {
  readonly pdf: Uint8Array;
  readonly printerName: string;
  readonly choice: PrinterChoice;
  readonly jobTitle: string;
}

/** The system's printers. What is printed is always our own PDF, sent to the spooler without scaling (`design.md` 4.3). */
export interface Printing {
  /** The printers in the system's order. Fails with `no-printers` where there is none or the system does not tell. */
  readonly listPrinters: (
    readSystemPrinters: () => Promise<readonly SystemPrinterInfo[]>,
  ) => Promise<Result<readonly SystemPrinter[], Failure>>;
  /** Answers when the spooler has the paper. Fails with `printer-gone` or, with a short reason `why`, `print-failed`. */
  readonly printPdf: (request: PrintRequest) => Promise<Result<SpooledJob, Failure>>;
}

/** What printing needs of the machine. The last three have their real values unless a test says otherwise. */
export interface PrintingInput {
  readonly platform: NodeJS.Platform;
  /** Where the paper lies on Windows for the moment of handing it over: the system's folder for temporary files. */
  readonly temporaryFolder: string;
  /** SumatraPDF beside the app on Windows; null where it is the npm package's own. */
  readonly sumatraPdfPath: string | null;
  readonly run?: RunCommand;
  readonly loadWindows?: LoadWindowsPrinting;
}

/** Creates the way to the system's printers for this platform. */
export function createPrinting(input: PrintingInput): Printing {
  const { platform, run = runCommand, loadWindows = loadWindowsPrinting } = input;
  const spooler = platform === 'win32' ? createWindowsSpooler(loadWindows, input) : createCupsSpooler(run);
  return {
    async listPrinters(readSystemPrinters) {
      const printers = await readSystemPrinters().catch(() => []);
      const usable = printers.filter(({ name }) => isPrinterName(name, platform));
      if (usable.length === 0) return failed(failure('no-printers'));
      const isDefaultKnown = usable.some(({ isDefault }) => isDefault === true);
      const defaultName = isDefaultKnown ? null : await spooler.defaultPrinter();
      return success(usable.map((printer) => describePrinter(printer, platform, defaultName)));
    },
    async printPdf({ pdf, printerName, choice, jobTitle }) {
      if (!isPrinterName(printerName, platform)) return failed(failure('printer-gone', { printer: printerName }));
      const safeChoice = printerChoiceSchema.parse(choice);
      try {
        return await spooler.spool({ pdf, printerName, choice: safeChoice, jobTitle: asciiTitle(jobTitle) });
      } catch (error) {
        return failed(handingOverFailure(error, printerName));
      }
    },
  };
}

/** How many sheets of paper come out, to be said after printing: two-sided halves each copy's pages, rounded up. */
export function sheetsOfPaper(pages: number, { copies, sides }: PrinterChoice): number {
  return copies * (sides === 'one-sided' ? pages : Math.ceil(pages / 2));
}

/**
 * CUPS lets administrators write a readable name into the description, and Electron gives the queue's name as the display
 * name on Linux; on Windows the display name is the readable one and the description a comment.
 */
function describePrinter(
  printer: SystemPrinterInfo,
  platform: NodeJS.Platform,
  defaultName: string | null,
): SystemPrinter {
  const { name, description } = printer;
  const displayName = printer.displayName.trim();
  const isReadable = displayName !== '' && (displayName !== name || platform === 'win32');
  const label = isReadable ? displayName : platform === 'win32' ? name : description.trim() || name;
  return { name, label, isDefault: printer.isDefault === true || name === defaultName };
}

/** A full disk is the same trouble everywhere; anything else about the temporary file is told as the system's code. */
function handingOverFailure(error: unknown, printer: string): Failure {
  const code = errorCode(error);
  if (code === null) throw error;
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? failure('disk-full')
    : failure('print-failed', { printer, why: code });
}
