// @ts-check

/**
 * A failure that a developer can act on. Its message is one sentence that says what to do; entry
 * commands print it without a stack trace and end with exit code 1.
 */
export class SetupFailure extends Error {
  /** @override */
  name = 'SetupFailure';
}

/**
 * Runs a command's main function and turns whatever goes wrong into one sentence and exit code 1,
 * because a stack trace tells a developer who only wanted to start the app nothing.
 *
 * @param {() => Promise<number>} main gives the exit code
 * @returns {Promise<void>} when the command is over
 */
export async function runEntry(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
  }
}
