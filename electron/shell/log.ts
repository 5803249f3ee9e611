import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MOST_BYTES = 1_000_000;
const FILES = 5;

/** What happened, in words of ours only: no event takes text that a user typed. */
export type LogEvent =
  | 'started'
  | 'stopped'
  | 'second-start'
  | 'address-refused'
  | 'navigation-denied'
  | 'window-denied'
  | 'webview-denied'
  | 'download-denied'
  | 'permission-denied'
  | 'request-denied'
  | 'message-refused'
  | 'bug'
  | 'page-gone'
  | 'page-reloaded'
  | 'page-given-up'
  | 'page-unresponsive'
  | 'process-gone'
  | 'save-failed'
  | 'not-kept';

/** Codes and counts. A code that is not short and plain is written as `?`, so that no sentence can slip in. */
export type LogDetails = Readonly<Record<string, number | boolean | string>>;

export type Log = (event: LogEvent, details?: LogDetails) => void;

const plainCode = /^[A-Za-z0-9._:@/-]{1,120}$/;

/** The local log: five files of at most 1 MB, never sent anywhere. Where it cannot be written, the app goes on without. */
export function createLog(folder: string, now: () => Date): Log {
  return (event, details = {}) => {
    const codes = Object.entries(details).map(([key, value]) => `${key}=${plain(value)}`);
    try {
      mkdirSync(folder, { recursive: true });
      rotate(folder);
      appendFileSync(logFile(folder, 0), `${[now().toISOString(), event, ...codes].join(' ')}\n`);
    } catch {
      // A full or read-only disk must not take the app down with its log.
    }
  };
}

function plain(value: number | boolean | string): string {
  return typeof value === 'string' && !plainCode.test(value) ? '?' : String(value);
}

function logFile(folder: string, age: number): string {
  return join(folder, age === 0 ? 'herate.log' : `herate.${String(age)}.log`);
}

function rotate(folder: string): void {
  const current = statSync(logFile(folder, 0), { throwIfNoEntry: false });
  if (current === undefined || current.size < MOST_BYTES) return;
  for (let age = FILES - 1; age > 0; age -= 1) {
    if (statSync(logFile(folder, age - 1), { throwIfNoEntry: false }) === undefined) continue;
    renameSync(logFile(folder, age - 1), logFile(folder, age));
  }
}
