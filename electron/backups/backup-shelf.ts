import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { failure, type Failure } from '../../templates/messages/failure';
import { backupLimits, type BackupHeader } from '../../templates/model/backup';
import { errorCode, writeFailure } from '../store/write-failure';
import type { BackupDisk } from './backup-disk';
import { readHeader } from './unpack-backup';

export const backupExtension = 'herate-backup';
const backupName = new RegExp(`^[^.].*\\.${backupExtension}$`, 'i');
/** More than are ever kept; a folder with thousands of files must not make the list slow. */
const mostListed = 60;

/** A file in a folder that calls itself a backup. */
export interface BackupFile {
  readonly path: string;
  readonly fileName: string;
}

/** The day and, where asked, the time as they stand in a file's name: `2026-11-22-1432`. */
export function nameMoment(now: Date, hasSeconds = false): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  const seconds = hasSeconds ? two(now.getSeconds()) : '';
  return `${day}-${two(now.getHours())}${two(now.getMinutes())}${seconds}`;
}

/**
 * Puts a backup into a folder, whole or not at all, under a name that no file there has: beside its place first, on the
 * disk itself, and then there. What an earlier try of ours left behind is swept. Throws the system's error.
 */
export async function putBackup(
  disk: BackupDisk,
  { folder, stem, origin }: { readonly folder: string; readonly stem: string; readonly origin: string },
  bytes: Uint8Array,
): Promise<string> {
  const names = (await disk.list(folder)).map(({ name }) => name);
  const unfinished = `.herate-${origin.slice(0, 8)}-`;
  for (const name of names.filter((left) => left.startsWith(unfinished) && left.endsWith('.tmp'))) {
    await disk.remove(join(folder, name));
  }
  const fileName = freeName(stem, new Set(names.map((name) => name.toLowerCase())));
  const temporary = join(folder, `${unfinished}${randomUUID()}.tmp`);
  try {
    await disk.writeNew(temporary, bytes);
    await disk.rename(temporary, join(folder, fileName));
  } catch (error) {
    // A leftover is swept by the next backup; the first error is the one worth telling.
    await disk.remove(temporary).catch((second: unknown) => {
      if (errorCode(second) === null) throw second;
    });
    throw error;
  }
  await disk.syncFolder(folder);
  return fileName;
}

function freeName(stem: string, taken: ReadonlySet<string>): string {
  const named = (number: number): string => `${stem}${number === 1 ? '' : `-${String(number)}`}.${backupExtension}`;
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) => index + 1);
  return named(numbers.find((number) => !taken.has(named(number))) ?? taken.size + 2);
}

/** The backups of a folder by name, the last names first, as the names begin alike and hold the time. */
export async function listBackupFiles(disk: BackupDisk, folder: string): Promise<readonly BackupFile[]> {
  const entries = await disk.list(folder);
  return entries
    .filter(({ name, isFolder }) => !isFolder && backupName.test(name))
    .map(({ name }) => ({ path: join(folder, name), fileName: name }))
    .reverse()
    .slice(0, mostListed);
}

/** Which backups of a folder may go, and how many stay. */
export interface PruneOrder {
  readonly folder: string;
  readonly isOurs: (header: BackupHeader) => boolean;
  readonly keep: number;
}

/** Removes all but the newest of our own backups. A file that is not certainly ours, or is damaged, is left alone. */
export async function pruneBackups(disk: BackupDisk, { folder, isOurs, keep }: PruneOrder): Promise<void> {
  const ours: { readonly path: string; readonly madeAt: string }[] = [];
  for (const { path, fileName } of await listBackupFiles(disk, folder)) {
    const header = readHeader(await disk.read(path, backupLimits.fileBytes), fileName);
    if (header.ok && isOurs(header.value)) ours.push({ path, madeAt: header.value.madeAt });
  }
  const outdated = ours.sort((one, other) => (one.madeAt > other.madeAt ? -1 : 1)).slice(keep);
  for (const { path } of outdated) await disk.remove(path);
}

/** Why no backup came into the chosen folder, named as the user knows it. */
export function folderFailure(error: unknown, path: string): Failure {
  const folder = basename(path);
  const { reason } = writeFailure(error);
  if (reason === 'folder-missing') return failure('backup-folder-missing', { folder });
  return failure(reason === 'disk-full' ? 'backup-folder-full' : 'backup-not-made', { folder });
}
