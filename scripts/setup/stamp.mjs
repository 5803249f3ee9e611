// @ts-check
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Says in one short text what a set of files and folders contains, so that a finished step can be
 * recognised without doing it again. Contents are read, not dates: a fresh checkout or a touched
 * file is then no reason to build. Tests are left out, because they are in no build.
 *
 * @param {string} root the folder that the names are in
 * @param {readonly string[]} names files and folders; those that do not exist count as empty
 * @returns {Promise<string>} a SHA-256 in hexadecimal
 */
export async function stampOf(root, names) {
  const hash = createHash('sha256');
  for (const name of names) {
    for (const file of await filesUnder(root, name)) {
      hash.update(`${file}\0`);
      hash.update(
        createHash('sha256')
          .update(await readFile(join(root, file)))
          .digest(),
      );
    }
  }
  return hash.digest('hex');
}

/**
 * Tells whether a step left exactly this stamp when it last finished.
 *
 * @param {string} file the stamp file
 * @param {string} stamp what it must contain
 * @returns {Promise<boolean>} false also when there is no such file
 */
export async function hasStamp(file, stamp) {
  const found = await readFile(file, 'utf8').catch(() => '');
  return found.trim() === stamp;
}

/**
 * Leaves a stamp, as the last thing a step does.
 *
 * @param {string} file the stamp file
 * @param {string} stamp its content
 * @returns {Promise<void>} when it is written
 */
export async function leaveStamp(file, stamp) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${stamp}\n`);
}

/**
 * @param {string} root the folder that the name is in
 * @param {string} name a file or folder
 * @returns {Promise<readonly string[]>} the files, sorted, with `/` between names
 */
async function filesUnder(root, name) {
  const kind = await stat(join(root, name)).catch(() => undefined);
  if (kind === undefined) return [];
  if (kind.isFile()) return [name];
  const entries = await readdir(join(root, name), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isTest(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort();
}

/**
 * @param {string} name a file's name
 * @returns {boolean} whether it is a test
 */
function isTest(name) {
  return /\.(?:test|spec)\.[cm]?[jt]sx?$/.test(name);
}
