import type { BrowserWindow } from 'electron';
import { z } from 'zod';
import type { FitReport } from '../../templates/check/finding';
import { failed, success, type Result } from '../../templates/model/result';
import type { Sheet } from '../../templates/sheet/nodes';

/** A sheet takes some 30 ms; one that takes this long never comes. */
const patienceMs = 20_000;

/** `lost`: the window crashed or hangs, another may do it. `refused`: the page itself says why it cannot. */
export interface PressProblem {
  readonly kind: 'lost' | 'refused';
  readonly cause: string;
}
type Answer<Value> = Promise<Result<Value, PressProblem>>;

/** One hidden window with the press's page: draws one sheet at a time and prints what it has drawn. */
export interface PressWindow {
  readonly draw: (sheet: Sheet) => Answer<FitReport>;
  /** The drawn sheet as Chromium's raw PDF. */
  readonly print: () => Answer<Uint8Array>;
  /** Takes the drawn sheet out of the page. A window that cannot is lost. */
  readonly clear: () => Answer<null>;
  readonly isUsable: () => boolean;
  readonly close: () => void;
}

const fitReportSchema = z.strictObject({
  step: z.int(),
  pages: z.int(),
  tooLong: z.array(z.strictObject({ itemId: z.string(), page: z.int(), characters: z.int(), overflowMm: z.number() })),
});

/** Wraps a window that shows `press.html`. From a crash or a timeout on it is not usable any more. */
export function createPressWindow(window: BrowserWindow): PressWindow {
  const loss = watchLoss(window);

  const attempt = <Value>(work: () => Promise<Value>, onError: (cause: string) => void): Answer<Value> =>
    new Promise((resolve) => {
      const forget = loss.hear((cause) => resolve(failed({ kind: 'lost', cause })));
      if (loss.isLost()) return;
      const timer = setTimeout(() => loss.lose(`no answer in ${patienceMs / 1000} s`), patienceMs);
      work()
        .then((value) => resolve(success(value)))
        .catch((error: unknown) => {
          onError(String(error));
          resolve(failed({ kind: 'refused', cause: String(error) }));
        })
        .finally(() => {
          clearTimeout(timer);
          forget();
        });
    });

  return {
    draw: (sheet) => attempt(() => drawIn(window, sheet), nothing),
    // The page has nothing to refuse here: where printing fails the window is of no more use.
    print: () => attempt(() => printDrawn(window), loss.lose),
    clear: () => attempt(() => clearIn(window), loss.lose),
    isUsable: () => !loss.isLost(),
    close: () => {
      if (!window.isDestroyed()) window.destroy();
    },
  };
}

const nothing = (): void => undefined;

/** What there is to know about the end of a window: it comes at any time, and whoever waits for an answer must hear it. */
interface Loss {
  readonly isLost: () => boolean;
  readonly lose: (cause: string) => void;
  /** Calls back once, at once where the window is lost already; answers how to stop listening. */
  readonly hear: (listener: (cause: string) => void) => () => void;
}

function watchLoss(window: BrowserWindow): Loss {
  let lostBecause: string | null = null;
  const listeners = new Set<(cause: string) => void>();
  const lose = (cause: string): void => {
    lostBecause ??= cause;
    for (const listener of listeners) listener(lostBecause);
    listeners.clear();
  };
  window.webContents.once('render-process-gone', (_event, details) => lose(`render process ${details.reason}`));
  window.once('closed', () => lose('window closed'));
  return {
    isLost: () => lostBecause !== null,
    lose,
    hear: (listener) => {
      if (lostBecause !== null) listener(lostBecause);
      else listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function drawIn(window: BrowserWindow, sheet: Sheet): Promise<FitReport> {
  const answer: unknown = await window.webContents.executeJavaScript(drawScript(sheet));
  return fitReportSchema.parse(answer);
}

async function clearIn(window: BrowserWindow): Promise<null> {
  await window.webContents.executeJavaScript('window.press.clear()');
  return null;
}

/** Doubly quoted, because `JSON.parse` of a string is faster than the same text as a program. */
function drawScript(sheet: Sheet): string {
  return `window.press.draw(JSON.parse(${JSON.stringify(JSON.stringify(sheet))}))`;
}

/** Size and margins come from `@page` in the page's CSS; tags are what makes the PDF readable aloud. */
async function printDrawn(window: BrowserWindow): Promise<Uint8Array> {
  return window.webContents.printToPDF({
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: false,
  });
}
