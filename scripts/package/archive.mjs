// @ts-check
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import { runQuietly } from '../setup/run-command.mjs';
import { SetupFailure } from '../setup/failure.mjs';

/**
 * Packs a folder into a `.tar.gz` that has the same bytes whenever the folder has the same
 * content: sorted, one date, no owner.
 *
 * @param {string} folder what to pack
 * @param {string} archive the file to write
 * @param {string} topName the folder's name inside the archive
 * @returns {Promise<void>} when it is written
 */
export async function packFolder(folder, archive, topName) {
  const reproducible = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner'];
  const rename = `--transform=s,^${basename(folder)},${topName},S`;
  const packed = await runQuietly('tar', [
    ...reproducible,
    rename,
    '--use-compress-program=gzip -n',
    '-cf',
    archive,
    '-C',
    dirname(folder),
    basename(folder),
  ]);
  if (packed.code !== 0) throw new SetupFailure(`The archive could not be written: ${packed.stderr.trim()}`);
}

/**
 * Writes a file's SHA-256 beside it, in the form that `sha256sum --check` reads.
 *
 * @param {string} file the file
 * @returns {Promise<void>} when it is written
 */
export async function writeChecksum(file) {
  const sum = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  await writeFile(`${file}.sha256`, `${sum}  ${basename(file)}\n`);
}
