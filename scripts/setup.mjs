// @ts-check
/**
 * Sets up what is missing for a command: npm packages, system libraries, an Electron to run, the
 * built app. Uses Node's own modules only, because it runs before `npm ci`. By itself
 * (`node scripts/setup.mjs`) it prepares everything for development and tests;
 * `--print-electron` prints the Electron executable's path and nothing else on stdout.
 */
import { pathToFileURL } from 'node:url';

import { electronPath } from './setup/electron-runtime.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensurePackages } from './setup/npm-packages.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';
import { runEntry } from './setup/failure.mjs';

export { electronPath };

/**
 * Sets up everything that is needed to run the built app.
 *
 * @param {readonly import('./setup/system-libraries.mjs').Purpose[]} purposes what system libraries are needed for
 * @returns {Promise<string>} path of the Electron executable
 */
export async function setUpApp(purposes) {
  await ensurePackages();
  await ensureSystemLibraries(purposes);
  const executable = await electronPath();
  await ensureBuild();
  return executable;
}

/**
 * @returns {Promise<number>} exit code
 */
async function main() {
  if (process.argv.includes('--print-electron')) {
    await ensurePackages();
    await ensureSystemLibraries(['app']);
    process.stdout.write(`${await electronPath()}\n`);
    return 0;
  }
  await setUpApp(['app', 'test']);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runEntry(main);
