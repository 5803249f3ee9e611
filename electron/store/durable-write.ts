import { basename, dirname } from 'node:path';
import type { StoreClock } from './store-clock';
import { temporaryPathFor, type StoreFiles } from './store-files';
import { errorCode } from './write-failure';

/** Antivirus programs and backup tools hold a file for a moment on Windows; then a rename is refused with these. */
const heldByAnother: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Growing pauses, 5 s in all, before a held file counts as a failure. */
const renamePausesMs = [10, 20, 50, 100, 200, 400, 700, 1000, 1200, 1320] as const;
/** A quit must be short: the same, 0.3 s in all. */
const quitPausesMs = [10, 20, 70, 200] as const;

/** Where a durable write happens: the disk and the time. */
export interface WriteTools {
  readonly files: StoreFiles;
  readonly clock: StoreClock;
}

/**
 * Replaces a file so that a cut of power or a kill at any moment leaves either the old or the new content, whole. The
 * content is on the disk itself when this returns. Throws the system's error; the old file is then untouched.
 */
export async function writeDurably(tools: WriteTools, path: string, content: string | Uint8Array): Promise<void> {
  const { files } = tools;
  const temporaryPath = temporaryPathFor(dirname(path), basename(path));
  try {
    await files.writeNew(temporaryPath, content);
    await renamePatiently(tools, temporaryPath, path);
  } catch (error) {
    await removeLeftover(files, temporaryPath);
    throw error;
  }
  await files.syncFolder(dirname(path));
}

/** Renames a file or folder, trying again for 5 s while another program holds it. */
export async function renamePatiently({ files, clock }: WriteTools, from: string, to: string): Promise<void> {
  for (const pauseMs of renamePausesMs) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      if (!heldByAnother.has(errorCode(error) ?? '')) throw error;
    }
    await clock.wait(pauseMs);
  }
  await files.rename(from, to);
}

/** The same as `writeDurably` while the program quits: nothing asynchronous would be finished any more. */
export function writeDurablyNow(files: StoreFiles, path: string, text: string): void {
  const temporaryPath = temporaryPathFor(dirname(path), basename(path));
  files.writeNewNow(temporaryPath, text);
  for (const pauseMs of quitPausesMs) {
    try {
      files.renameNow(temporaryPath, path);
      return;
    } catch (error) {
      if (!heldByAnother.has(errorCode(error) ?? '')) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
  }
  files.renameNow(temporaryPath, path);
}

/** A leftover is harmless (it is swept at the next start), so the first error is the one worth telling. */
async function removeLeftover(files: StoreFiles, path: string): Promise<void> {
  try {
    await files.remove(path);
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}
