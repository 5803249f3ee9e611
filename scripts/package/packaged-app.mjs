// @ts-check
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { hasDisplay, onVirtualDisplay } from '../launch/display.mjs';
import { runQuietly } from '../setup/run-command.mjs';
import { SetupFailure } from '../setup/failure.mjs';
import { wrongFuses } from './fuses.mjs';

const SELF_TEST_LIMIT_MS = 60_000;

/**
 * Finds the app that electron-builder has just made.
 *
 * @param {string} release the folder it wrote to
 * @param {NodeJS.Platform} platform this system
 * @returns {Promise<{ folder: string, executable: string }>} its folder and its executable
 */
export async function findPackagedApp(release, platform) {
  if (platform === 'linux') return appIn(join(release, 'linux-unpacked'), ['herate']);
  if (platform === 'win32') return appIn(join(release, 'win-unpacked'), ['Herate.exe']);
  const folder = (await readdir(release)).find((name) => /^mac[^.]*$/.test(name)) ?? 'mac';
  return appIn(join(release, folder), ['Heräte.app', 'Contents', 'MacOS', 'Heräte']);
}

/**
 * Tests a packaged app as it ships: its fuses are read back, and it is started with its own
 * self-test, which draws a paper and writes it as PDF. Playwright cannot drive it, because the
 * debugger is switched off.
 *
 * @param {string} executable the app's executable
 * @returns {Promise<void>} when all is well
 */
export async function testPackagedApp(executable) {
  const wrong = await wrongFuses(executable);
  if (wrong.length > 0) throw new SetupFailure(`The packaged app's fuses are not as they ship: ${wrong.join(', ')}.`);
  const folder = await mkdtemp(join(tmpdir(), 'herate-self-test-'));
  try {
    await selfTest(executable, join(folder, 'self-test.pdf'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} executable the app's executable
 * @param {string} pdf the file that the self-test is to write
 * @returns {Promise<void>} when the file is a PDF
 */
async function selfTest(executable, pdf) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const direct = { program: executable, commandArguments: [...sandbox, '--self-test', pdf] };
  const command = hasDisplay(process.platform, process.env) ? direct : onVirtualDisplay(direct);
  const ended = await runQuietly(command.program, command.commandArguments, { timeoutMs: SELF_TEST_LIMIT_MS });
  const start = (await readFile(pdf).catch(() => Buffer.alloc(0))).subarray(0, 5).toString('latin1');
  if (ended.code === 0 && start === '%PDF-') return;
  process.stderr.write(ended.stdout + ended.stderr);
  throw new SetupFailure(
    `The packaged app's self-test failed (exit code ${String(ended.code)}): read what it says above.`,
  );
}

/**
 * @param {string} folder the app's folder
 * @param {readonly string[]} names the way to the executable inside it
 * @returns {{ folder: string, executable: string }} both
 */
function appIn(folder, names) {
  return { folder, executable: join(folder, ...names) };
}
