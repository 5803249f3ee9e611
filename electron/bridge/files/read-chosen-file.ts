import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, type Failure } from '../../../templates/messages/failure';
import { failed, success, type Result } from '../../../templates/model/result';
import { errorCode } from '../../store/write-failure';

/** A file that the user gave us. */
export interface ChosenFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Reads at most `mostBytes` and one more of a file. Fails with `file-unreadable`. */
export async function readChosenFile(path: string, mostBytes: number): Promise<Result<ChosenFile, Failure>> {
  const fileName = basename(path);
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(Math.min(size, mostBytes + 1)) });
      return success({ fileName, bytes: buffer.subarray(0, bytesRead) });
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return failed(failure('file-unreadable', { file: fileName, code }));
  }
}
