import { expect, it } from 'vitest';

import { runQuietly } from './run-command.mjs';

it('keeps what a program writes and its exit code', async () => {
  const script = 'process.stdout.write("ä"); process.stderr.write("b"); process.exitCode = 2;';

  const ended = await runQuietly(process.execPath, ['-e', script]);

  expect(ended).toEqual({ code: 2, stdout: 'ä', stderr: 'b' });
});

it('gives code 127 for a program that is not there', async () => {
  const ended = await runQuietly('herate-no-such-program', []);

  expect(ended.code).toBe(127);
});

it('ends a program that takes too long', async () => {
  const ended = await runQuietly(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { timeoutMs: 200 });

  expect(ended.code).toBeGreaterThanOrEqual(128);
});
