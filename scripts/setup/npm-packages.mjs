// @ts-check
import { readFile } from 'node:fs/promises';

import { hasStamp, leaveStamp, stampOf } from './stamp.mjs';
import { inRepository, REPOSITORY } from './repository.mjs';
import { textAt, valueAt } from './json-value.mjs';
import { npmCall, runVisibly } from './run-command.mjs';
import { SetupFailure } from './failure.mjs';
import { tell } from './progress.mjs';

/**
 * Makes sure that node_modules is what package-lock.json says. A stamp inside node_modules tells
 * that it is, so that this costs a few milliseconds when nothing has changed.
 *
 * @returns {Promise<void>} when the packages are there
 */
export async function ensurePackages() {
  const stampFile = inRepository('node_modules', '.herate-setup');
  const stamp = await stampOf(REPOSITORY, ['package-lock.json']);
  if (await hasStamp(stampFile, stamp)) return;
  if (!(await isInstalledByHand())) await install();
  await leaveStamp(stampFile, stamp);
}

/**
 * Compares a lock file with the one that npm leaves inside node_modules. Packages that are only
 * for other systems may be missing there.
 *
 * @param {unknown} wanted package-lock.json
 * @param {unknown} found node_modules/.package-lock.json
 * @returns {boolean} whether every package is installed in the version wanted, and no other is
 */
export function isSameInstallation(wanted, found) {
  const wantedPackages = packagesOf(wanted);
  const foundPackages = packagesOf(found);
  return (
    [...wantedPackages].every(([place, entry]) => {
      const isOptional = valueAt(entry, ['optional']) === true || valueAt(entry, ['devOptional']) === true;
      const installed = foundPackages.get(place);
      if (installed === undefined) return isOptional;
      return ['version', 'integrity'].every((key) => textAt(installed, [key]) === textAt(entry, [key]));
    }) && [...foundPackages.keys()].every((place) => wantedPackages.has(place))
  );
}

/**
 * Somebody who has run `npm install` has what the new lock file says already.
 *
 * @returns {Promise<boolean>} whether that is so
 */
async function isInstalledByHand() {
  const found = await readFile(inRepository('node_modules', '.package-lock.json'), 'utf8').catch(() => undefined);
  if (found === undefined) return false;
  return isSameInstallation(JSON.parse(await readFile(inRepository('package-lock.json'), 'utf8')), JSON.parse(found));
}

/**
 * @returns {Promise<void>} when `npm ci` is done
 */
async function install() {
  tell('Installing packages (about a minute)…');
  const call = npmCall(['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  const installed = await runVisibly(...call, { cwd: REPOSITORY });
  if (installed.code === 0) return;
  throw new SetupFailure(
    'The npm packages could not be installed: check the network or the npm registry setting, and try again.',
  );
}

/**
 * @param {unknown} lock a lock file
 * @returns {ReadonlyMap<string, unknown>} its packages by their place in node_modules
 */
function packagesOf(lock) {
  const packages = valueAt(lock, ['packages']);
  const entries = typeof packages === 'object' && packages !== null ? Object.entries(packages) : [];
  return new Map(entries.filter(([place]) => place !== ''));
}
