import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { formatEnvelope } from '../../electron/store/envelope';
import { allFiles, manualClock, newFolder, opened, reasonOf, unitNamed, valueOf } from './store-fixture';

let folder = '';
const unitFolder = () => join(folder, 'units', 'ahola', 'unit');
const live = () => join(unitFolder(), 'live.json');
const mirror = () => join(unitFolder(), 'mirror.json');

/** A data folder of two sessions: 'Older' is kept, 'Newest' is in live and mirror. */
beforeEach(async () => {
  folder = await newFolder();
  const clock = manualClock();
  const first = await opened({ folder, clock });
  await first.importUnit(unitNamed('ahola', 'Older'));
  await first.close();
  const second = await opened({ folder, clock });
  await second.saveUnit(unitNamed('ahola', 'Newest'));
  await second.close();
});

const harms: readonly (readonly [string, (path: string) => Promise<void>])[] = [
  ['truncated', (path) => truncate(path, 150)],
  ['emptied', (path) => truncate(path, 0)],
  ['filled with zeros', async (path) => writeFile(path, '\0'.repeat((await readFile(path)).length))],
  ['overwritten by something else', (path) => writeFile(path, '<html>')],
  [
    'of the right form and wrong content',
    (path) =>
      writeFile(
        path,
        formatEnvelope({ schema: 1, generation: 99, savedAt: '2026-11-21T08:00:00.000Z', payload: { names: 1 } }),
      ),
  ],
];

describe.each(harms)('a file %s', (_, harm) => {
  test.each([
    ['live', live],
    ['mirror', mirror],
  ] as const)('S12 as %s loses nothing, and is set aside as it was', async (name, path) => {
    await harm(path());
    const damaged = await readFile(path(), 'utf8');

    const store = await opened({ folder });

    expect(store.unit('ahola')?.names).toEqual({ fi: 'Newest' });
    expect(store.notices().map(({ code }) => code)).toEqual(['recovered']);
    const aside = await allFiles(join(unitFolder(), 'damaged'));
    expect([...aside.keys()][0]).toMatch(new RegExp(`^2.*-${name}\\.json$`));
    expect([...aside.values()]).toEqual([damaged]);
    await store.close();
  });

  test('S13 is told once: the next start has two good files again and nothing to say', async () => {
    await harm(live());
    await (await opened({ folder })).close();

    const store = await opened({ folder });

    expect(store.notices()).toEqual([]);
    expect(await readFile(live(), 'utf8')).toBe(await readFile(mirror(), 'utf8'));
    await store.close();
  });

  test('S12 as live and mirror opens the newest kept state and says of when it is', async () => {
    await harm(live());
    await harm(mirror());
    // With the journal nothing would be lost at all (S47).
    await rm(join(folder, 'units', 'ahola', 'journal.jsonl'));

    const store = await opened({ folder });

    expect(store.unit('ahola')?.names).toEqual({ fi: 'Older' });
    expect(store.notices()).toEqual([
      {
        code: 'recovered',
        details: { document: 'unit', name: 'Older', savedAt: '2026-11-21T08:00:00.000Z', count: '1' },
      },
    ]);
    expect(await readdir(join(unitFolder(), 'damaged'))).toHaveLength(2);
    await store.close();
  });

  test('S14 everywhere: nothing is written over it, and the app still opens', async () => {
    const kept = (await readdir(join(unitFolder(), 'kept'))).map((name) => join(unitFolder(), 'kept', name));
    for (const path of [live(), mirror(), ...kept]) await harm(path);

    const store = await opened({ folder });
    const added = valueOf(await store.importUnit(unitNamed('ahola', 'Fresh')));

    expect(store.notices().map(({ code, details }) => [code, details['name']])).toEqual([
      ['damaged-nothing-good', 'ahola'],
    ]);
    expect(store.unit('ahola')).toBeNull();
    expect(added.id).toBe('ahola-2');
    expect(await readdir(join(unitFolder(), 'damaged'))).toHaveLength(2 + kept.length);
    await store.close();
  });

  test('S14 as all settings: the units stay and the guide of a first start does not come', async () => {
    for (const [path] of await allFiles(join(folder, 'settings'))) await harm(join(folder, 'settings', path));

    const store = await opened({ folder });

    expect(store.notices().map(({ code, details }) => [code, details['document']])).toEqual([
      ['damaged-nothing-good', 'settings'],
    ]);
    expect(store.settings().isGuideDone).toBe(true);
    expect(store.currentUnit()?.id).toBe('ahola');
    await store.close();
  });
});

