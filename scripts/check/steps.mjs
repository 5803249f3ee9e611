// @ts-check
import { readdir } from 'node:fs/promises';

import { inRepository, REPOSITORY } from '../setup/repository.mjs';
import { runQuietly } from '../setup/run-command.mjs';

/**
 * One thing that `npm run check` looks at.
 *
 * @typedef {object} Step
 * @property {string} name its name, for the list
 * @property {readonly string[]} command Node's arguments
 */

/**
 * What became of a step.
 *
 * @typedef {object} StepResult
 * @property {string} name its name
 * @property {boolean} isOk whether nothing was found
 * @property {number} durationMs how long it took
 * @property {string} output what it wrote
 */

const TSC = 'node_modules/typescript/bin/tsc';

/**
 * Gives the steps, slow ones first so that two at a time end soonest. There is a step for each
 * tsconfig, so that a new one cannot be forgotten.
 *
 * @returns {Promise<readonly Step[]>} all steps
 */
export async function checkSteps() {
  const names = await readdir(REPOSITORY);
  return [
    { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'] },
    ...typeSteps(names),
    { name: 'formatting', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
    { name: 'dead code', command: ['node_modules/knip/bin/knip.js'] },
  ];
}

/**
 * Gives a step for each of TypeScript's programs.
 *
 * @param {readonly string[]} names the names of the files in the repository's folder
 * @returns {readonly Step[]} the steps, in the order of their names
 */
export function typeSteps(names) {
  return names
    .map((name) => ({ name, part: /^tsconfig\.(?<part>.+)\.json$/.exec(name)?.groups?.['part'] ?? 'base' }))
    .filter(({ part }) => part !== 'base')
    .sort((one, other) => one.part.localeCompare(other.part))
    .map(({ name, part }) => ({
      name: `types of ${part}`,
      command: [
        TSC,
        '-p',
        name,
        '--incremental',
        '--tsBuildInfoFile',
        `node_modules/.cache/herate/${part}.tsbuildinfo`,
      ],
    }));
}

/**
 * Runs steps, a few at a time, and tells of each as it ends.
 *
 * @param {readonly Step[]} steps what to run
 * @param {number} workers how many at a time
 * @param {(result: StepResult) => void} onResult told of each result
 * @returns {Promise<readonly StepResult[]>} all results, in the order in which they came
 */
export async function runSteps(steps, workers, onResult) {
  const waiting = [...steps];
  /** @type {StepResult[]} */
  const results = [];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step);
      results.push(result);
      onResult(result);
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return results;
}

/**
 * @param {Step} step what to run
 * @returns {Promise<StepResult>} what became of it
 */
async function runStep(step) {
  const begin = performance.now();
  const [script = '', ...rest] = step.command;
  const ended = await runQuietly(process.execPath, [inRepository(script), ...rest], { cwd: REPOSITORY });
  const output = ended.stdout + ended.stderr;
  return { name: step.name, isOk: ended.code === 0, durationMs: performance.now() - begin, output };
}
