// @ts-check
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, wherever the command was called from. */
export const REPOSITORY = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * @param {readonly string[]} names folder and file names
 * @returns {string} the path inside the repository
 */
export function inRepository(...names) {
  return join(REPOSITORY, ...names);
}
