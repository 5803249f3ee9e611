import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  allFiles,
  manualClock,
  newFolder,
  opened,
  systemError,
  unitNamed,
  valueOf,
} from '../../tests/faults/store-fixture';
import { applyStaged, stagedIds } from './staged-units';
import { diskFiles, type StoreFiles } from './store-files';

/** A data folder with two units as they are, and both staged as they were, under other names. */
async function stagedFolder(): Promise<string> {
  const folder = await newFolder();
  const store = await opened({ folder });
  for (const id of ['ahola', 'ivalo']) valueOf(await store.importUnit(unitNamed(id, `${id} now`)));
  await store.close();
  const earlier = await newFolder();
  const older = await opened({ folder: earlier });
  for (const id of ['ahola', 'ivalo', 'utsjoki']) valueOf(await older.importUnit(unitNamed(id, `${id} then`)));
  await older.close();
  await cp(join(earlier, 'units'), join(folder, 'restoring'), { recursive: true });
  return folder;
}

async function namesIn(folder: string): Promise<readonly (string | undefined)[]> {
  const store = await opened({ folder, readOnly: true });
  return ['ahola', 'ivalo', 'utsjoki'].map((id) => store.unit(id)?.names.fi);
}

/** The real disk, which fails from a step on, as a stick does that is pulled. */
function pulledAt(step: number): StoreFiles {
  let steps = 0;
  const next = async <Done>(act: () => Promise<Done>): Promise<Done> => {
    steps += 1;
    if (steps > step) throw systemError('ENODEV');
    return act();
  };
  return {
    ...diskFiles,
    makeFolder: (path) => next(() => diskFiles.makeFolder(path)),
    rename: (from, to) => next(() => diskFiles.rename(from, to)),
    removeTree: (path) => next(() => diskFiles.removeTree(path)),
  };
}

const then = ['ahola then', 'ivalo then', 'utsjoki then'];

describe('units staged from a backup', () => {
  it('S42 take the place of those of the same id, which move away whole', async () => {
    const folder = await stagedFolder();
    const before = await allFiles(join(folder, 'units', 'ahola'));

    await applyStaged({ files: diskFiles, clock: manualClock() }, folder);

    const [removed] = (await readdir(join(folder, 'removed'))).filter((name) => name.startsWith('ahola-'));
    expect(await namesIn(folder)).toEqual(then);
    expect(await allFiles(join(folder, 'removed', removed ?? ''))).toEqual(before);
    expect(await readdir(folder)).not.toContain('restoring');
  });

  it('S42 are all there after the next start, wherever the first try was cut off', async () => {
    for (let step = 0; step < 10; step += 1) {
      const folder = await stagedFolder();
      const cutOff = applyStaged({ files: pulledAt(step), clock: manualClock() }, folder);
      const isCutOff = await cutOff.then(
        () => false,
        () => true,
      );

      const store = await opened({ folder });
      await store.close();

      expect(isCutOff).toBe(step < 8);
      expect(await namesIn(folder)).toEqual(then);
      expect(await readdir(folder)).not.toContain('restoring');
    }
  });

  it('S42 that were not whole yet are swept, and nothing of them is taken', async () => {
    const folder = await stagedFolder();
    const unfinished = join(folder, 'restoring-8d6f0c3e-4a54-4d0f-9d55-111111111111.tmp');
    await diskFiles.rename(join(folder, 'restoring'), unfinished);

    const store = await opened({ folder });
    await store.close();

    expect(await namesIn(folder)).toEqual(['ahola now', 'ivalo now', undefined]);
    expect(await readdir(folder)).not.toContain('restoring-8d6f0c3e-4a54-4d0f-9d55-111111111111.tmp');
  });

  it('S42 are known by names that can be units only', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, 'restoring', 'Oma kansio'), { recursive: true });
    await writeFile(join(folder, 'restoring', 'x.json'), '');

    expect(await stagedIds({ files: diskFiles, clock: manualClock() }, folder)).toEqual([]);
  });

  it('S42 are not touched by reading', async () => {
    const folder = await stagedFolder();
    const before = await allFiles(folder);

    expect(await namesIn(folder)).toEqual(['ahola now', 'ivalo now', undefined]);
    expect(await allFiles(folder)).toEqual(before);
  });

  it('S42 are in the memory of an open store as soon as they are taken', async () => {
    const folder = await newFolder();
    const store = await opened({ folder });
    valueOf(await store.importUnit(unitNamed('ahola', 'now')));
    const other = await stagedFolder();
    await cp(join(other, 'restoring'), join(folder, 'restoring'), { recursive: true });

    const ids = valueOf(await store.takeStaged());
    valueOf(await store.saveUnit(unitNamed('ahola', 'edited')));

    expect(ids).toEqual(['ahola', 'ivalo', 'utsjoki']);
    expect([store.unit('ahola')?.names.fi, store.unit('utsjoki')?.names.fi]).toEqual(['edited', 'utsjoki then']);
    await store.close();
    expect(await namesIn(folder)).toEqual(['edited', 'ivalo then', 'utsjoki then']);
  });
});
