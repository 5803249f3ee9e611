import { app, type BrowserWindow } from 'electron';
import { describeBug, placeCode, writeBugReport } from './bug-report';
import { createRestartAllowance } from './restart-allowance';
import { safetyPagePath } from './safety-page';
import type { Log } from './log';

/**
 * Brings the window's page back when its process has died, at most 3 times in 5 minutes, then shows the plain page
 * that says that the work is safe. Every edit is on disk within a second, so the page that comes back has it.
 */
export function reviveWhenGone(window: BrowserWindow, load: () => void, log: Log): void {
  const mayReload = createRestartAllowance(Date.now);
  window.webContents.on('render-process-gone', (_event, details) => {
    log('page-gone', { reason: details.reason, exitCode: details.exitCode });
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    if (mayReload()) {
      log('page-reloaded');
      load();
      return;
    }
    log('page-given-up');
    void window.loadURL(safetyPagePath);
  });
  window.on('unresponsive', () => {
    log('page-unresponsive');
  });
}

/** Writes down what nobody caught. The app goes on: what a user typed is on disk, and a dialog would only frighten. */
export function reportBugs(folder: string, log: Log): void {
  const report = (error: unknown): void => {
    const bug = describeBug(error);
    log('bug', { name: bug.name, place: placeCode(bug) });
    writeBugReport(folder, error, new Date());
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
  app.on('child-process-gone', (_event, details) => {
    log('process-gone', { type: details.type.replaceAll(' ', '-'), reason: details.reason });
  });
}
