// @ts-check
import { spawn } from 'node:child_process';

/**
 * What is left of a program that has ended.
 *
 * @typedef {object} Ended
 * @property {number} code its exit code; 128 or more when a signal ended it, 127 when it could not start
 * @property {string} stdout what it wrote to stdout (empty when it was shown directly)
 * @property {string} stderr what it wrote to stderr (empty when it was shown directly)
 */

/**
 * How to run a program.
 *
 * @typedef {object} RunOptions
 * @property {string} [cwd] the folder to run in
 * @property {NodeJS.ProcessEnv} [env] the whole environment
 * @property {number} [timeoutMs] after this it is ended
 */

/**
 * Runs a program to its end and keeps what it writes. Never throws: a program that cannot be
 * started has ended with code 127, as in a shell.
 *
 * @param {string} program its name or path
 * @param {readonly string[]} commandArguments as given, without a shell between
 * @param {RunOptions} [options] folder, environment, time limit
 * @returns {Promise<Ended>} exit code and output
 */
export async function runQuietly(program, commandArguments, options = {}) {
  const child = spawn(program, commandArguments, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: options.timeoutMs,
  });
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  const code = await exitCodeOf(child);
  return { code, stdout: await stdout, stderr: await stderr };
}

/**
 * Runs a program to its end with its output on our stderr, for steps that take long enough that a
 * person wants to see them move.
 *
 * @param {string} program its name or path
 * @param {readonly string[]} commandArguments as given, without a shell between
 * @param {RunOptions} [options] folder, environment, time limit
 * @returns {Promise<Ended>} exit code; the output is not kept
 */
export async function runVisibly(program, commandArguments, options = {}) {
  const child = spawn(program, commandArguments, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 2, 2],
    timeout: options.timeoutMs,
  });
  return { code: await exitCodeOf(child), stdout: '', stderr: '' };
}

/**
 * Gives the way to call npm: the one that called us, because on Windows `npm` itself is a script
 * that cannot be started without a shell.
 *
 * @param {readonly string[]} npmArguments what npm is told
 * @returns {readonly [string, readonly string[]]} program and arguments
 */
export function npmCall(npmArguments) {
  const script = process.env['npm_execpath'] ?? '';
  return script.endsWith('.js') ? [process.execPath, [script, ...npmArguments]] : ['npm', npmArguments];
}

/**
 * Waits for a program to end and gives the exit code a shell would give.
 *
 * @param {import('node:child_process').ChildProcess} child the running program
 * @returns {Promise<number>} its exit code
 */
export function exitCodeOf(child) {
  return new Promise((resolve) => {
    child.once('error', () => {
      resolve(127);
    });
    child.once('close', (code, signal) => {
      resolve(code ?? (signal === null ? 1 : 130));
    });
  });
}

/**
 * @param {import('node:stream').Readable} stream a program's output
 * @returns {Promise<string>} all of it as text
 */
async function collect(stream) {
  stream.setEncoding('utf8');
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
  }
  return text;
}
