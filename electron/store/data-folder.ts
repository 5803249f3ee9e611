import { createHash, randomUUID } from 'node:crypto';
import { mkdir, realpath, stat, unlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { failure, type Failure } from '../../templates/messages/failure';
import { failed, success, type Result } from '../../templates/model/result';
import { errorCode, writeFailure } from './write-failure';

/** A file of this name beside the app says that the data goes with it, as on a stick. */
export const portableMarkName = 'portable';
export const portableFolderName = 'herate-data';

/** What decides where the data is. */
export interface DataFolderQuestion {
  /** The value of `--data`, null where it was not given. */
  readonly argument: string | null;
  /** The folder in which the app stands. */
  readonly appFolder: string;
  readonly hasPortableMark: boolean;
  /** The person's own folder for this app. */
  readonly userFolder: string;
}

/** Where the units, the settings and their older states are. */
export interface DataFolder {
  readonly path: string;
  readonly chosenBy: 'argument' | 'portable' | 'user';
}

/** The data folder: `--data` wins, then a `portable` mark beside the app, otherwise the person's own folder. */
export function decideDataFolder(question: DataFolderQuestion): DataFolder {
  if (question.argument !== null) return { path: resolve(question.argument), chosenBy: 'argument' };
  if (question.hasPortableMark) return { path: join(question.appFolder, portableFolderName), chosenBy: 'portable' };
  return { path: question.userFolder, chosenBy: 'user' };
}

/** A data folder that is there. */
export interface PreparedDataFolder extends DataFolder {
  /** Whether files can be made in it; where not, papers can be made but nothing is saved. */
  readonly isWritable: boolean;
}

/**
 * Makes the data folder where it may be made, and finds out whether it can be written. A folder named by `--data` is
 * made only where its parent is: the path of a stick that is not plugged in must not start an empty collection
 * (`folder-missing`).
 */
export async function prepareDataFolder(folder: DataFolder): Promise<Result<PreparedDataFolder, Failure>> {
  try {
    await mkdir(folder.path, { recursive: folder.chosenBy === 'user' });
  } catch (error) {
    const { reason } = errorCode(error) === 'EEXIST' ? failure('folder-missing') : writeFailure(error);
    if (!(await isFolder(folder.path))) return failed(failure(reason, { folder: folder.path }));
  }
  const path = await realpath(folder.path);
  return success({ ...folder, path, isWritable: await isWritable(path) });
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return false;
  }
}

/** Tried, not asked for: rights on a network folder are known only by writing. A full disk can be written later. */
async function isWritable(path: string): Promise<boolean> {
  const probe = join(path, `.${randomUUID()}.probe`);
  try {
    await writeFile(probe, '', { flag: 'wx' });
    await unlink(probe);
    return true;
  } catch (error) {
    return writeFailure(error).reason !== 'folder-read-only';
  }
}

/**
 * A short name that is always the same for one data folder: the local Chromium profile bears it, so that two copies of
 * the app with the same data share one lock, and with different data none (`design.md` 4.18).
 */
export function dataFolderHash(path: string): string {
  const resolved = resolve(path);
  const comparable = process.platform === 'win32' ? resolved.toLowerCase() : resolved;
  return createHash('sha256').update(comparable.normalize('NFC')).digest('hex').slice(0, 16);
}
