// @ts-check

/** A screen as large as those the app is used on; xvfb-run's own is smaller than the window. */
const SCREEN = '-screen 0 1920x1080x24';

/**
 * A program and its arguments.
 *
 * @typedef {object} Command
 * @property {string} program its name or path
 * @property {readonly string[]} commandArguments its arguments
 * @property {boolean} [isWrapped] whether the program only waits for another, to which it passes no signals on
 */

/**
 * Tells whether windows can be shown to a person here.
 *
 * @param {NodeJS.Platform} platform the system
 * @param {NodeJS.ProcessEnv} environment the environment variables
 * @returns {boolean} false only on Linux without X11 and Wayland
 */
export function hasDisplay(platform, environment) {
  if (platform !== 'linux') return true;
  return (environment['DISPLAY'] ?? '') !== '' || (environment['WAYLAND_DISPLAY'] ?? '') !== '';
}

/**
 * Puts a command under a virtual display of its own.
 *
 * @param {Command} command what to run
 * @returns {Command} the same under xvfb-run
 */
export function onVirtualDisplay(command) {
  const commandArguments = ['-a', '-s', SCREEN, command.program, ...command.commandArguments];
  return { program: 'xvfb-run', commandArguments, isWrapped: true };
}
