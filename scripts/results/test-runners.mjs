// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';

import { inRepository, REPOSITORY } from '../setup/repository.mjs';
import { readPlaywright, readVitest } from './test-results.mjs';
import { onVirtualDisplay } from '../launch/display.mjs';
import { run } from '../launch/run.mjs';

/**
 * A program that runs one kind of tests.
 *
 * @typedef {object} TestRunner
 * @property {'unit' | 'print' | 'app'} name what kind
 * @property {string} title what it tests, for the progress line
 * @property {readonly string[]} command Node's arguments
 * @property {(runner: string, report: unknown, exitCode: number) => import('./test-results.mjs').TestResult} read reads its report
 */

const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];
/** A runner that hangs must not take CI's whole time with it. */
const LIMIT_MS = 15 * 60_000;
/** Tests that other runners run. */
const NOT_UNIT = ['tests/app', 'tests/print', 'tests/bench'].flatMap((folder) => ['--exclude', `${folder}/**`]);

/** All runners, quick ones first. @type {readonly TestRunner[]} */
export const TEST_RUNNERS = [
  {
    name: 'unit',
    title: 'units, faults, fuzz',
    command: [...VITEST, `--outputFile.json=${reportOf('unit')}`, ...NOT_UNIT],
    read: readVitest,
  },
  {
    name: 'print',
    title: 'rendered papers',
    command: [...VITEST, `--outputFile.json=${reportOf('print')}`, '--dir', 'tests/print'],
    read: readVitest,
  },
  {
    name: 'app',
    title: 'the app in Electron',
    command: [
      'node_modules/@playwright/test/cli.js',
      'test',
      ...playwrightPlace(),
      '--reporter=list,json',
      '--retries=0',
      '--output=test-results/app-artifacts',
    ],
    read: readPlaywright,
  },
];

/**
 * Runs one kind of tests on a virtual display, so that no windows come up in front of whoever is
 * working at the machine.
 *
 * @param {TestRunner} runner which
 * @param {string} electron the Electron executable that the tests start
 * @returns {Promise<import('./test-results.mjs').TestResult>} what it found
 */
export async function runTests(runner, electron) {
  const report = inRepository(reportOf(runner.name));
  await mkdir(inRepository('test-results'), { recursive: true });
  await rm(report, { force: true });
  const command = { program: process.execPath, commandArguments: runner.command };
  const exitCode = await run(process.platform === 'linux' ? onVirtualDisplay(command) : command, {
    cwd: REPOSITORY,
    env: { ...process.env, HERATE_ELECTRON: electron, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    limitMs: LIMIT_MS,
  });
  return runner.read(runner.name, await parsed(report), exitCode);
}

/**
 * @param {string} file a JSON file
 * @returns {Promise<unknown>} its content; undefined when it is missing or damaged
 */
export async function parsed(file) {
  try {
    /** @type {unknown} */
    const content = JSON.parse(await readFile(file, 'utf8'));
    return content;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} runner its name
 * @returns {string} where it leaves its report, inside the repository
 */
function reportOf(runner) {
  return `test-results/${runner}.json`;
}

/**
 * @returns {readonly string[]} where Playwright's tests are
 */
function playwrightPlace() {
  const config = 'tests/app/playwright.config.ts';
  return existsSync(inRepository(config)) ? [`--config=${config}`] : ['tests/app'];
}
