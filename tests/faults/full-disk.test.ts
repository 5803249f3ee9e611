import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { prepareDataFolder } from '../../electron/store/data-folder';
import { openStore } from '../../electron/store/open-store';
import { mountSmallVolume, playedSmallVolume, type SmallVolume } from './small-volume';
import { allFiles, newFolder, opened, reasonOf, unitNamed, valueOf } from './store-fixture';

const trial = mountSmallVolume();
trial?.remove();
if (trial === null) console.warn('No file system can be mounted here: a full and a read-only disk are played only.');

let volume: SmallVolume | null = null;
afterEach(() => {
  volume?.remove();
  volume = null;
});

async function volumeOf(kind: string): Promise<SmallVolume> {
  volume = kind === 'real' ? mountSmallVolume() : await playedSmallVolume();
  if (volume === null) throw new Error('The trial mount succeeded and this one did not.');
  return volume;
}

describe.each(trial === null ? ['played'] : ['played', 'real'])('a %s disk', (kind) => {
  test('S8 that is full: the old state is whole, the edit waits in memory and goes through when there is room', async () => {
    const { folder, files, fill, makeRoom } = await volumeOf(kind);
    const store = await opened({ folder, files });
    await store.importUnit(unitNamed('ahola', 'Old'));
    await fill();

    const refusal = await store.saveUnit(unitNamed('ahola', 'New'));
    const onDisk = (await opened({ folder, readOnly: true })).unit('ahola')?.names;
    const inMemory = store.unit('ahola')?.names;
    await makeRoom();
    valueOf(await store.saveUnit(unitNamed('ahola', 'Newer')));

    expect(reasonOf(refusal)).toBe('disk-full');
    expect([onDisk, inMemory]).toEqual([{ fi: 'Old' }, { fi: 'New' }]);
    await store.close();
    expect((await opened({ folder, readOnly: true })).unit('ahola')?.names).toEqual({ fi: 'Newer' });
  });

  test('S8 that is full at the start opens all the same, and saves when there is room', async () => {
    const { folder, files, fill, makeRoom } = await volumeOf(kind);
    const first = await opened({ folder, files });
    await first.importUnit(unitNamed('ahola', 'Old'));
    await first.close();
    await fill();

    const store = await opened({ folder, files });
    const refusal = await store.saveUnit(unitNamed('ahola', 'New'));
    await makeRoom();
    const saved = await store.saveUnit(unitNamed('ahola', 'Newer'));

    expect(reasonOf(refusal)).toBe('disk-full');
    expect(valueOf(saved).savedAt).toBe(store.savedAt());
    await store.close();
  });

  test('S6 that is full keeps no unfinished files', async () => {
    const { folder, files, fill, makeRoom } = await volumeOf(kind);
    const store = await opened({ folder, files });
    await store.importUnit(unitNamed('ahola', 'Old'));
    await fill();
    await store.saveUnit(unitNamed('ahola', 'New'));
    await makeRoom();
    await store.saveUnit(unitNamed('ahola', 'Newer'));
    await store.close();

    const names = [...(await allFiles(folder)).keys()];

    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('S18 that cannot be written is read, and says so', async () => {
    const { folder, files, makeReadOnly } = await volumeOf(kind);
    const first = await opened({ folder, files });
    await first.importUnit(unitNamed('ahola', 'Old'));
    await first.close();
    makeReadOnly();
    const before = await allFiles(folder);

    const store = await opened({ folder, files });
    const refusal = await store.saveUnit(unitNamed('ahola', 'New'));

    expect(reasonOf(refusal)).toBe('folder-read-only');
    expect(store.isReadOnly()).toBe(true);
    expect(store.notices().map(({ code }) => code)).toEqual(['folder-read-only']);
    expect(valueOf(await store.selectUnit('ahola')).names).toEqual({ fi: 'Old' });
    expect(await allFiles(folder)).toEqual(before);
    await store.close();
  });

  test('S8 that becomes read-only in the middle: the reason is told, the old state is whole', async () => {
    const { folder, files, makeReadOnly } = await volumeOf(kind);
    const store = await opened({ folder, files });
    await store.importUnit(unitNamed('ahola', 'Old'));
    makeReadOnly();

    const refusal = await store.saveUnit(unitNamed('ahola', 'New'));

    expect(reasonOf(refusal)).toBe('folder-read-only');
    expect((await opened({ folder, readOnly: true })).unit('ahola')?.names).toEqual({ fi: 'Old' });
    await store.close();
  });
});

test('S2 a folder that cannot be written is found out beforehand', async () => {
  // What the system shows of itself: nobody can make a file there, not even an administrator.
  const prepared = valueOf(await prepareDataFolder({ path: '/sys', chosenBy: 'argument' }));

  expect(prepared.isWritable).toBe(false);
});

describe('a folder that goes away', () => {
  test('S9 in the middle is not made anew; when it is back, saving goes on', async () => {
    const parent = await newFolder();
    const [folder, away] = [join(parent, 'stick'), join(parent, 'pulled-out')];
    await mkdir(folder);
    const store = await opened({ folder });
    await store.importUnit(unitNamed('ahola', 'Old'));
    await rename(folder, away);

    const refusal = await store.saveUnit(unitNamed('ahola', 'New'));
    const flushed = store.flushSync();
    const standing = await readdir(parent);
    await rename(away, folder);
    valueOf(await store.saveUnit(unitNamed('ahola', 'Newer')));

    expect([reasonOf(refusal), reasonOf(flushed)]).toEqual(['folder-missing', 'folder-missing']);
    expect(standing).toEqual(['pulled-out']);
    expect((await allFiles(folder)).get('units/ahola/unit/live.json')).toContain('Newer');
    await store.close();
  });

  test.each([true, false])('S9 before the start is told, not made (reading only: %s)', async (readOnly) => {
    const folder = join(await newFolder(), 'stick');

    const result = await openStore({ folder, readOnly });

    expect(result).toEqual({ ok: false, failure: { reason: 'folder-missing', details: { folder } } });
  });
});
