import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, type Failure, type FailureReason } from '../../../templates/messages/failure';
import { failed, success, type Result } from '../../../templates/model/result';
import { errorCode } from '../../store/write-failure';

const reasons: Readonly<Record<string, FailureReason>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  // Windows answers so when a file is to be replaced that another program, such as Word, has open.
  EPERM: 'file-locked',
  EBUSY: 'file-locked',
};

/**
 * Writes a file where the user chose, whole or not at all: beside it first, then in its place, so that a stick pulled
 * out or a full disk never leaves half a paper under the right name.
 */
export async function writeWholeFile(path: string, bytes: Uint8Array): Promise<Result<null, Failure>> {
  const unfinished = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const file = await open(unfinished, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    return success(null);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    const code = errorCode(error);
    if (code === null) throw error;
    return failed(failure(reasons[code] ?? 'write-failed', { file: basename(path), code }));
  }
}
