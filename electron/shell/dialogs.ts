import { dialog, type BrowserWindow } from 'electron';
import type { Failure } from '../../templates/messages/failure';
import type { Result } from '../../templates/model/result';
import { readChosenFile, type ChosenFile } from '../bridge/files/read-chosen-file';

export interface FileQuestion {
  /** Without dots: `['png', 'svg']`. */
  readonly extensions: readonly string[];
  /** No more than one byte beyond this is read, so that whoever looks at the bytes can say that they are too many. */
  readonly mostBytes: number;
}

/** The system's own file dialogs: the only way in which a path comes into the app, and it stays in the main process. */
export interface Dialogs {
  readonly chooseFile: (question: FileQuestion) => Promise<Result<ChosenFile, Failure> | null>;
  /** The path of a file that somebody else reads. */
  readonly chooseFilePath: (extension: string) => Promise<string | null>;
  readonly chooseFolder: () => Promise<string | null>;
  readonly choosePath: (proposal: { readonly path: string; readonly extension: string }) => Promise<string | null>;
}

/**
 * Gives the dialogs of one window: they stand in front of it and hold it meanwhile. What was chosen goes into no list of
 * recent documents of the system, which only Windows would make.
 */
export function createDialogs(window: () => BrowserWindow): Dialogs {
  const choosePathOf = async (extensions: readonly string[]): Promise<string | null> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      filters: [{ name: extensions.join(', ').toUpperCase(), extensions: [...extensions] }],
      properties: ['openFile', 'dontAddToRecent'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  };
  return {
    chooseFile: async ({ extensions, mostBytes }) => {
      const path = await choosePathOf(extensions);
      return path === null ? null : readChosenFile(path, mostBytes);
    },
    chooseFilePath: (extension) => choosePathOf([extension]),
    chooseFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    choosePath: async ({ path, extension }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        defaultPath: path,
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
        properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
  };
}
