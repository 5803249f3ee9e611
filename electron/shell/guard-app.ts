import { app, Menu, session } from 'electron';
import { guardContents } from './guard-contents';
import { guardSession } from './guard-session';
import type { Log } from './log';
import { serveBundle } from './serve-bundle';
import { sessionPartition } from './web-preferences';

/** Guards every session and every page that will ever be created, whoever creates them. To be called before `ready`. */
export function guardApp(log: Log): void {
  app.on('session-created', (created) => {
    guardSession(created, log);
  });
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, log);
  });
  // Copying and pasting are Chromium's own keys; only macOS takes them from a menu.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
}

/** Makes the session of the app's pages and serves the built pages in it. To be called once, after `ready`. */
export function serveApp(rendererFolder: string, log: Log): void {
  const { protocol } = session.fromPartition(sessionPartition);
  serveBundle(protocol, rendererFolder, () => {
    log('address-refused');
  });
}
