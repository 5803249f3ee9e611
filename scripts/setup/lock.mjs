// @ts-check
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 100;
/** No build takes this long, so whoever held the lock then is gone, whatever its number says. */
const ABANDONED_AFTER_MS = 10 * 60_000;

/**
 * Does something that two commands must not do at the same time in one checkout, such as writing
 * `out/`. The second waits; a lock whose holder has died is taken over.
 *
 * @param {string} file the lock file
 * @param {() => Promise<void>} work what to do while holding it
 * @returns {Promise<void>} when it is done
 */
export async function withLock(file, work) {
  await mkdir(dirname(file), { recursive: true });
  while (!(await take(file))) {
    if (await isAbandoned(file)) await rm(file, { force: true });
    else await pause(PAUSE_MS);
  }
  try {
    await work();
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * @param {string} file the lock file
 * @returns {Promise<boolean>} whether it is ours now
 */
async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    // Anything else, such as a folder that may not be written to, does not get better by waiting.
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} file the lock file
 * @returns {Promise<boolean>} whether the process that wrote it is gone
 */
async function isAbandoned(file) {
  const taken = await stat(file).catch(() => undefined);
  if (taken === undefined) return false;
  if (Date.now() - taken.mtimeMs > ABANDONED_AFTER_MS) return true;
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  // An empty file is a holder that is just writing its number.
  return Number.isInteger(holder) && holder > 0 && !isRunning(holder);
}

/**
 * @param {number} processId a process's number
 * @returns {boolean} whether it still runs
 */
function isRunning(processId) {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
