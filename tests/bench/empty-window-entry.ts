import { app, BrowserWindow } from 'electron';
import { fileURLToPath } from 'node:url';

/**
 * The least that an Electron app can be, to compare ours with: one window with one field. It draws without the graphics
 * card as ours does; starting that takes long on machines that have none.
 */
app.disableHardwareAcceleration();
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, autoHideMenuBar: true });
  window.once('closed', () => {
    app.quit();
  });
  return window.loadFile(fileURLToPath(new URL('empty.html', import.meta.url)));
});
