// @ts-check
import { hasStamp, leaveStamp, stampOf } from './stamp.mjs';
import { inRepository, REPOSITORY } from './repository.mjs';
import { runQuietly } from './run-command.mjs';
import { SetupFailure } from './failure.mjs';
import { tell } from './progress.mjs';
import { withLock } from './lock.mjs';

/** All that a build is made of. */
const SOURCES = [
  'electron',
  'templates',
  'renderer',
  'assets',
  'types',
  'electron.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];

const STAMP_FILE = inRepository('out', '.herate-build');

/**
 * Makes sure that `out/` is built from the sources as they are now. A stamp in `out/` tells that
 * it is.
 *
 * @returns {Promise<void>} when it is built
 */
export async function ensureBuild() {
  if (await isBuilt()) return;
  await withLock(inRepository('node_modules', '.herate-build.lock'), async () => {
    // Another command may have built it while we waited.
    if (!(await isBuilt())) await build();
  });
}

/**
 * @returns {Promise<boolean>} whether `out/` is built from the sources as they are now
 */
async function isBuilt() {
  return hasStamp(STAMP_FILE, await stampOf(REPOSITORY, SOURCES));
}

/**
 * @returns {Promise<void>} when it is built
 */
async function build() {
  tell('Building the app (a few seconds)…');
  // Taken before the build: what changes during it is built the next time.
  const stamp = await stampOf(REPOSITORY, SOURCES);
  const tool = inRepository('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const built = await runQuietly(process.execPath, [tool, 'build', '--config', 'electron.config.ts'], {
    cwd: REPOSITORY,
  });
  if (built.code !== 0) {
    process.stderr.write(built.stdout + built.stderr);
    throw new SetupFailure('The app could not be built: correct what is said above and try again.');
  }
  await leaveStamp(STAMP_FILE, stamp);
}
