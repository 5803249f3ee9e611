import { isSending, retrySaves, settleSaves, type Savers } from './window-store';

/** The window as far as closing goes. */
export interface ClosingWindow {
  readonly addEventListener: (type: 'beforeunload', listener: (event: Event) => void) => void;
  readonly close: () => void;
}

/**
 * Keeps the window open until the last keystroke is on disk, and then closes it as was asked. What could not be saved is
 * tried once more; if that fails too, the window closes all the same: somebody wants to leave, and the disk will not take
 * it. The main process waits no longer than three seconds.
 */
export function closeAfterSaves(target: ClosingWindow, savers: Savers): void {
  let hasRetried = false;
  let isWaiting = false;
  target.addEventListener('beforeunload', (event) => {
    if (!hasRetried) retrySaves(savers);
    hasRetried = true;
    if (!isSending(savers)) return;
    event.preventDefault();
    if (isWaiting) return;
    isWaiting = true;
    void settleSaves(savers).then(() => {
      // What was typed while waiting is asked about again by the next closing.
      isWaiting = false;
      target.close();
    });
  });
}
