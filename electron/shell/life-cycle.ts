import { app, type BrowserWindow } from 'electron';
import type { SharedFolder } from '../store/shared-folder';
import type { Store } from '../store/store';
import type { Log } from './log';

/** A page that saves its last edit before it closes takes milliseconds; one that hangs must not keep the window open. */
const CLOSING_PATIENCE_MS = 3000;

/** A second start brings the window of the first to the front instead of opening another. */
export function focusOnSecondStart(window: BrowserWindow, log: Log): void {
  app.on('second-instance', () => {
    log('second-start');
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
}

/** Whether the page itself asks its people something before it closes: then it is waited for without end. */
export interface ClosingHold {
  readonly hold: (isHeld: boolean) => void;
  readonly isHeld: () => boolean;
}

/** A window that nothing holds yet. */
export function createClosingHold(): ClosingHold {
  let isHeldNow = false;
  return {
    hold: (isHeld) => {
      isHeldNow = isHeld;
    },
    isHeld: () => isHeldNow,
  };
}

/**
 * The app ends with its window; hidden windows of the press do not keep it open. `question` is asked first where there
 * is one: null where nothing needs asking, otherwise whether the window may close.
 */
export function endWithWindow(
  window: BrowserWindow,
  { isHeld }: Pick<ClosingHold, 'isHeld'>,
  question: () => Promise<boolean> | null,
): void {
  let isAnswered = false;
  let isAsking = false;
  window.on('close', (event) => {
    const answer = isAnswered || isAsking ? null : question();
    if (isAsking) event.preventDefault();
    if (answer !== null) {
      event.preventDefault();
      isAsking = true;
      void answer.then((mayClose) => {
        isAsking = false;
        isAnswered = mayClose;
        if (mayClose) window.close();
      });
      return;
    }
    const force = setTimeout(() => {
      if (!window.isDestroyed()) window.destroy();
    }, CLOSING_PATIENCE_MS);
    // A page that answers that it will not close is not one that hangs.
    window.webContents.once('will-prevent-unload', () => {
      if (isHeld()) clearTimeout(force);
    });
    window.once('closed', () => {
      clearTimeout(force);
    });
  });
  window.once('closed', () => {
    app.quit();
  });
}

/** What has something to save at the end. */
export interface EndingParts {
  readonly store: Pick<Store, 'flushSync' | 'closeSync'>;
  readonly shared: Pick<SharedFolder, 'end'>;
  readonly log: Log;
}

/** Everything that was typed is on disk before the app ends, also when the system signs the user out. */
export function saveBeforeEnd(window: BrowserWindow, { store, shared, log }: EndingParts): void {
  const report = (outcome: ReturnType<Store['flushSync']>): void => {
    if (!outcome.ok) log('save-failed', { reason: outcome.failure.reason });
  };
  app.on('before-quit', () => {
    report(store.flushSync());
  });
  window.on('session-end', () => {
    report(store.closeSync());
    if (!shared.end()) log('not-kept');
  });
  app.on('will-quit', (event) => {
    // Put off for a last backup: it comes again.
    if (event.defaultPrevented) return;
    report(store.closeSync());
    if (!shared.end()) log('not-kept');
    log('stopped');
  });
}
