import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { hasStamp, leaveStamp, stampOf } from './stamp.mjs';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-stamp-'));
  await mkdir(join(folder, 'electron', 'press'), { recursive: true });
  await writeFile(join(folder, 'electron', 'main.ts'), 'one');
  await writeFile(join(folder, 'electron', 'press', 'press.ts'), 'two');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('stampOf', () => {
  it('stays the same when a file is only touched', async () => {
    const before = await stampOf(folder, ['electron']);
    await utimes(join(folder, 'electron', 'main.ts'), 0, 0);

    const after = await stampOf(folder, ['electron']);

    expect(after).toBe(before);
  });

  it('changes with a deep file of the same length', async () => {
    const before = await stampOf(folder, ['electron']);
    await writeFile(join(folder, 'electron', 'press', 'press.ts'), 'owt');

    const after = await stampOf(folder, ['electron']);

    expect(after).not.toBe(before);
  });

  it('changes when a file gets another name', async () => {
    const before = await stampOf(folder, ['electron']);
    await rm(join(folder, 'electron', 'main.ts'));
    await writeFile(join(folder, 'electron', 'other.ts'), 'one');

    const after = await stampOf(folder, ['electron']);

    expect(after).not.toBe(before);
  });

  it('does not look at tests, which are in no build', async () => {
    const before = await stampOf(folder, ['electron']);
    await writeFile(join(folder, 'electron', 'main.test.ts'), 'test');

    const after = await stampOf(folder, ['electron']);

    expect(after).toBe(before);
  });

  it('takes a name that is not there for empty', async () => {
    const stamp = await stampOf(folder, ['missing']);

    expect(stamp).toBe(await stampOf(folder, []));
  });
});

describe('hasStamp', () => {
  it('knows a stamp that was left, and no other', async () => {
    const file = join(folder, 'out', '.stamp');
    await leaveStamp(file, 'a');

    const found = [await hasStamp(file, 'a'), await hasStamp(file, 'b'), await hasStamp(`${file}.none`, 'a')];

    expect(found).toEqual([true, false, false]);
  });
});
