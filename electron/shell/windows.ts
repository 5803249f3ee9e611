import { BrowserWindow } from 'electron';
import { join } from 'node:path';
import { appOrigin } from './bundle-path';
import { sessionPartition, webPreferencesTable } from './web-preferences';

const minimumWidth = 1024;
const minimumHeight = 700;

/** Where a window stands on the screen, remembered on this machine. */
export interface WindowPlace {
  readonly x: number | null;
  readonly y: number | null;
  readonly width: number;
  readonly height: number;
  readonly isMaximised: boolean;
}

export const initialPlace: WindowPlace = { x: null, y: null, width: 1280, height: 800, isMaximised: false };

export interface MainWindowOptions {
  readonly buildFolder: string;
  readonly place: WindowPlace;
  readonly hasDevTools: boolean;
  readonly isShown: boolean;
}

/**
 * Opens the app's window without a page yet, in the ground colour of the page that comes, so that nothing flashes. The
 * preload is the only thing that it adds to the table of preferences.
 */
export function createMainWindow(options: MainWindowOptions): BrowserWindow {
  const { place } = options;
  const window = new BrowserWindow({
    title: 'Heräte',
    width: Math.max(place.width, minimumWidth),
    height: Math.max(place.height, minimumHeight),
    minWidth: minimumWidth,
    minHeight: minimumHeight,
    ...(place.x === null || place.y === null ? {} : { x: place.x, y: place.y }),
    backgroundColor: '#f4f6f7',
    show: options.isShown,
    autoHideMenuBar: true,
    webPreferences: {
      ...webPreferencesTable,
      partition: sessionPartition,
      devTools: options.hasDevTools,
      preload: join(options.buildFolder, 'preload', 'app.cjs'),
    },
  });
  if (place.isMaximised && options.isShown) window.maximize();
  return window;
}

/** Opens a hidden window with the press's page; it has no preload, as the main process hands its sheets in by itself. */
export async function openPressWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    title: 'Heräte',
    show: false,
    width: minimumWidth,
    height: minimumHeight,
    webPreferences: {
      ...webPreferencesTable,
      partition: sessionPartition,
      devTools: false,
      // A hidden page's timers are slowed down otherwise, and with them every paper.
      backgroundThrottling: false,
    },
  });
  await window.loadURL(`${appOrigin}/press.html`);
  return window;
}
