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

/**
 * Makes sure that `out/` is built from the sources as they are now. A stamp in `out/` tells that
 * it is.
 *
 * @returns {Promise<void>} when it is built
 */
export async function ensureBuild() {
  await withLock(inRepository('node_modules', '.herate-build.lock'), async () => {
    const stampFile = inRepository('out', '.herate-build');
    const stamp = await stampOf(REPOSITORY, SOURCES);
    if (await hasStamp(stampFile, stamp)) return;
    tell('Building the app (a few seconds)…');
    const tool = inRepository('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    const built = await runQuietly(process.execPath, [tool, 'build', '--config', 'electron.config.ts'], {
      cwd: REPOSITORY,
    });
    if (built.code !== 0) {
      process.stderr.write(built.stdout + built.stderr);
      throw new SetupFailure('The app could not be built: correct what is said above and try again.');
    }
    await leaveStamp(stampFile, stamp);
  });
}
