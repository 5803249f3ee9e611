// @ts-check
import { spawn } from 'node:child_process';

import { exitCodeOf } from '../setup/run-command.mjs';
import { noiseFilter } from './chromium-noise.mjs';

/**
 * Runs a program that a person waits for: its stdout is ours, its stderr ours without Chromium's
 * noise. When we are told to stop, so is everything that it has started.
 *
 * @param {import('./display.mjs').Command} command what to run
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limitMs?: number }} [options] folder, environment, and how long it
 *   may take before it is ended
 * @returns {Promise<number>} its exit code
 */
export async function run(command, options = {}) {
  const isGroup = process.platform !== 'win32';
  const child = spawn(command.program, command.commandArguments, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'inherit', 'pipe'],
    // Its own process group, so that a display server between us and Electron cannot outlive us.
    detached: isGroup,
  });
  child.once('error', () => process.stderr.write(`${command.program} could not be started: is it installed?\n`));
  child.stderr.setEncoding('utf8');
  child.stderr.pipe(noiseFilter()).pipe(process.stderr, { end: false });
  /** @param {NodeJS.Signals} signal what all of them are told */
  const tellGroup = (signal) => {
    if (isGroup && child.pid !== undefined) process.kill(-child.pid, signal);
    else child.kill(signal);
  };
  /** @param {NodeJS.Signals} signal what we were told */
  const passOn = (signal) => {
    // Electron told alone closes in good order; when its helpers go first, it crashes.
    if (command.isWrapped === true) tellGroup(signal);
    else child.kill(signal);
  };
  const limit = options.limitMs === undefined ? undefined : setTimeout(tellGroup, options.limitMs, 'SIGKILL');
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, passOn);
  const code = await exitCodeOf(child);
  clearTimeout(limit);
  for (const signal of signals) process.off(signal, passOn);
  return code;
}
