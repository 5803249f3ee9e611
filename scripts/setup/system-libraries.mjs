// @ts-check
import { runQuietly, runVisibly } from './run-command.mjs';
import { SetupFailure } from './failure.mjs';
import { tell } from './progress.mjs';

/**
 * What libraries are for: `app` to run Electron, `test` for what the tests look at papers with.
 *
 * @typedef {'app' | 'test'} Purpose
 */

/** Debian's packages by purpose. None of them is on a new machine. */
export const LIBRARIES = /** @type {const} */ ({
  app: [
    'unzip',
    'xvfb',
    'xauth',
    'libnss3',
    'libatk1.0-0',
    'libatk-bridge2.0-0',
    'libcups2',
    'libgtk-3-0',
    'libgbm1',
    'libasound2',
    'libxss1',
    'libxtst6',
  ],
  test: [
    'poppler-utils',
    'qpdf',
    'libreoffice-writer-nogui',
    'libreoffice-calc-nogui',
    'chromium',
    'cups',
    'printer-driver-cups-pdf',
    'cups-ipp-utils',
    'iproute2',
  ],
});

/**
 * Makes sure that the system libraries are installed; installs them where we may.
 *
 * @param {readonly Purpose[]} purposes what they are needed for
 * @returns {Promise<void>} when all of them are there
 */
export async function ensureSystemLibraries(purposes) {
  const wanted = purposes.flatMap((purpose) => LIBRARIES[purpose]);
  if (process.platform !== 'linux' || process.env['HERATE_SKIP_LIBRARIES'] === '1') return;
  const listing = await runQuietly('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n']);
  if (listing.code === 127) {
    throw new SetupFailure(
      `This is not a Debian system: install what matches ${wanted.join(' ')}, then set HERATE_SKIP_LIBRARIES=1 and try again.`,
    );
  }
  const missing = missingLibraries(wanted, listing.stdout);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new SetupFailure(
      `System libraries are missing; run \`sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}\` and try again.`,
    );
  }
  await install(missing);
}

/**
 * Tells which libraries are not installed. Newer Debian and Ubuntu releases call some of them by
 * the same name with `t64` at the end.
 *
 * @param {readonly string[]} wanted package names
 * @param {string} listing what dpkg-query wrote: a package and its state on each line
 * @returns {readonly string[]} those that are missing
 */
export function missingLibraries(wanted, listing) {
  const installed = new Set(
    listing
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.slice(0, line.indexOf(' '))),
  );
  return wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

/**
 * Chooses the names that this system's package lists know.
 *
 * @param {readonly string[]} names our names
 * @param {string} known all package names of the lists, one on each line
 * @returns {readonly string[]} the same packages, with `t64` at the end where the lists say so
 */
export function namesOnThisSystem(names, known) {
  const all = new Set(known.split('\n'));
  return names.map((name) => (all.has(`${name}t64`) ? `${name}t64` : name));
}

/**
 * @param {readonly string[]} missing package names
 * @returns {Promise<void>} when they are installed
 */
async function install(missing) {
  tell(`Installing system libraries (a minute or two): ${missing.join(' ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0', '-qq'];
  await runVisibly('apt-get', [...patience, 'update'], { env });
  const known = await runQuietly('apt-cache', ['pkgnames']);
  const names = namesOnThisSystem(missing, known.stdout);
  const done = await runVisibly('apt-get', [...patience, 'install', '-y', '--no-install-recommends', ...names], {
    env,
  });
  if (done.code !== 0) {
    throw new SetupFailure(
      `Debian's package tool could not install ${missing.join(' ')}: read what it says above, check the network, and try again.`,
    );
  }
}
