// @ts-check

/**
 * Writes one progress line. It goes to stderr, so that what a command is asked for (a path, the
 * kit's list of files) stays alone on stdout.
 *
 * @param {string} line what is happening, in a few words
 * @returns {void}
 */
export function tell(line) {
  process.stderr.write(`${line}\n`);
}
