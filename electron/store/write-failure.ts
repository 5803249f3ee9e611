import { failure, type Failure, type FailureReason } from '../../templates/messages/failure';

const reasons: Readonly<Record<string, FailureReason>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENODEV: 'folder-missing',
  EBUSY: 'file-locked',
};

/** The system's code of a failed file operation, or null where the error is a bug of ours. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/**
 * Why a write did not succeed, as the user is told it: the disk is full, the folder cannot be written or is gone, or
 * the disk failed in another way (`write-failed`, with the system's code). An error without a code is a bug and is
 * thrown on.
 */
export function writeFailure(error: unknown): Failure {
  const code = errorCode(error);
  if (code === null) throw error;
  const reason = reasons[code];
  return reason === undefined ? failure('write-failed', { code }) : failure(reason);
}
