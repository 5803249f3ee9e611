import { BrowserWindow } from 'electron';
import { appOrigin } from '../shell/bundle-path';
import { sessionPartition, webPreferencesTable } from '../shell/web-preferences';

/** Opens the hidden window in which one logo is drawn: no preload, no way out, the same limits as every other page. */
export async function openLogoWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    title: 'Heräte',
    show: false,
    webPreferences: {
      ...webPreferencesTable,
      partition: sessionPartition,
      devTools: false,
      backgroundThrottling: false,
    },
  });
  await window.loadURL(`${appOrigin}/logo.html`);
  return window;
}
