// @ts-check
import { relative } from 'node:path';

import { listAt, numberAt, textAt } from '../setup/json-value.mjs';
import { REPOSITORY } from '../setup/repository.mjs';

/**
 * What one runner found.
 *
 * @typedef {object} TestResult
 * @property {string} runner its name
 * @property {number} passed how many passed
 * @property {number} failed how many did not; a skipped test is one of them
 * @property {readonly string[]} problems what is wrong beyond single tests, in a sentence each
 */

/**
 * Reads Vitest's JSON report. A file that could not be loaded has no tests in the report: it counts
 * as one failure.
 *
 * @param {string} runner the runner's name
 * @param {unknown} report the parsed report; undefined when there is none
 * @param {number} exitCode the runner's exit code
 * @returns {TestResult} the counts
 */
export function readVitest(runner, report, exitCode) {
  const broken = listAt(report, ['testResults']).filter(
    (file) => textAt(file, ['status']) === 'failed' && listAt(file, ['assertionResults']).length === 0,
  );
  const passed = numberAt(report, ['numPassedTests']);
  const failed = numberAt(report, ['numTotalTests']) - passed + broken.length;
  const problems = broken.map((file) => `${relative(REPOSITORY, textAt(file, ['name']))} could not be loaded`);
  return withRunnerFailure({ runner, passed, failed, problems }, exitCode);
}

/**
 * Reads Playwright's JSON report. Flaky and skipped tests count as failed.
 *
 * @param {string} runner the runner's name
 * @param {unknown} report the parsed report; undefined when there is none
 * @param {number} exitCode the runner's exit code
 * @returns {TestResult} the counts
 */
export function readPlaywright(runner, report, exitCode) {
  const passed = numberAt(report, ['stats', 'expected']);
  const problems = listAt(report, ['errors']).map((error) => firstLine(textAt(error, ['message'])));
  const failed = ['unexpected', 'flaky', 'skipped']
    .map((kind) => numberAt(report, ['stats', kind]))
    .reduce((sum, count) => sum + count, problems.length);
  return withRunnerFailure({ runner, passed, failed, problems }, exitCode);
}

/**
 * Reads the counts that an earlier command left, such as those of `npm run check`.
 *
 * @param {string} runner its name
 * @param {unknown} report the parsed file; undefined when there is none
 * @returns {TestResult} the counts
 */
export function readCounts(runner, report) {
  const passed = numberAt(report, ['passed']);
  return withRunnerFailure({ runner, passed, failed: numberAt(report, ['failed']), problems: [] }, 0);
}

/**
 * Adds up what all runners found, in the one line that CI reads.
 *
 * @param {readonly TestResult[]} results all runners' results
 * @returns {string} `N passed, N failed`
 */
export function closingLine(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  return `${String(passed)} passed, ${String(failed)} failed`;
}

/**
 * A runner that ran nothing, or that died although no test failed, is itself a failure: silence
 * must not look like success.
 *
 * @param {TestResult} result what the report says
 * @param {number} exitCode the runner's exit code
 * @returns {TestResult} the same, with the runner's own failure
 */
function withRunnerFailure(result, exitCode) {
  const { runner, passed, failed, problems } = result;
  if (passed + failed === 0) {
    return { runner, passed, failed: 1, problems: [...problems, 'it ran no test or left no report'] };
  }
  if (failed === 0 && exitCode !== 0) {
    return { runner, passed, failed: 1, problems: [...problems, `it ended with code ${String(exitCode)}`] };
  }
  return result;
}

/**
 * @param {string} text a message
 * @returns {string} its first line
 */
function firstLine(text) {
  return text.split('\n', 1).join('');
}
