import { randomUUID } from 'node:crypto';
import { basename, dirname, extname, join } from 'node:path';
import { failure, type Failure } from '../../../templates/messages/failure';
import { failed, success, type Result } from '../../../templates/model/result';
import { writeWholeFile } from './write-whole-file';

/** A file as the window knows it: names to show and a handle, never a path. */
export interface WrittenFile {
  readonly fileName: string;
  readonly folderName: string;
  readonly handle: string;
}

export interface WrittenFilesOptions {
  /** Asks the user where; null where they changed their mind. */
  readonly choosePath: (proposal: { readonly path: string; readonly extension: string }) => Promise<string | null>;
  readonly documentsFolder: string;
}

export interface WrittenFiles {
  /** Asks where the file may go and whether it is still wanted: `cancelled` where not. */
  readonly ask: (fileName: string, extension: string) => Promise<Result<string, Failure>>;
  readonly write: (path: string, bytes: Uint8Array) => Promise<Result<WrittenFile, Failure>>;
  /** The path behind a handle of this session, or null. */
  readonly pathOf: (handle: string) => string | null;
}

/** Keeps the paths of what the user saved in this session, and the folder that they chose last. */
export function createWrittenFiles({ choosePath, documentsFolder }: WrittenFilesOptions): WrittenFiles {
  const paths = new Map<string, string>();
  let folder = documentsFolder;
  return {
    ask: async (fileName, extension) => {
      const chosen = await choosePath({ path: join(folder, fileName), extension });
      if (chosen === null) return failed(failure('cancelled'));
      return success(extname(chosen).toLowerCase() === `.${extension}` ? chosen : `${chosen}.${extension}`);
    },
    write: async (path, bytes) => {
      const written = await writeWholeFile(path, bytes);
      if (!written.ok) return written;
      folder = dirname(path);
      const handle = randomUUID();
      paths.set(handle, path);
      return success({ fileName: basename(path), folderName: basename(folder), handle });
    },
    pathOf: (handle) => paths.get(handle) ?? null,
  };
}
