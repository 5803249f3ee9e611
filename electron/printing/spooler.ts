import type { Failure } from '../../templates/messages/failure';
import type { PrinterChoice } from '../../templates/model/settings';
import type { Result } from '../../templates/model/result';

/** One finished paper on its way to a printer. The title is ASCII and the printer's name has been checked. */
export interface SpoolRequest {
  readonly pdf: Uint8Array;
  readonly printerName: string;
  readonly choice: PrinterChoice;
  readonly jobTitle: string;
}

/** What the spooler says about a job it took: its number in the queue where it tells one. */
export interface SpooledJob {
  readonly jobId: string | null;
}

/** The system's way to printers: one for CUPS (Linux, macOS), one for Windows. */
export interface Spooler {
  /** Answers when the spooler has the paper's bytes and nothing of them is left with us; the paper itself comes later. */
  readonly spool: (request: SpoolRequest) => Promise<Result<SpooledJob, Failure>>;
  /** The system name of the default printer, null where none is chosen. */
  readonly defaultPrinter: () => Promise<string | null>;
}
