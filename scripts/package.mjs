// @ts-check
/** `npm run package`: makes the app for this platform in `release/` and tests it by starting it. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { findPackagedApp, testPackagedApp } from './package/packaged-app.mjs';
import { inRepository, REPOSITORY } from './setup/repository.mjs';
import { packFolder, writeChecksum } from './package/archive.mjs';
import { runEntry, SetupFailure } from './setup/failure.mjs';
import { packagingFallback } from './setup/electron-runtime.mjs';
import { runQuietly } from './setup/run-command.mjs';
import { setUpApp } from './setup.mjs';
import { tell } from './setup/progress.mjs';
import { textAt } from './setup/json-value.mjs';

const RELEASE = inRepository('release');

await runEntry(async () => {
  await setUpApp(['app']);
  const fallback = await packagingFallback();
  await rm(RELEASE, { recursive: true, force: true });
  tell('Packaging (about half a minute)…');
  await buildPackage(fallback);
  await rm(join(RELEASE, 'builder-debug.yml'), { force: true });
  const { folder, executable } = await findPackagedApp(RELEASE, process.platform);
  tell('Testing the packaged app…');
  await testPackagedApp(executable);
  if (process.platform === 'linux') await packLinux(folder, fallback !== undefined);
  for (const name of (await readdir(RELEASE)).filter((each) => /\.(?:zip|exe|tar\.gz)$/.test(each))) {
    await writeChecksum(join(RELEASE, name));
    tell(`Written: release/${name}`);
  }
  return 0;
});

/**
 * @param {{ folder: string, version: string } | undefined} fallback the Electron to use instead of the pinned one,
 *   which electron-builder fetches itself
 * @returns {Promise<void>} when electron-builder is done
 */
async function buildPackage(fallback) {
  const builder = inRepository('node_modules', 'electron-builder', 'cli.js');
  const options = ['--config', 'electron-builder.config.mjs', '--publish', 'never'];
  if (fallback !== undefined) {
    options.push(`-c.electronDist=${fallback.folder}`, `-c.electronVersion=${fallback.version}`);
  }
  const built = await runQuietly(process.execPath, [builder, ...options], { cwd: REPOSITORY });
  if (built.code === 0) return;
  process.stderr.write(built.stdout + built.stderr);
  throw new SetupFailure('electron-builder could not make the package: read what it says above.');
}

/**
 * @param {string} folder the unpacked app
 * @param {boolean} isFallback whether it is built on the fallback Electron
 * @returns {Promise<void>} when the archive is written
 */
async function packLinux(folder, isFallback) {
  const version = textAt(JSON.parse(await readFile(inRepository('package.json'), 'utf8')), ['version']);
  const name = `herate-${version}-linux-${process.arch}${isFallback ? '-trial' : ''}`;
  tell('Packing the archive…');
  await packFolder(folder, join(RELEASE, `${name}.tar.gz`), name);
  if (isFallback) {
    tell(
      'This package is for trying out only: it carries the development Electron, because the real one was not to be had.',
    );
  }
}
