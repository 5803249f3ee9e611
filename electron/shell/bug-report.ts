import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A bug without what the user typed: its kind and where in the code it was. */
export interface Bug {
  readonly name: string;
  readonly places: readonly string[];
}

/**
 * Takes an exception apart. Its message is left out on purpose: parsers and file functions quote texts, names and paths
 * in theirs.
 */
export function describeBug(error: unknown): Bug {
  if (!(error instanceof Error)) return { name: typeof error, places: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, places: frames.slice(0, 20).map(place) };
}

/** `at saveUnit (/long/path/main.js:10:5)` → `saveUnit main.js:10:5`. */
function place(frame: string): string {
  const [, what = '', where = ''] = /^\s+at (?:(.*?) \()?(.*?)\)?$/.exec(frame) ?? [];
  return `${what} ${basename(where)}`.trim();
}

/** The place of a bug as a code for the log: `saveUnit@main.js:10:5`. */
export function placeCode(bug: Bug): string {
  return (bug.places[0] ?? 'unknown').replaceAll(/[^A-Za-z0-9._:]+/g, '@').slice(0, 120);
}

/** Writes a bug to a file of its own in `folder`, for whoever is asked for help. Fails silently: it is the last resort. */
export function writeBugReport(folder: string, error: unknown, at: Date): void {
  const bug = describeBug(error);
  const name = `bug-${at.toISOString().replaceAll(/[:.]/g, '-')}.txt`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), [at.toISOString(), bug.name, ...bug.places, ''].join('\n'));
  } catch {
    // There is nobody left to tell.
  }
}
