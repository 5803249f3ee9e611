import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { withLock } from './lock.mjs';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-lock-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('lets the second wait until the first is done', async () => {
  const file = join(folder, 'lock');
  const told: string[] = [];
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    await pause(20);
    told.push(`${name} ends`);
  };

  await Promise.all([withLock(file, work('first')), withLock(file, work('second'))]);

  expect(told.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends']);
});

it('takes over the lock of a process that has died', async () => {
  const file = join(folder, 'lock');
  const dead = spawnSync(process.execPath, ['--version']).pid;
  await writeFile(file, String(dead));
  let isDone = false;

  await withLock(file, () => {
    isDone = true;
    return Promise.resolve();
  });

  expect(isDone).toBe(true);
});

it('gives the lock back when the work fails', async () => {
  const file = join(folder, 'lock');

  const failing = withLock(file, () => Promise.reject(new Error('no')));

  await expect(failing).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

it('does not wait for a lock that can never be had', async () => {
  const file = join(folder, 'lock', 'inside-a-file');
  await writeFile(join(folder, 'lock'), 'not a folder');

  const impossible = withLock(file, () => Promise.resolve());

  await expect(impossible).rejects.toThrow();
});
