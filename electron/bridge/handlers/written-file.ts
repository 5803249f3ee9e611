import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, type Failure } from '../../../templates/messages/failure';
import { failed, success, type Result } from '../../../templates/model/result';
import type { WrittenFiles } from '../files/written-files';
import type { Handlers } from '../register';

export interface DesktopServices {
  readonly files: WrittenFiles;
  /** Opens the file with the user's own program; whether there was one. */
  readonly openWithProgram: (path: string) => Promise<boolean>;
  readonly showInFolder: (path: string) => void;
}

/** Opens what the app has written in this session, by handle only: no path from the window is ever used. */
export function writtenFileHandlers(services: DesktopServices): Pick<Handlers, 'openFile' | 'showFile'> {
  return {
    openFile: async ({ handle }) => {
      const path = await existingPath(services.files, handle);
      if (!path.ok) return path;
      const isOpened = await services.openWithProgram(path.value);
      return isOpened ? success(undefined) : failed(failure('file-unreadable', { file: basename(path.value) }));
    },
    showFile: async ({ handle }) => {
      const path = await existingPath(services.files, handle);
      if (!path.ok) return path;
      services.showInFolder(path.value);
      return success(undefined);
    },
  };
}

async function existingPath(files: WrittenFiles, handle: string): Promise<Result<string, Failure>> {
  const path = files.pathOf(handle);
  const status = path === null ? undefined : await stat(path).catch(() => undefined);
  if (path === null || status?.isFile() !== true) {
    return failed(failure('file-gone', { file: path === null ? '' : basename(path) }));
  }
  return success(path);
}
