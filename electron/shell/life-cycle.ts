import { app, type BrowserWindow } from 'electron';
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

/** The app ends with its window; hidden windows of the press do not keep it open. */
export function endWithWindow(window: BrowserWindow): void {
  window.on('close', () => {
    const force = setTimeout(() => {
      if (!window.isDestroyed()) window.destroy();
    }, CLOSING_PATIENCE_MS);
    window.once('closed', () => {
      clearTimeout(force);
    });
  });
  window.once('closed', () => {
    app.quit();
  });
}

/** Everything that was typed is on disk before the app ends, also when the system signs the user out. */
export function saveBeforeEnd(window: BrowserWindow, store: Pick<Store, 'flushSync' | 'closeSync'>, log: Log): void {
  const report = (outcome: ReturnType<Store['flushSync']>): void => {
    if (!outcome.ok) log('save-failed', { reason: outcome.failure.reason });
  };
  app.on('before-quit', () => {
    report(store.flushSync());
  });
  window.on('session-end', () => {
    report(store.closeSync());
  });
  app.on('will-quit', () => {
    report(store.closeSync());
    log('stopped');
  });
}
