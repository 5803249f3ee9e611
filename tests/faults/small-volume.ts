import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFiles, type StoreFiles } from '../../electron/store/store-files';
import { failingFiles, newFolder, systemError } from './store-fixture';

/** A disk so small that a test can fill it. */
export interface SmallVolume {
  readonly folder: string;
  readonly files: StoreFiles;
  readonly fill: () => Promise<void>;
  readonly makeRoom: () => Promise<void>;
  readonly makeReadOnly: () => void;
  readonly remove: () => void;
}

const ballastName = 'ballast';

/** A real file system of 256 kB in memory, or null where this process may not mount one. */
export function mountSmallVolume(): SmallVolume | null {
  const folder = mkdtempSync(join(tmpdir(), 'herate-volume-'));
  if (!mount(['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder])) {
    rmdirSync(folder);
    return null;
  }
  return {
    folder,
    files: diskFiles,
    fill: () => fillUp(join(folder, ballastName)),
    makeRoom: () => rm(join(folder, ballastName)),
    makeReadOnly: () => void mount(['-o', 'remount,ro', folder]),
    remove: () => {
      spawnSync('umount', [folder]);
      rmdirSync(folder);
    },
  };
}

function mount(words: readonly string[]): boolean {
  return spawnSync('mount', words).status === 0;
}

async function fillUp(path: string): Promise<void> {
  for (const size of [4096, 1]) {
    try {
      for (;;) await writeFile(path, Buffer.alloc(size), { flag: 'a' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }
}

/** The same played on an ordinary folder: once full, a write stops in the middle with the disk's own error. */
export async function playedSmallVolume(): Promise<SmallVolume> {
  const folder = await newFolder();
  let isFull = false;
  let isReadOnly = false;
  const readOnlyFiles = failingFiles('EROFS', () => isReadOnly);
  return {
    folder,
    files: {
      ...readOnlyFiles,
      writeNew: async (path, text) => {
        if (!isFull) return readOnlyFiles.writeNew(path, text);
        await readOnlyFiles.writeNew(path, text.slice(0, text.length / 2));
        await readOnlyFiles.remove(path);
        throw systemError('ENOSPC');
      },
      append: async (path, from, text) => {
        if (!isFull) return readOnlyFiles.append(path, from, text);
        await readOnlyFiles.append(path, from, text.slice(0, text.length / 2));
        throw systemError('ENOSPC');
      },
    },
    fill: async () => void (isFull = true),
    makeRoom: async () => void (isFull = false),
    makeReadOnly: () => void (isReadOnly = true),
    remove: () => undefined,
  };
}
