// @ts-check
/** `npm run check`: types, lint and layer rules, formatting, dead code. */
import { rm } from 'node:fs/promises';

import { checkSteps, runSteps } from './check/steps.mjs';
import { ensurePackages } from './setup/npm-packages.mjs';
import { inRepository } from './setup/repository.mjs';
import { leaveStamp } from './setup/stamp.mjs';
import { runEntry } from './setup/failure.mjs';

const COUNTS = inRepository('test-results', 'check.json');
/** Type-aware lint and tsc fill a core each. */
const WORKERS = 2;

await runEntry(async () => {
  await rm(COUNTS, { force: true });
  await ensurePackages();
  const results = await runSteps(await checkSteps(), WORKERS, show);
  const failed = results.filter(({ isOk }) => !isOk).map(({ name }) => name);
  await leaveStamp(COUNTS, JSON.stringify({ passed: results.length - failed.length, failed: failed.length }));
  const summary = failed.length === 0 ? `All ${String(results.length)} steps ok.` : `Failed: ${failed.join(', ')}.`;
  process.stdout.write(`${summary}\n`);
  return failed.length === 0 ? 0 : 1;
});

/**
 * @param {import('./check/steps.mjs').StepResult} result what became of a step
 * @returns {void}
 */
function show({ name, isOk, durationMs, output }) {
  const seconds = (durationMs / 1000).toFixed(1);
  process.stdout.write(`${isOk ? 'ok    ' : 'failed'}  ${name}  ${seconds} s\n${isOk ? '' : output}`);
}
