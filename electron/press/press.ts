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
   * The sheet as finished PDF, always with exactly the pages that its fit rule promises, or that a form needs:
   * `paper-stopped` where a text is too long (`measure` tells which), `press-failed` where anything else went wrong. With a
   * printer's calibrations it is the PDF for that printer alone; files are made without.
   */
  readonly print: (sheet: Sheet, calibrations?: PageCalibrations | null) => Promise<Result<PrintedPaper, Failure>>;
  /** After filled papers: ends what drew and finished them, so that no client's words stay in memory. They begin anew with the next paper. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

export interface PressOptions {
  /** Opens a hidden window in which `press.html` has loaded. */
  readonly openWindow: () => Promise<BrowserWindow>;
  /** How many windows print side by side; more than the machine has cores gains nothing. */
  readonly windows: 1 | 2;
  readonly finisher: Finisher;
  /** The file of Noto Sans Regular, read only for form fields and what imposition writes on sheets. */
  readonly readFont: () => Promise<Uint8Array>;
}

/** Creates the press. Windows open with the first sheet and stay open: opening one costs ten times a paper. */
export function createPress({ openWindow, windows, finisher, readFont }: PressOptions): Press {
  const pool = createWindowPool(async () => createPressWindow(await openWindow()), windows);
  const { onWindow, forget } = forgettableWindows(pool, finisher);

  const print: Press['print'] = async (sheet, calibrations = null) => {
    const drawn = await onWindow(sheet, (window) => drawAndPrint(window, sheet));
    if (!drawn.ok) return failed(pressFailure(drawn.failure));
    const { report, raw } = drawn.value;
    const first = report.tooLong[0];
    if (first) return failed(failure('paper-stopped', { itemId: first.itemId, characters: String(first.characters) }));
    if (!raw) return failed(failure('press-failed', { cause: 'nothing printed' }));
    // The window is free again here: it draws the next paper while this one is finished in the worker.
    const imposition = await impositionOf(sheet, readFont);
    const fieldFont = sheet.form?.isFillable === true ? await readFont() : null;
    const finished = await finisher.finish({
      raw,
      information: informationOf(sheet),
      fieldFont,
      imposition,
      calibrations,
    });
    if (!finished.ok) return failed(failure('press-failed', { cause: finished.failure }));
    const { pdf, pages, printedSides } = finished.value;
    const expected = promisedPages(sheet, report);
    return pages === expected
      ? success({ pdf, report, printedSides })
      : failed(failure('press-failed', { cause: `${pages} pages instead of ${expected}` }));
  };

  return {
    measure: async (sheet) => {
      const drawn = await onWindow(sheet, (window) => window.draw(sheet));
      return drawn.ok ? success(drawn.value) : failed(pressFailure(drawn.failure));
    },
    print,
    forget,
    close: async () => {
      pool.close();
      await finisher.close();
    },
  };
}

type Answer<Value> = Promise<Result<Value, PressProblem>>;

/** The windows for sheets of which some hold a client's words: those leave nothing behind, and can be forgotten. */
function forgettableWindows(pool: WindowPool, finisher: Finisher) {
  let hasFilledPapers = false;
  return {
    onWindow: <Value>(sheet: Sheet, work: (window: PressWindow) => Answer<Value>): Answer<Value> => {
      const isFilled = sheet.form?.isFilled === true;
      hasFilledPapers ||= isFilled;
      return onSomeWindow(pool, isFilled ? (window) => clearedAfter(window, work) : work);
    },
    forget: () => {
      if (!hasFilledPapers) return;
      hasFilledPapers = false;
      pool.forget();
      finisher.forget();
    },
  };
}

/** How many pages the PDF must have: what the sheet says, or of a flowing one what layout has made of it. */
function promisedPages(sheet: Sheet, report: FitReport): number {
  return sheet.isFlowing === true ? report.pages : sheet.fit.pages;
}

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

/** The window's answer, after which nothing of a filled form is left in it; where it cannot be cleared, it is closed. */
async function clearedAfter<Value>(window: PressWindow, work: (window: PressWindow) => Answer<Value>): Answer<Value> {
  const answer = await work(window);
  if (window.isUsable()) await window.clear();
  return answer;
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
