import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manualClock, newFolder, systemError } from '../../tests/faults/store-fixture';
import { renamePatiently, writeDurably, writeDurablyNow } from './durable-write';
import { diskFiles, isTemporaryName, temporaryPathFor, type StoreFiles } from './store-files';

/** A disk on which a rename is refused some times, as by an antivirus program. */
function heldFiles(code: string, times: number): StoreFiles {
  let left = times;
  return {
    ...diskFiles,
    rename: async (from, to) => {
      left -= 1;
      if (left >= 0) throw systemError(code);
      await diskFiles.rename(from, to);
    },
  };
}

describe('replacing a file', () => {
  test('S6 leaves the new text and nothing beside it', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'live.json'), 'old');

    await writeDurably({ files: diskFiles, clock: manualClock() }, join(folder, 'live.json'), 'new');

    expect(await readFile(join(folder, 'live.json'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['live.json']);
  });

  test.each(['EPERM', 'EACCES', 'EBUSY'])('S6 waits while the file is held (%s)', async (code) => {
    const folder = await newFolder();
    const clock = manualClock();

    await writeDurably({ files: heldFiles(code, 8), clock }, join(folder, 'live.json'), 'new');

    expect(await readFile(join(folder, 'live.json'), 'utf8')).toBe('new');
    expect(clock.waitedMs()).toBeGreaterThan(1000);
  });

  test('S6 gives up after 5 seconds, with the old text whole and nothing beside it', async () => {
    const folder = await newFolder();
    const clock = manualClock();
    await writeFile(join(folder, 'live.json'), 'old');

    const writing = writeDurably({ files: heldFiles('EBUSY', 1000), clock }, join(folder, 'live.json'), 'new');

    await expect(writing).rejects.toThrow('EBUSY');
    expect(clock.waitedMs()).toBe(5000);
    expect(await readFile(join(folder, 'live.json'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['live.json']);
  });

  test('S6 does not wait for what waiting cannot mend', async () => {
    const clock = manualClock();
    const folder = await newFolder();

    const renaming = renamePatiently({ files: heldFiles('ENOSPC', 1), clock }, join(folder, 'a'), join(folder, 'b'));

    await expect(renaming).rejects.toThrow('ENOSPC');
    expect(clock.waitedMs()).toBe(0);
  });

  test('S10 works without waiting for anything while the process ends', async () => {
    const folder = await newFolder();

    writeDurablyNow(diskFiles, join(folder, 'live.json'), 'last');

    expect(await readFile(join(folder, 'live.json'), 'utf8')).toBe('last');
    expect(await readdir(folder)).toEqual(['live.json']);
  });

  test('S6 a name for an unfinished file is never used twice and is known again', () => {
    const [one, other] = [temporaryPathFor('', 'live.json'), temporaryPathFor('', 'live.json')];

    expect(one).not.toBe(other);
    expect(isTemporaryName(one)).toBe(true);
    expect(isTemporaryName('live.json')).toBe(false);
  });
});
