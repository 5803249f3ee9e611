// @ts-check
import { callerFolder, electronCommand } from './electron-command.mjs';
import { hasDisplay, onVirtualDisplay } from './display.mjs';
import { REPOSITORY } from '../setup/repository.mjs';
import { run } from './run.mjs';

/**
 * Runs the app without a window to write papers into a folder.
 *
 * @param {string} executable the Electron executable
 * @param {readonly string[]} kitArguments what the user asked for; the app itself reads them
 * @returns {Promise<number>} the app's exit code: 0 all written, 1 some failed, 2 wrong arguments
 */
export async function runKit(executable, kitArguments) {
  const command = electronCommand(executable, REPOSITORY, ['--kit', ...kitArguments], process.getuid?.());
  return run(hasDisplay(process.platform, process.env) ? command : onVirtualDisplay(command), {
    cwd: callerFolder(process.env, process.cwd()),
  });
}
