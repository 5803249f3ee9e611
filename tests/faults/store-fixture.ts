import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Failure } from '../../templates/messages/failure';
import type { Result } from '../../templates/model/result';
import { unitSchema, type Unit } from '../../templates/model/unit';
import { openStore, type StoreOptions } from '../../electron/store/open-store';
import type { Store } from '../../electron/store/store';
import type { StoreClock } from '../../electron/store/store-clock';
import { diskFiles, type StoreFiles } from '../../electron/store/store-files';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 }))));

/** A new folder for one test, gone when the file's tests are over. */
export async function newFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'herate-store-')));
  folders.push(folder);
  return folder;
}

/** The value of something that must have succeeded. */
export function valueOf<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`Failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The reason of something that must have failed. */
export function reasonOf<Value>(result: Result<Value, Failure>): string {
  if (result.ok) throw new Error(`Succeeded: ${JSON.stringify(result.value)}`);
  return result.failure.reason;
}

export async function opened(options: StoreOptions): Promise<Store> {
  return valueOf(await openStore(options));
}

/** A clock that stands still until a test turns it. Pauses that something waits for pass at once and are counted. */
export interface ManualClock extends StoreClock {
  /** Lets time pass and starts what was due; what it starts may still be running afterwards. */
  readonly advance: (milliseconds: number) => void;
  /** In how many milliseconds each timer is due. */
  readonly timers: () => readonly number[];
  readonly waitedMs: () => number;
}

export function manualClock(start = '2026-11-21T08:00:00.000Z'): ManualClock {
  let now = Date.parse(start);
  let waited = 0;
  const timers = new Set<{ readonly at: number; readonly action: () => void }>();
  return {
    now: () => new Date(now),
    wait: async (milliseconds) => {
      waited += milliseconds;
      now += milliseconds;
    },
    after: (milliseconds, action) => {
      const timer = { at: now + milliseconds, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: (milliseconds) => {
      now += milliseconds;
      for (const timer of [...timers].filter(({ at }) => at <= now)) {
        timers.delete(timer);
        timer.action();
      }
    },
    timers: () => [...timers].map(({ at }) => at - now),
    waitedMs: () => waited,
  };
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The real disk, on which the writing steps fail with a code while `failing` says so. */
export function failingFiles(code: string, isFailing: () => boolean): StoreFiles {
  const orFail = async <Done>(step: () => Promise<Done>): Promise<Done> => {
    if (isFailing()) throw systemError(code);
    return step();
  };
  const orFailNow = (step: () => void): void => {
    if (isFailing()) throw systemError(code);
    step();
  };
  return {
    ...diskFiles,
    makeFolder: (path) => orFail(() => diskFiles.makeFolder(path)),
    writeNew: (path, text) => orFail(() => diskFiles.writeNew(path, text)),
    append: (path, from, text) => orFail(() => diskFiles.append(path, from, text)),
    rename: (from, to) => orFail(() => diskFiles.rename(from, to)),
    remove: (path) => orFail(() => diskFiles.remove(path)),
    makeFolderNow: (path) => orFailNow(() => diskFiles.makeFolderNow(path)),
    writeNewNow: (path, text) => orFailNow(() => diskFiles.writeNewNow(path, text)),
    appendNow: (path, from, text) => orFailNow(() => diskFiles.appendNow(path, from, text)),
    renameNow: (from, to) => orFailNow(() => diskFiles.renameNow(from, to)),
    removeNow: (path) => orFailNow(() => diskFiles.removeNow(path)),
  };
}

export function unitNamed(id: string, name: string): Unit {
  return unitSchema.parse({ schema: 1, id, names: { fi: name } });
}

/** Every file below a folder with its text, to compare before and after. */
export async function allFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
  );
  return new Map(texts);
}
