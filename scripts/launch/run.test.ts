import { expect, it } from 'vitest';

import { run } from './run.mjs';

const NODE = process.execPath;

it('passes the exit code through', async () => {
  const code = await run({ program: NODE, commandArguments: ['-e', 'process.exitCode = 2'] });

  expect(code).toBe(2);
});

it('ends a program that hangs, with all that it has started', async () => {
  const hanging = 'setInterval(() => 0, 1000)';
  const starter = `require('node:child_process').spawnSync(process.execPath, ['-e', '${hanging}'], { stdio: 'inherit' })`;

  const code = await run({ program: NODE, commandArguments: ['-e', starter] }, { limitMs: 300 });

  expect(code).toBeGreaterThanOrEqual(128);
});
