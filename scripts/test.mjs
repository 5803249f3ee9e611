// @ts-check
/**
 * `npm test`: sets up what is missing and runs every test. `--only unit|print|app` runs one kind;
 * `--add FILE` adds the counts that an earlier command left to the closing line.
 */
import { parseArgs } from 'node:util';

import { closingLine, readCounts } from './results/test-results.mjs';
import { parsed, runTests, TEST_RUNNERS } from './results/test-runners.mjs';
import { runEntry, SetupFailure } from './setup/failure.mjs';
import { inRepository } from './setup/repository.mjs';
import { setUpApp } from './setup.mjs';
import { tell } from './setup/progress.mjs';

await runEntry(async () => {
  const { only, add } = readArguments();
  const electron = await setUpApp(['app', 'test']);
  const results = [];
  for (const runner of TEST_RUNNERS.filter(({ name }) => only === undefined || name === only)) {
    tell(`Testing ${runner.title}…`);
    results.push(await runTests(runner, electron));
  }
  if (add !== undefined) results.push(readCounts(add, await parsed(inRepository(add))));
  for (const { runner, problems } of results) {
    for (const problem of problems) process.stdout.write(`${runner}: ${problem}\n`);
  }
  process.stdout.write(`${closingLine(results)}\n`);
  return results.every((result) => result.failed === 0) ? 0 : 1;
});

/**
 * @returns {{ only?: string | undefined, add?: string | undefined }} the command's arguments
 */
function readArguments() {
  const options = /** @type {const} */ ({ only: { type: 'string' }, add: { type: 'string' } });
  const { only, add } = parseArgs({ options }).values;
  const names = TEST_RUNNERS.map(({ name }) => name);
  if (only !== undefined && !names.some((name) => name === only)) {
    throw new SetupFailure(`There are no tests called ${only}: --only takes one of ${names.join(', ')}.`);
  }
  return { only, add };
}