test('S13 many damaged units make one notice that counts them', async () => {
  const store = await opened({ folder });
  await store.importUnit(unitNamed('byholm', 'Byholm'));
  await store.close();
  await truncate(live(), 10);
  await truncate(join(folder, 'units', 'byholm', 'unit', 'live.json'), 10);

  const reopened = await opened({ folder });

  expect(reopened.notices().map(({ code, details }) => [code, details['count']])).toEqual([['recovered', '2']]);
  await reopened.close();
});

test('S13 a reader beside the app sets nothing aside', async () => {
  await truncate(live(), 10);
  const before = await allFiles(folder);

  const reader = await opened({ folder, readOnly: true });

  expect(reader.unit('ahola')?.names).toEqual({ fi: 'Newest' });
  expect(await allFiles(folder)).toEqual(before);
});

test('S13 where damaged files cannot be set aside, nothing is written over them', async () => {
  await truncate(live(), 10);
  await rm(join(unitFolder(), 'damaged'), { recursive: true, force: true });
  await writeFile(join(unitFolder(), 'damaged'), 'a file in the way');

  const store = await opened({ folder });
  const refusal = await store.saveUnit(unitNamed('ahola', 'Edit'));
  const flushed = store.flushSync();

  expect(refusal.ok).toBe(false);
  expect(flushed.ok).toBe(false);
  expect(await readFile(live(), 'utf8')).toHaveLength(10);
  await store.close();
});

test('S12 whichever bytes of one file are changed, the newest state opens', async () => {
  const [wholeLive, wholeMirror] = await Promise.all([readFile(live()), readFile(mirror())]);

  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.nat({ max: wholeLive.length - 1 }),
      fc.nat({ max: 255 }),
      async (isLive, at, byte) => {
        await rm(folder, { recursive: true });
        await mkdir(unitFolder(), { recursive: true });
        const changed = Buffer.from(isLive ? wholeLive : wholeMirror);
        changed[at] = byte;
        await writeFile(live(), isLive ? changed : wholeLive);
        await writeFile(mirror(), isLive ? wholeMirror : changed);

        const store = await opened({ folder, readOnly: true });

        expect(store.unit('ahola')?.names).toEqual({ fi: 'Newest' });
      },
    ),
    { numRuns: 300 },
  );
});

describe('a folder of a later app', () => {
  const later = '{"schema": 2, "generation": 1, "body": "by a later app"}';

  test.each([
    ['live', live],
    ['mirror', mirror],
  ] as const)('S15 is only read where %s is newer, and nothing in it changes', async (_, path) => {
    await writeFile(path(), later);
    await truncate(join(folder, 'settings', 'live.json'), 10);
    const before = await allFiles(folder);

    const store = await opened({ folder });
    const refusals = [
      await store.createUnit('example'),
      await store.saveSettings({ ...store.settings(), interfaceLanguage: 'sv' }),
      await store.removeUnit('ahola'),
    ];
    await store.close();

    expect(refusals.map((refusal) => refusal.ok)).toEqual([false, false, false]);
    expect(reasonOf(await store.createUnit('empty'))).toBe('data-newer');
    expect(store.isReadOnly()).toBe(true);
    expect(store.notices().map(({ code }) => code)).toContain('newer-read-only');
    expect(await allFiles(folder)).toEqual(before);
  });
});
