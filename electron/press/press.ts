import type { BrowserWindow } from 'electron';
import type { FitReport } from '../../templates/check/finding';
import { failure, type Failure } from '../../templates/messages/failure';
import type { PageCalibrations } from '../../templates/model/printer-calibration';
import { failed, success, type Result } from '../../templates/model/result';
import type { Sheet } from '../../templates/sheet/nodes';
import type { Finisher } from './finish/finisher';
import { impositionOf } from './imposition/imposition-of-sheet';
import { createPressWindow, type PressProblem, type PressWindow } from './press-window';
import { createWindowPool, type WindowPool } from './window-pool';

/** A finished paper: the bytes that go to file, printer and kit, and how the text fitted. */
export interface PrintedPaper {
  readonly pdf: Uint8Array;
  readonly report: FitReport;
  /** Sides that the printer prints: pages, or sides of sheets where pages are placed on sheets. */
  readonly printedSides: number;
}

/** The press (paino): turns sheets into PDF in hidden windows (`design.md` 4.1). */
export interface Press {
  /** How the sheet fits its pages; draws, but prints nothing. */
  readonly measure: (sheet: Sheet) => Promise<Result<FitReport, Failure>>;
  /**
   * The sheet as finished PDF, always with exactly the pages that its fit rule promises: `paper-stopped` where a text is
   * too long (`measure` tells which), `press-failed` where anything else went wrong. With a printer's calibrations it is
   * the PDF for that printer alone; files are made without.
   */
  readonly print: (sheet: Sheet, calibrations?: PageCalibrations | null) => Promise<Result<PrintedPaper, Failure>>;
  readonly close: () => Promise<void>;
}

export interface PressOptions {
  /** Opens a hidden window in which `press.html` has loaded. */
  readonly openWindow: () => Promise<BrowserWindow>;
  /** How many windows print side by side; more than the machine has cores gains nothing. */
  readonly windows: 1 | 2;
  readonly finisher: Finisher;
  /** The file of Noto Sans Regular, read only for what imposition writes on sheets. */
  readonly readFont: () => Promise<Uint8Array>;
}

/** Creates the press. Windows open with the first sheet and stay open: opening one costs ten times a paper. */
export function createPress({ openWindow, windows, finisher, readFont }: PressOptions): Press {
  const pool = createWindowPool(async () => createPressWindow(await openWindow()), windows);

  const print: Press['print'] = async (sheet, calibrations = null) => {
    const drawn = await onSomeWindow(pool, (window) => drawAndPrint(window, sheet));
    if (!drawn.ok) return failed(pressFailure(drawn.failure));
    const { report, raw } = drawn.value;
    const first = report.tooLong[0];
    if (first) return failed(failure('paper-stopped', { itemId: first.itemId, characters: String(first.characters) }));
    if (!raw) return failed(failure('press-failed', { cause: 'nothing printed' }));
    // The window is free again here: it draws the next paper while this one is finished in the worker.
    const imposition = await impositionOf(sheet, readFont);
    const finished = await finisher.finish({ raw, information: informationOf(sheet), imposition, calibrations });
    if (!finished.ok) return failed(failure('press-failed', { cause: finished.failure }));
    const { pdf, pages, printedSides } = finished.value;
    return pages === sheet.fit.pages
      ? success({ pdf, report, printedSides })
      : failed(failure('press-failed', { cause: `${pages} pages instead of ${sheet.fit.pages}` }));
  };

  return {
    measure: async (sheet) => {
      const drawn = await onSomeWindow(pool, (window) => window.draw(sheet));
      return drawn.ok ? success(drawn.value) : failed(pressFailure(drawn.failure));
    },
    print,
    close: async () => {
      pool.close();
      await finisher.close();
    },
  };
}

type Answer<Value> = Promise<Result<Value, PressProblem>>;

async function drawAndPrint(
  window: PressWindow,
  sheet: Sheet,
): Answer<{ readonly report: FitReport; readonly raw: Uint8Array | null }> {
  const drawn = await window.draw(sheet);
  if (!drawn.ok) return drawn;
  if (drawn.value.tooLong.length > 0) return success({ report: drawn.value, raw: null });
  const printed = await window.print();
  return printed.ok ? success({ report: drawn.value, raw: printed.value }) : printed;
}

/** A crash of one window is no reason to fail a paper: one more try on another. */
async function onSomeWindow<Value>(pool: WindowPool, work: (window: PressWindow) => Answer<Value>): Answer<Value> {
  const first = await pool.use(work);
  return !first.ok && first.failure.kind === 'lost' ? pool.use(work) : first;
}

function pressFailure(problem: PressProblem): Failure {
  return failure('press-failed', { cause: problem.cause });
}

function informationOf(sheet: Sheet) {
  return { title: sheet.title, author: sheet.author, language: sheet.language, date: sheet.date };
}
