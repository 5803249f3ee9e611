import { app } from 'electron';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolderHash, decideDataFolder, portableMarkName, type DataFolder } from '../store/data-folder';

/** The two places of the app on a machine. */
export interface Folders {
  readonly data: DataFolder;
  /** Chromium's profile, the log and the bug reports: always on the local disk, one for each data folder. */
  readonly profile: string;
}

/** Where the data and the profile are. Asked before Electron is ready, so nothing here waits for a disk that is slow. */
export function decideFolders(argument: string | null): Folders {
  const appFolder = app.isPackaged ? folderBesideApp() : app.getAppPath();
  const data = decideDataFolder({
    argument,
    appFolder,
    hasPortableMark: existsSync(join(appFolder, portableMarkName)),
    userFolder: join(app.getPath('appData'), 'herate', 'data'),
  });
  return { data, profile: join(localFolder(), 'herate', 'profiles', dataFolderHash(data.path)) };
}

/** Lets Chromium keep its profile in the given folder. Before `ready` and before the single-instance lock, which lies in it. */
export function useProfile(folder: string): void {
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
}

/** The folder that a user sees the app in: beside the AppImage on Linux, beside the bundle on macOS. */
function folderBesideApp(): string {
  const appImage = process.env['APPIMAGE'];
  if (appImage !== undefined) return dirname(appImage);
  const executable = app.getPath('exe');
  return process.platform === 'darwin' ? join(dirname(executable), '..', '..', '..') : dirname(executable);
}

/** On Windows not the roaming folder, which some networks copy at each sign-in. */
function localFolder(): string {
  return process.env['LOCALAPPDATA'] ?? app.getPath('appData');
}
