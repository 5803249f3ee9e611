// @ts-check

/**
 * Gives the command that starts our app in Electron. Chromium's sandbox refuses to run as root, so
 * it is switched off for that user and only for that one.
 *
 * @param {string} executable the Electron executable
 * @param {string} folder the app's folder
 * @param {readonly string[]} appArguments what the app is told
 * @param {number | undefined} userId the user's number, where the system has such numbers
 * @returns {import('./display.mjs').Command} the command
 */
export function electronCommand(executable, folder, appArguments, userId) {
  const sandbox = userId === 0 ? ['--no-sandbox'] : [];
  return { program: executable, commandArguments: [...sandbox, folder, ...appArguments] };
}

/**
 * Gives the folder that a user's relative paths start from: npm changes to the repository's folder
 * and keeps the user's own in a variable. Scripts that npm started for something else, such as the
 * tests, call ours from where they are.
 *
 * @param {NodeJS.ProcessEnv} environment the environment variables
 * @param {string} workingFolder the folder we were started in
 * @returns {string} the user's folder
 */
export function callerFolder(environment, workingFolder) {
  const isCalledByNpm = ['start', 'kit'].includes(environment['npm_lifecycle_event'] ?? '');
  return isCalledByNpm ? (environment['INIT_CWD'] ?? workingFolder) : workingFolder;
}
