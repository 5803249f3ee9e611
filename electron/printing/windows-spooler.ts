import type { Printer, PrintOptions } from 'pdf-to-printer';
import { failure, type Failure } from '../../templates/messages/failure';
import type { Sides } from '../../templates/model/settings';
import { failed, success } from '../../templates/model/result';
import { withPrivateFile } from './private-file';
import { shortReason } from './short-reason';
import type { Spooler, SpoolRequest } from './spooler';

/** The part of `pdf-to-printer` that we use. */
export interface WindowsPrinting {
  readonly print: (filePath: string, options: PrintOptions) => Promise<void>;
  readonly getPrinters: () => Promise<readonly Printer[]>;
  readonly getDefaultPrinter: () => Promise<Printer | null>;
}

export type LoadWindowsPrinting = () => Promise<WindowsPrinting>;

/** Loaded when somebody prints: no other platform needs it, and on Windows the start is quicker without it. */
export const loadWindowsPrinting: LoadWindowsPrinting = async () => {
  const { print, getPrinters, getDefaultPrinter } = await import('pdf-to-printer');
  return { print, getPrinters, getDefaultPrinter };
};

const sumatraSides = {
  'one-sided': 'simplex',
  'two-sided-long-edge': 'duplexlong',
  'two-sided-short-edge': 'duplexshort',
} as const satisfies Record<Sides, NonNullable<PrintOptions['side']>>;

/** What printing on Windows needs of the machine. */
export interface WindowsPlaces {
  /** The program beside the app; null means the one inside the npm package, for development. */
  readonly sumatraPdfPath: string | null;
  /** Where the paper lies for the moment of handing it over: SumatraPDF reads files only. */
  readonly temporaryFolder: string;
}

/**
 * The spooler of Windows, spoken to by SumatraPDF, which `pdf-to-printer` starts and which ends when Windows has the job.
 * The paper is a private file meanwhile and deleted right after.
 */
export function createWindowsSpooler(load: LoadWindowsPrinting, places: WindowsPlaces): Spooler {
  return {
    async spool(request) {
      const printing = await load();
      return withPrivateFile(places.temporaryFolder, request.pdf, async (filePath) => {
        try {
          await printing.print(filePath, windowsPrintOptions(request, places.sumatraPdfPath));
          return success({ jobId: null });
        } catch (error) {
          return failed(await windowsFailure(printing, request.printerName, error));
        }
      });
    },
    async defaultPrinter() {
      const printing = await load();
      return printing.getDefaultPrinter().then(
        (printer) => printer?.deviceId ?? null,
        () => null,
      );
    },
  };
}

/** What SumatraPDF is told: our exact paper without scaling, and no dialogs of its own. */
export function windowsPrintOptions(
  { printerName, choice }: SpoolRequest,
  sumatraPdfPath: string | null,
): PrintOptions {
  return {
    printer: printerName,
    scale: 'noscale',
    side: sumatraSides[choice.sides],
    paperSize: choice.paper,
    copies: choice.copies,
    silent: true,
    ...(sumatraPdfPath === null ? {} : { sumatraPdfPath }),
  };
}

/**
 * SumatraPDF ends with the same code for every trouble, so the system's list is asked whether the printer is still there.
 * Asked only now: the question takes Windows a second. `pdf-to-printer` cuts a name at its first colon.
 */
async function windowsFailure(printing: WindowsPrinting, printer: string, error: unknown): Promise<Failure> {
  const printers = await printing.getPrinters().catch(() => null);
  const listedName = printer.split(':')[0]?.trim();
  const isGone = printers !== null && !printers.some(({ deviceId }) => deviceId === listedName);
  if (isGone) return failure('printer-gone', { printer });
  // An error of `execFile` carries the whole command line with the file's path; only what SumatraPDF wrote is of use.
  const complaint = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  return failure('print-failed', { printer, why: shortReason(complaint) });
}
