import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  allFiles,
  manualClock,
  newFolder,
  opened,
  reasonOf,
  unitNamed,
  valueOf,
} from '../../tests/faults/store-fixture';
import { FolderLock, lockName } from './folder-lock';
import type { LockOwner } from './lock-holder';
import { diskFiles } from './store-files';

const start = '2026-11-21T08:00:00.000Z';
const here: LockOwner = { machine: 'TK-1', user: 'aino', processId: 100, isAlive: () => true };
const gone: LockOwner = { ...here, isAlive: () => false };
const elsewhere: LockOwner = { machine: 'TK-2', processId: 100, isAlive: () => false };

describe('a folder that another process has', () => {
  test('S20 is not given twice', async () => {
    const folder = await newFolder();
    const tools = { files: diskFiles, clock: manualClock() };
    await new FolderLock(tools, folder, here).acquire();

    const second = await new FolderLock(tools, folder, elsewhere).acquire();

    expect(second).toEqual({
      ok: false,
      failure: { reason: 'file-locked', details: { machine: 'TK-1', user: 'aino', since: start } },
    });
  });

  test('S20 is given to one of many that ask at once', async () => {
    const folder = await newFolder();
    const tools = { files: diskFiles, clock: manualClock() };
    await writeFile(join(folder, lockName), '');

    const answers = await Promise.all(Array.from({ length: 8 }, () => new FolderLock(tools, folder, here).acquire()));

    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  test('S20 is taken over where the process of this machine is gone', async () => {
    const folder = await newFolder();
    const tools = { files: diskFiles, clock: manualClock() };
    await new FolderLock(tools, folder, here).acquire();

    valueOf(await new FolderLock(tools, folder, gone).acquire());

    expect(await readFile(join(folder, lockName), 'utf8')).toContain('TK-1');
  });

  test('S20 is taken over where nothing was heard for two minutes', async () => {
    const folder = await newFolder();
    const silent = manualClock();
    await new FolderLock({ files: diskFiles, clock: silent }, folder, here).acquire();
    const later = { files: diskFiles, clock: manualClock('2026-11-21T08:02:00.001Z') };

    valueOf(await new FolderLock(later, folder, elsewhere).acquire());
  });

  test('S20 is kept by a process that goes on beating', async () => {
    const folder = await newFolder();
    const clock = manualClock();
    await new FolderLock({ files: diskFiles, clock }, folder, here).acquire();
    for (let beats = 0; beats < 5; beats += 1) {
      clock.advance(30_000);
      await vi.waitFor(() => expect(clock.timers()).toEqual([30_000]));
    }

    const other = await new FolderLock({ files: diskFiles, clock }, folder, elsewhere).acquire();

    expect(reasonOf(other)).toBe('file-locked');
  });

  test('S20 is opened for reading, and says who has it', async () => {
    const folder = await newFolder();
    const first = await opened({ folder, owner: here });
    await first.importUnit(unitNamed('ahola', 'Ahola'));
    const second = await opened({ folder, owner: elsewhere });

    const refusal = await second.saveUnit(unitNamed('ahola', 'Changed'));

    expect(reasonOf(refusal)).toBe('file-locked');
    expect(second.isReadOnly()).toBe(true);
    expect(second.whyReadOnly()).toMatchObject({ details: { machine: 'TK-1', user: 'aino' } });
    expect(second.unit('ahola')?.names).toEqual({ fi: 'Ahola' });
    await Promise.all([first.close(), second.close()]);
  });

  test('S20 is free again when it was closed', async () => {
    const folder = await newFolder();
    await (await opened({ folder, owner: here })).close();
    (await opened({ folder, owner: elsewhere })).closeSync();

    const third = await opened({ folder, owner: here });

    expect(third.isReadOnly()).toBe(false);
    await third.close();
  });
});

describe('a lock that was taken over while the machine slept', () => {
  test('S21 stops every write, also the last one', async () => {
    const folder = await newFolder();
    const sleeper = await opened({ folder, owner: here });
    await sleeper.importUnit(unitNamed('ahola', 'Ahola'));
    const awake = await opened({ folder, owner: gone });
    await awake.saveUnit(unitNamed('ahola', 'Newer'));
    await awake.close();
    await new FolderLock({ files: diskFiles, clock: manualClock() }, folder, gone).acquire();
    const before = await allFiles(folder);

    const refusal = await sleeper.saveUnit(unitNamed('ahola', 'Older'));
    const flushed = sleeper.closeSync();

    expect(reasonOf(refusal)).toBe('folder-taken');
    expect(reasonOf(flushed)).toBe('folder-taken');
    expect(await allFiles(folder)).toEqual(before);
  });

  test('S21 a lock that vanished is made again by the next save', async () => {
    const folder = await newFolder();
    const store = await opened({ folder, owner: here });
    await store.importUnit(unitNamed('ahola', 'Ahola'));
    await rm(join(folder, lockName));

    valueOf(await store.saveUnit(unitNamed('ahola', 'Newer')));

    expect(
      reasonOf(await new FolderLock({ files: diskFiles, clock: manualClock() }, folder, elsewhere).acquire()),
    ).toBe('file-locked');
    await store.close();
  });
});

describe('reading only', () => {
  test('S22 takes no lock and changes nothing', async () => {
    const folder = await newFolder();
    const writing = await opened({ folder });
    await writing.importUnit(unitNamed('ahola', 'Ahola'));
    const before = await allFiles(folder);

    const reading = await opened({ folder, readOnly: true });
    await reading.selectUnit('ahola');
    await reading.close();

    expect(reading.currentUnit()?.id).toBe('ahola');
    expect(await allFiles(folder)).toEqual(before);
    await writing.close();
  });
});
