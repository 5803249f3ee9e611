import type { WebPreferences } from 'electron';

/**
 * What the page of every window may do, written out although much of it is Electron's default, so that a change of
 * defaults changes nothing here. Frozen: a window adds its preload and nothing else.
 */
export const webPreferencesTable = Object.freeze({
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  plugins: false,
  enableWebSQL: false,
  disableDialogs: true,
} as const) satisfies WebPreferences;

/** In-memory: Chromium keeps nothing of the pages on disk. */
export const sessionPartition = 'herate';
