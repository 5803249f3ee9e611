import { dialog, type BrowserWindow } from 'electron';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, type Failure } from '../../templates/messages/failure';
import { failed, success, type Result } from '../../templates/model/result';
import { errorCode } from '../store/write-failure';

/** A file that the user gave us. */
export interface ChosenFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface FileQuestion {
  /** Without dots: `['png', 'svg']`. */
  readonly extensions: readonly string[];
  /** No more than one byte beyond this is read, so that whoever looks at the bytes can say that they are too many. */
  readonly mostBytes: number;
}

/** The system's own file dialogs: the only way in which a path comes into the app, and it stays in the main process. */
export interface Dialogs {
  readonly chooseFile: (question: FileQuestion) => Promise<Result<ChosenFile, Failure> | null>;
  readonly choosePath: (proposal: { readonly path: string; readonly extension: string }) => Promise<string | null>;
}

export function createDialogs(window: () => BrowserWindow): Dialogs {
  return {
    chooseFile: async ({ extensions, mostBytes }) => {
      const filters = [{ name: extensions.join(', ').toUpperCase(), extensions: [...extensions] }];
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), { filters, properties: ['openFile'] });
      const [path] = filePaths;
      return canceled || path === undefined ? null : readChosenFile(path, mostBytes);
    },
    choosePath: async ({ path, extension }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        defaultPath: path,
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
  };
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
