import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from './write-failure';

/**
 * Every step that the store takes on a disk, one by one, so that a test can let each of them fail. Errors are Node's
 * own, with their code.
 */
export interface StoreFiles {
  readonly readText: (path: string) => Promise<string>;
  /** A word that is another when the file was replaced; empty where there is none. */
  readonly readStamp: (path: string) => Promise<string>;
  readonly listNames: (path: string) => Promise<readonly string[]>;
  /** Makes one folder below an existing one; a folder that is already there is fine. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Makes a file that must not exist yet, with its bytes on the disk itself when this returns; or leaves none. */
  readonly writeNew: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Writes text into a file that is there, from its given byte on, with the bytes on the disk itself when this returns. */
  readonly append: (path: string, from: number, text: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Removes a folder of our own with all that is in it. */
  readonly removeTree: (path: string) => Promise<void>;
  /** Puts the names in a folder on the disk, where the system knows such a thing. */
  readonly syncFolder: (path: string) => Promise<void>;
  readonly makeFolderNow: (path: string) => void;
  readonly writeNewNow: (path: string, text: string) => void;
  readonly appendNow: (path: string, from: number, text: string) => void;
  readonly renameNow: (from: string, to: string) => void;
  readonly removeNow: (path: string) => void;
}

/** Windows and some network folders have no fsync of a folder and answer with one of these. */
const folderSyncUnknown: ReadonlySet<string> = new Set(['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP']);

/** The real disk. */
export const diskFiles: StoreFiles = {
  readText: (path) => readFile(path, 'utf8'),
  readStamp: async (path) => {
    try {
      const { ino, mtimeMs, size } = await stat(path);
      return [ino, mtimeMs, size].join(' ');
    } catch (error) {
      if (errorCode(error) === null) throw error;
      return '';
    }
  },
  listNames: (path) => readdir(path),
  makeFolder: async (path) => {
    try {
      await mkdir(path);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      return;
    }
    await syncFolder(dirname(path));
  },
  writeNew: async (path, content) => {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(content, 'utf8');
      await file.sync();
      await file.close();
    } catch (error) {
      await Promise.allSettled([file.close(), unlink(path)]);
      throw error;
    }
  },
  append: async (path, from, text) => {
    const file = await open(path, 'r+');
    try {
      const bytes = Buffer.from(text);
      await file.truncate(from);
      await writeAll(bytes, (offset) => file.write(bytes, offset, bytes.length - offset, from + offset));
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  remove: unlink,
  removeTree: (path) => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  syncFolder,
  makeFolderNow: (path) => {
    try {
      mkdirSync(path);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  },
  writeNewNow: (path, text) => {
    const file = openSync(path, 'wx');
    try {
      writeFileSync(file, text, 'utf8');
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  appendNow: (path, from, text) => {
    const file = openSync(path, 'r+');
    try {
      const bytes = Buffer.from(text);
      ftruncateSync(file, from);
      for (let written = 0; written < bytes.length;) {
        written += writeSync(file, bytes, written, bytes.length - written, from + written);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  renameNow: renameSync,
  removeNow: unlinkSync,
};

/** A disk may take less than it is given at a time. */
async function writeAll(
  bytes: Uint8Array,
  write: (offset: number) => Promise<{ readonly bytesWritten: number }>,
): Promise<void> {
  let written = 0;
  while (written < bytes.length) written += (await write(written)).bytesWritten;
}

async function syncFolder(path: string): Promise<void> {
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
}

const temporaryName = /^\..+\.[0-9a-f-]{36}\.tmp$/;

/** A name beside the target that no other process or save can have. */
export function temporaryPathFor(path: string, fileName: string): string {
  return join(path, `.${fileName}.${randomUUID()}.tmp`);
}

/** Whether a file is an unfinished write of a process that was killed: never acknowledged, so nobody misses it. */
export function isTemporaryName(name: string): boolean {
  return temporaryName.test(name);
}
