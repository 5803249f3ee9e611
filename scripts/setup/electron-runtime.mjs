// @ts-check
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import { ensureCleanFallback, ensureFallback, FALLBACK_VERSION, isFallbackPossible } from './fallback-electron.mjs';
import { hasStamp, leaveStamp } from './stamp.mjs';
import { inRepository } from './repository.mjs';
import { runQuietly } from './run-command.mjs';
import { SetupFailure } from './failure.mjs';
import { textAt } from './json-value.mjs';
import { tell } from './progress.mjs';

/** A slow line may take minutes for the download; a line that lets nothing through must end some time. */
const DOWNLOAD_LIMIT_MS = 10 * 60_000;

/**
 * Gives the Electron executable for development and tests and prepares it when it is missing: the
 * version that package.json pins where its release host is reached, else the fallback. The environment
 * variable HERATE_ELECTRON names another one.
 *
 * @returns {Promise<string>} path of the executable
 */
export async function electronPath() {
  const given = process.env['HERATE_ELECTRON'] ?? '';
  if (given !== '') return given;
  return (await pinnedElectron()) ?? (await fallbackOrFail(ensureFallback));
}

/**
 * Gives what electron-builder is to package with where it cannot have the pinned version.
 *
 * @returns {Promise<{ folder: string, version: string } | undefined>} a clean copy of the fallback; undefined where
 *   the pinned version is there
 */
export async function packagingFallback() {
  if ((await pinnedElectron()) !== undefined) return undefined;
  return { folder: await fallbackOrFail(ensureCleanFallback), version: FALLBACK_VERSION };
}

/**
 * @param {() => Promise<string>} ensure prepares the fallback and gives a path of it
 * @returns {Promise<string>} that path
 */
async function fallbackOrFail(ensure) {
  if (isFallbackPossible()) return ensure();
  throw new SetupFailure(
    'Electron could not be downloaded, and there is no stand-in for this platform: make its release host reachable and run `npx install-electron`.',
  );
}

/**
 * @returns {Promise<string | undefined>} the pinned Electron's executable, or undefined where it cannot be had
 */
async function pinnedElectron() {
  const found = await installedElectron();
  if (found !== undefined) return found;
  const version = await pinnedVersion();
  const refusal = inRepository('node_modules', '.herate-electron-not-reached');
  // Remembered, so that not every start tries in vain; a new `npm ci` forgets it.
  if (isFallbackPossible() && (await hasStamp(refusal, version))) return undefined;
  tell(`Downloading Electron ${version}…`);
  const script = inRepository('node_modules', 'electron', 'install.js');
  const download = await runQuietly(process.execPath, [script], { timeoutMs: DOWNLOAD_LIMIT_MS });
  if (download.code === 0) return installedElectron();
  await leaveStamp(refusal, version);
  return undefined;
}

/**
 * @returns {Promise<string | undefined>} the executable, when the download of an earlier time is complete
 */
async function installedElectron() {
  // Electron's own installer writes this file last.
  const name = await readFile(inRepository('node_modules', 'electron', 'path.txt'), 'utf8').catch(() => undefined);
  if (name === undefined) return undefined;
  const executable = inRepository('node_modules', 'electron', 'dist', name);
  return existsSync(executable) ? executable : undefined;
}

/**
 * @returns {Promise<string>} the version of the npm package
 */
async function pinnedVersion() {
  const manifest = await readFile(inRepository('node_modules', 'electron', 'package.json'), 'utf8');
  return textAt(JSON.parse(manifest), ['version']);
}
