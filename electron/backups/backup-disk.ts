import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { readUpTo } from '../store/read-up-to';
import { errorCode } from '../store/write-failure';

/** A file or folder in a folder. Links and other things are neither, and are not listed. */
export interface DiskEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Every step that backups take on a disk, one by one, so that a test can let each fail. Errors are Node's own. */
export interface BackupDisk {
  readonly list: (folder: string) => Promise<readonly DiskEntry[]>;
  readonly sizeOf: (path: string) => Promise<number>;
  /** Reads a file whole; no more than one byte beyond `mostBytes` of it. */
  readonly read: (path: string, mostBytes: number) => Promise<Uint8Array>;
  /** Makes a file that must not exist yet, with its bytes on the disk itself when this returns. */
  readonly writeNew: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Makes one folder below an existing one; one that is there is fine. */
  readonly makeFolder: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Puts the names in a folder on the disk, where the system knows such a thing. */
  readonly syncFolder: (path: string) => Promise<void>;
  /** Removes a folder of our own with all that is in it. */
  readonly removeTree: (path: string) => Promise<void>;
}

const folderSyncUnknown: ReadonlySet<string> = new Set(['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP']);

/** The real disk. */
export const realBackupDisk: BackupDisk = {
  list: async (folder) => {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  },
  sizeOf: async (path) => (await stat(path)).size,
  read: readUpTo,
  writeNew: async (path, bytes) => {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
      await file.close();
    } catch (error) {
      await Promise.allSettled([file.close(), unlink(path)]);
      throw error;
    }
  },
  makeFolder: async (path) => {
    try {
      await mkdir(path);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  },
  rename,
  remove: unlink,
  syncFolder: async (path) => {
    try {
      const folder = await open(path, constants.O_RDONLY);
      try {
        await folder.sync();
      } finally {
        await folder.close();
      }
    } catch (error) {
      if (!folderSyncUnknown.has(errorCode(error) ?? '')) throw error;
    }
  },
  removeTree: (path) => rm(path, { recursive: true, force: true, maxRetries: 3 }),
};
