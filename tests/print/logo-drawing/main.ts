import { app, protocol, session } from 'electron';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLogoDrawing } from '../../../electron/logo/draw-logo';
import { importLogo } from '../../../electron/logo/import-logo';
import { openLogoWindow } from '../../../electron/logo/open-logo-window';
import { appScheme } from '../../../electron/shell/bundle-path';
import { guardSession } from '../../../electron/shell/guard-session';
import { networkSwitches } from '../../../electron/shell/network-switches';
import { serveBundle } from '../../../electron/shell/serve-bundle';
import { sessionPartition } from '../../../electron/shell/web-preferences';

/**
 * The logo import alone in a real Electron, with the app's own scheme, policy and guards: imports every file of the folder
 * given as the last argument and writes what came of it beside it, `<file>.json`, with the milliseconds it took.
 */
const build = dirname(fileURLToPath(import.meta.url));
const folder = process.argv.at(-1) ?? '';

protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
for (const [name, value] of networkSwitches) app.commandLine.appendSwitch(name, value);
app.disableHardwareAcceleration();
// Each logo closes its window; the app must not end with the first one.
app.on('window-all-closed', () => undefined);
app
  .whenReady()
  .then(importAll)
  .then(
    () => app.exit(0),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      app.exit(1);
    },
  );

async function importAll(): Promise<void> {
  const pages = session.fromPartition(sessionPartition);
  guardSession(pages, (event) => process.stderr.write(`${event}\n`));
  serveBundle(pages.protocol, join(build, 'renderer'), () => process.stderr.write('refused\n'));
  for (const fileName of (await readdir(folder)).toSorted()) {
    const bytes = await readFile(join(folder, fileName));
    const draw = createLogoDrawing(openLogoWindow, fileName.startsWith('slow') ? 500 : 5000);
    const start = performance.now();
    const logo = await importLogo({ bytes, fileName, draw });
    const milliseconds = performance.now() - start;
    await writeFile(join(folder, `${fileName}.json`), JSON.stringify({ logo, milliseconds }));
  }
}
