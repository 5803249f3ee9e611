import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { exampleUnit } from './example-unit';
import {
  allFiles,
  failingFiles,
  manualClock,
  newFolder,
  opened,
  reasonOf,
  unitNamed,
  valueOf,
} from '../../tests/faults/store-fixture';

describe('saving', () => {
  test('S4 is acknowledged when both files hold the edit', async () => {
    const folder = await newFolder();
    const store = await opened({ folder });
    await store.importUnit(unitNamed('ahola', 'Ahola'));

    valueOf(await store.saveUnit(unitNamed('ahola', 'Newer')));

    const files = await allFiles(join(folder, 'units', 'ahola', 'unit'));
    expect(files.get('live.json')).toContain('Newer');
    expect(files.get('mirror.json')).toBe(files.get('live.json'));
    await store.close();
  });

  test('S4 is seen again at the next start: units, layers and settings', async () => {
    const folder = await newFolder();
    const layer = { schema: 3, decisions: [{ kind: 'hide', itemId: 'trigger.housing', on: '2026-11-21' }] } as const;
    const first = await opened({ folder });
    await first.createUnit('example');
    await first.saveLayer('esimerkkila', layer);
    await first.saveSettings({ ...first.settings(), interfaceLanguage: 'sv' });
    await first.close();

    const second = await opened({ folder });

    expect(second.unit('esimerkkila')).toEqual(exampleUnit());
    expect(second.layer('esimerkkila')).toEqual(layer);
    expect(second.settings()).toEqual({ ...first.settings(), interfaceLanguage: 'sv', currentUnitId: 'esimerkkila' });
    expect(second.savedAt()).toBe(first.savedAt());
    expect(second.notices()).toEqual([]);
    await second.close();
  });

  test('S4 tells everyone who listens', async () => {
    const clock = manualClock();
    const store = await opened({ folder: await newFolder(), clock });
    const heard: string[] = [];
    const stop = store.onSaved(({ savedAt }) => heard.push(savedAt));

    await store.saveSettings(store.settings());
    stop();
    await store.saveSettings(store.settings());

    expect(heard).toEqual([clock.now().toISOString()]);
    await store.close();
  });

  test('S17 keeps the state of the start and, an hour later, the state of then', async () => {
    const folder = await newFolder();
    const clock = manualClock();
    const first = await opened({ folder, clock });
    await first.importUnit(unitNamed('ahola', 'First'));
    await first.close();
    const store = await opened({ folder, clock });
    await store.saveUnit(unitNamed('ahola', 'Second'));
    await store.saveUnit(unitNamed('ahola', 'Third'));
    clock.advance(3_600_000);
    await store.saveUnit(unitNamed('ahola', 'Fourth'));
    await store.close();

    const kept = await allFiles(join(folder, 'units', 'ahola', 'unit', 'kept'));

    expect([...kept.values()].map((text) => /First|Second|Third|Fourth/.exec(text)?.[0])).toEqual(['First', 'Third']);
  });
});

describe('a disk that refuses', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'folder-read-only'],
    ['ENOENT', 'folder-missing'],
    ['EIO', 'write-failed'],
  ])('S8 with %s: the edit stays, the reason (%s) is told, and the next save goes through', async (code, reason) => {
    const folder = await newFolder();
    let isFailing = false;
    const store = await opened({ folder, files: failingFiles(code, () => isFailing) });
    await store.importUnit(unitNamed('ahola', 'Ahola'));
    const told: string[] = [];
    store.onSaveFailed((refusal) => told.push(refusal.reason));
    isFailing = true;

    const refusal = await store.saveUnit(unitNamed('ahola', 'Newer'));
    isFailing = false;
    const unitInMemory = store.unit('ahola');
    valueOf(await store.saveUnit(unitNamed('ahola', 'Newest')));

    expect(reasonOf(refusal)).toBe(reason);
    expect(told).toEqual([reason]);
    expect(unitInMemory?.names).toEqual({ fi: 'Newer' });
    expect((await allFiles(folder)).get('units/ahola/unit/mirror.json')).toContain('Newest');
    await store.close();
  });

  test('S8 is tried again by itself, with growing pauses', async () => {
    const folder = await newFolder();
    const clock = manualClock();
    let isFailing = false;
    const store = await opened({ folder, clock, files: failingFiles('ENOSPC', () => isFailing) });
    await store.importUnit(unitNamed('ahola', 'Ahola'));
    const events: string[] = [];
    store.onSaveFailed(({ reason }) => events.push(reason));
    store.onSaved(() => events.push('saved'));
    isFailing = true;
    await store.saveUnit(unitNamed('ahola', 'Newer'));

    clock.advance(4_999);
    const early = [...events];
    clock.advance(1);
    await vi.waitFor(() => expect(clock.timers()).toContain(10_000));
    isFailing = false;
    clock.advance(10_000);
    await vi.waitFor(() => expect(events).toHaveLength(3));

    expect(early).toEqual(['disk-full']);
    expect(events).toEqual(['disk-full', 'disk-full', 'saved']);
    expect((await allFiles(folder)).get('units/ahola/unit/live.json')).toContain('Newer');
    await store.close();
  });

  test('S8 an error without a system code is a bug and is not swallowed', async () => {
    let isFailing = false;
    const store = await opened({
      folder: await newFolder(),
      files: {
        ...failingFiles('', () => false),
        readText: async () => {
          if (isFailing) throw new TypeError('bug');
          throw Object.assign(new Error('none'), { code: 'ENOENT' });
        },
      },
    });
    isFailing = true;

    await expect(store.saveSettings(store.settings())).rejects.toThrow('bug');
  });

  test('S10 what is not on the disk yet is written at the end, also beside a running write', async () => {
    const folder = await newFolder();
    const store = await opened({ folder });
    await store.importUnit(unitNamed('ahola', 'Ahola'));
    const running = store.saveUnit(unitNamed('ahola', 'Running'));
    const waiting = store.saveUnit(unitNamed('ahola', 'Waiting'));

    valueOf(store.closeSync());
    const flushed = (await allFiles(folder)).get('units/ahola/unit/mirror.json');
    await Promise.all([running, waiting]);
    const reopened = await opened({ folder });

    expect(flushed).toContain('Waiting');
    expect(reopened.unit('ahola')?.names).toEqual({ fi: 'Waiting' });
    await reopened.close();
  });

  test('S10 what the disk had refused is written at the end', async () => {
    const folder = await newFolder();
    let isFailing = false;
    const store = await opened({ folder, files: failingFiles('ENOSPC', () => isFailing) });
    await store.importUnit(unitNamed('ahola', 'Ahola'));
    isFailing = true;
    await store.saveUnit(unitNamed('ahola', 'Newer'));
    const refused = store.flushSync();
    isFailing = false;

    valueOf(store.flushSync());

    expect(reasonOf(refused)).toBe('disk-full');
    expect((await allFiles(folder)).get('units/ahola/unit/live.json')).toContain('Newer');
    await store.close();
  });
});
