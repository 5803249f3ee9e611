import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failingFiles, newFolder, opened, reasonOf, unitNamed, valueOf } from '../../tests/faults/store-fixture';

describe('units', () => {
  test('S23 are listed in Finnish order, nameless ones last, with the example marked', async () => {
    const store = await opened({ folder: await newFolder() });
    await store.createUnit('empty');
    for (const [id, name] of [
      ['o', 'Öljymäki'],
      ['a', 'Ähtäri'],
      ['z', 'Zeppelin'],
      ['aa', 'Åbo'],
      ['k', 'kallio 10'],
      ['l', 'Kallio 9'],
    ] as const) {
      await store.importUnit(unitNamed(id, name));
    }
    await store.createUnit('example');

    const listed = store.units();

    expect(listed.map(({ name }) => name)).toEqual([
      'Esimerkkilän terveyskeskus',
      'Kallio 9',
      'kallio 10',
      'Zeppelin',
      'Åbo',
      'Ähtäri',
      'Öljymäki',
      '',
    ]);
    expect(listed.filter(({ isExample }) => isExample).map(({ id }) => id)).toEqual(['esimerkkila']);
    await store.close();
  });

  test('S23 a unit named only in Swedish is listed by that name', async () => {
    const store = await opened({ folder: await newFolder() });

    await store.importUnit({ ...unitNamed('ekenas', ''), names: { sv: 'Ekenäs' } });

    expect(store.units()[0]?.name).toBe('Ekenäs');
    await store.close();
  });

  test('S23 never take an id that a unit has or had', async () => {
    const store = await opened({ folder: await newFolder() });
    await store.importUnit(unitNamed('ahola', 'First'));
    await store.removeUnit('ahola');

    const added = await Promise.all([1, 2, 3].map((copy) => store.importUnit(unitNamed('ahola', `Copy ${copy}`))));

    expect(added.map((result) => valueOf(result).id)).toEqual(['ahola-2', 'ahola-3', 'ahola-4']);
    expect(store.unit('ahola-4')?.names).toEqual({ fi: 'Copy 3' });
    await store.close();
  });

  test('S23 a folder copied and renamed by hand is a unit of its own', async () => {
    const folder = await newFolder();
    const first = await opened({ folder });
    await first.importUnit(unitNamed('ahola', 'Ahola'));
    await first.close();
    await rename(join(folder, 'units', 'ahola'), join(folder, 'units', 'kopio'));
    await mkdir(join(folder, 'units', 'Omat muistiinpanot'));
    await writeFile(join(folder, 'units', 'lue.txt'), 'own notes');

    const second = await opened({ folder });

    expect(second.units()).toEqual([{ id: 'kopio', name: 'Ahola', isExample: false, contacts: 0, checkedOn: null }]);
    expect(second.unit('kopio')?.id).toBe('kopio');
    await second.close();
  });

  test('S24 come back as they were, with their layer', async () => {
    const folder = await newFolder();
    const store = await opened({ folder });
    const layer = { schema: 3, decisions: [{ kind: 'hide', itemId: 'trigger.housing', on: '2026-11-21' }] } as const;
    await store.importUnit(unitNamed('ahola', 'Ahola'));
    await store.saveLayer('ahola', layer);

    valueOf(await store.removeUnit('ahola'));
    const missing = await store.saveUnit(unitNamed('ahola', 'Too late'));
    const listed = store.units();
    const restored = valueOf(await store.restoreUnit('ahola'));

    expect(reasonOf(missing)).toBe('unit-unknown');
    expect(listed).toEqual([]);
    expect(restored.names).toEqual({ fi: 'Ahola' });
    expect(store.layer('ahola')).toEqual(layer);
    expect(valueOf(await store.saveUnit(unitNamed('ahola', 'Again'))).savedAt).toBe(store.savedAt());
    await store.close();
  });

  test('S24 that are not there are told so', async () => {
    const store = await opened({ folder: await newFolder() });

    expect(reasonOf(await store.removeUnit('ahola'))).toBe('unit-unknown');
    expect(reasonOf(await store.restoreUnit('ahola'))).toBe('unit-unknown');
    expect(reasonOf(await store.selectUnit('ahola'))).toBe('unit-unknown');
    expect(reasonOf(await store.saveLayer('ahola', { schema: 3, decisions: [] }))).toBe('unit-unknown');
    await store.close();
  });

  test('S24 stay where the disk refuses to move them', async () => {
    let isFailing = false;
    const store = await opened({ folder: await newFolder(), files: failingFiles('EIO', () => isFailing) });
    await store.importUnit(unitNamed('ahola', 'Ahola'));
    isFailing = true;

    const refusal = await store.removeUnit('ahola');

    isFailing = false;
    expect(reasonOf(refusal)).toBe('write-failed');
    expect(store.unit('ahola')?.names).toEqual({ fi: 'Ahola' });
    await store.close();
  });

  test('S8 a unit that could not be saved is not there', async () => {
    const folder = await newFolder();
    let isFailing = true;
    const store = await opened({ folder, files: failingFiles('ENOSPC', () => isFailing) });

    const refusal = await store.createUnit('example');

    isFailing = false;
    expect(reasonOf(refusal)).toBe('disk-full');
    expect(store.units()).toEqual([]);
    expect(valueOf(await store.createUnit('example')).id).toBe('esimerkkila');
    expect(await readdir(join(folder, 'units'))).toEqual(['esimerkkila']);
    await store.close();
  });

  test('S25 the current one is the newest made or chosen, after its removal the first', async () => {
    const store = await opened({ folder: await newFolder() });
    const none = store.currentUnit();
    for (const name of ['Ahola', 'Byholm', 'Ceder']) await store.importUnit(unitNamed(name.toLowerCase(), name));

    const made = store.currentUnit()?.id;
    await store.selectUnit('byholm');
    const chosen = store.currentUnit()?.id;
    await store.removeUnit('byholm');

    expect([none, made, chosen, store.currentUnit()?.id]).toEqual([null, 'ceder', 'byholm', 'ahola']);
    expect(store.settings().currentUnitId).toBe('ahola');
    await store.close();
  });
});
