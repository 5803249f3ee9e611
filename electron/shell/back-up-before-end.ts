import { app } from 'electron';
import type { AutomaticBackups } from '../backups/automatic-backups';

/**
 * Lets the app end only when the last backup is made or has been given up. The windows are closed already, and what was
 * typed is saved. To be called before whatever else waits for `will-quit`, which passes over an end that was put off.
 */
export function backUpBeforeEnd(automatic: () => Pick<AutomaticBackups, 'isDueAtClosing' | 'atClosing'> | null): void {
  app.on('will-quit', (event) => {
    const due = automatic();
    if (due?.isDueAtClosing() !== true) return;
    event.preventDefault();
    void due.atClosing().finally(() => {
      app.quit();
    });
  });
}
