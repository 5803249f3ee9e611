import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { emptyLayer, type Layer } from '../../templates/model/layer';
import { manualClock, newFolder, opened, unitNamed, valueOf, type ManualClock } from '../../tests/faults/store-fixture';
import { lockName } from './folder-lock';
import type { LockOwner } from './lock-holder';
import { SharedFolder } from './shared-folder';
import type { Store } from './store';
import { StrandedFile } from './stranded-file';
import { parseUnitCopies } from './unit-copy-file';

const aino: LockOwner = { machine: 'TK-1', user: 'aino', processId: 100, isAlive: () => true };
const eero: LockOwner = { machine: 'TK-2', user: 'eero', processId: 200, isAlive: () => true };
const hidden: Layer = { schema: 3, decisions: [{ kind: 'hide', itemId: 'trigger.money', on: '2026-11-21' }] };

interface Person {
  readonly store: Store;
  readonly shared: SharedFolder;
  readonly local: string;
  readonly told: () => number;
}

async function person(folder: string, owner: LockOwner, clock: ManualClock, local?: string): Promise<Person> {
  const store = await opened({ folder, owner, clock });
  const own = local ?? (await newFolder());
  const shared = new SharedFolder(store, new StrandedFile(own));
  let told = 0;
  shared.begin(() => {
    told += 1;
  });
  await shared.look();
  return { store, shared, local: own, told: () => told };
}

/** Aino has the folder with one unit, Eero came second. */
async function two(): Promise<{ folder: string; clock: ManualClock; first: Person; second: Person }> {
  const folder = join(await newFolder(), 'data');
  await mkdir(folder);
  const clock = manualClock();
  const first = await person(folder, aino, clock);
  valueOf(await first.store.importUnit(unitNamed('ahola', 'Ahola')));
  const second = await person(folder, eero, clock);
  return { folder, clock, first, second };
}

async function typeUntil(store: Store, signal: AbortSignal): Promise<void> {
  for (let letter = 0; !signal.aborted; letter += 1) {
    await store.saveUnit(unitNamed('ahola', `Ahola ${String(letter)}`));
    // A refusal comes at once; the other person must have their turn all the same.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function end(...people: readonly Person[]): Promise<void> {
  for (const { store, shared } of people) {
    shared.end();
    await store.close();
  }
}

describe('a second person', () => {
  test('S37 sees who has the folder and since when, and the lock holds nothing else about them', async () => {
    const { folder, first, second } = await two();

    const lock = z.looseObject({}).parse(JSON.parse(await readFile(join(folder, lockName), 'utf8')));

    expect(second.shared.sharing()).toMatchObject({
      state: 'held',
      by: { machine: 'TK-1', user: 'aino', since: '2026-11-21T08:00:00.000Z' },
    });
    expect(Object.keys(lock).sort()).toEqual(
      ['heartbeatAt', 'machine', 'openedAt', 'processId', 'token', 'user'].sort(),
    );
    expect(first.shared.sharing().state).toBe('ours');
    await end(first, second);
  });

  test('S37 is told when the first has gone, and still only reads', async () => {
    const { first, second } = await two();
    await end(first);

    await second.shared.look();

    expect(second.shared.sharing().state).toBe('free');
    expect(second.store.isReadOnly()).toBe(true);
    await end(second);
  });

  test('S38 reads what the first has saved, and keeps the unit and language chosen for themselves', async () => {
    const { clock, first, second } = await two();
    valueOf(await first.store.importUnit(unitNamed('inari', 'Inari')));
    await second.store.saveSettings({ ...second.store.settings(), interfaceLanguage: 'sv', currentUnitId: 'ahola' });
    await second.shared.look();
    clock.advance(1000);

    valueOf(await first.store.saveUnit(unitNamed('ahola', 'Ahonen')));
    const before = second.told();
    await second.shared.look();

    expect(second.store.unit('ahola')?.names.fi).toBe('Ahonen');
    expect(second.store.settings()).toMatchObject({ interfaceLanguage: 'sv', currentUnitId: 'ahola' });
    expect(second.told()).toBe(before + 1);
    await end(first, second);
  });

  test('S38 hears nothing while nothing is saved', async () => {
    const { first, second } = await two();
    const before = second.told();

    for (let looks = 0; looks < 40; looks += 1) await second.shared.look();

    expect(second.told()).toBe(before);
    expect(second.shared.sharing().refreshedAt).toBeNull();
    await end(first, second);
  });
});

describe('taking a folder over', () => {
  test('S39 keeps the state that was there and lets the other write nothing more', async () => {
    const { folder, first, second } = await two();
    valueOf(await first.store.saveUnit(unitNamed('ahola', 'Last of the first')));

    valueOf(await second.shared.takeOver());

    const kept = join(folder, 'units', 'ahola', 'unit', 'kept');
    const texts = await Promise.all((await readdir(kept)).map((name) => readFile(join(kept, name), 'utf8')));
    expect(texts.join('')).toContain('Last of the first');
    expect(second.store.isReadOnly()).toBe(false);
    expect(second.store.unit('ahola')?.names.fi).toBe('Last of the first');
    valueOf(await second.store.saveUnit(unitNamed('ahola', 'Second')));
    expect(await first.store.saveUnit(unitNamed('ahola', 'Too late'))).toMatchObject({
      ok: false,
      failure: { reason: 'folder-taken', details: { user: 'eero', machine: 'TK-2' } },
    });
    expect(await readFile(join(folder, 'units', 'ahola', 'unit', 'live.json'), 'utf8')).toContain('Second');
    await end(first, second);
  });

  test('S39 succeeds also while the first saves without a pause', async () => {
    const { first, second } = await two();
    const typing = new AbortController();
    const typed = typeUntil(first.store, typing.signal);

    for (let round = 0; round < 10; round += 1) {
      valueOf(await second.shared.takeOver());
      expect(second.store.isReadOnly()).toBe(false);
      valueOf(await first.shared.takeOver());
    }

    typing.abort();
    await typed;
    await end(first, second);
  });

  test('S39 holds also when a look comes in the middle of it, just after the other has saved', async () => {
    const { first, second } = await two();
    valueOf(await first.store.saveUnit(unitNamed('ahola', 'Ahonen')));

    const taking = second.shared.takeOver();
    await Promise.all([taking, second.shared.look()]);

    expect(second.store.isReadOnly()).toBe(false);
    expect(second.shared.sharing().state).toBe('ours');
    await end(first, second);
  });

  test('S39 is noticed by the first within one look, also without a save', async () => {
    const { clock, first, second } = await two();
    valueOf(await second.shared.takeOver());

    clock.advance(2000);

    await vi.waitFor(() => {
      expect(first.shared.sharing()).toMatchObject({ state: 'taken', by: { user: 'eero', machine: 'TK-2' } });
    });
    expect(first.store.isReadOnly()).toBe(true);
    expect(first.shared.offers()).toEqual([]);
    await end(first, second);
  });

  test('S39 can be undone by taking it back', async () => {
    const { first, second } = await two();
    valueOf(await second.shared.takeOver());
    await first.shared.look();

    valueOf(await first.shared.takeOver());
    await second.shared.look();

    expect(first.shared.sharing().state).toBe('ours');
    expect(second.shared.sharing()).toMatchObject({ state: 'taken', by: { user: 'aino' } });
    await end(first, second);
  });

  test('S40 loses no word that the first had typed: it is kept on that machine and can become a unit', async () => {
    const { first, second } = await two();
    valueOf(await second.shared.takeOver());

    await first.store.saveUnit(unitNamed('ahola', 'Typed too late'));
    await first.shared.look();
    await first.store.saveLayer('ahola', hidden);
    await first.shared.look();

    expect(first.store.unit('ahola')?.names.fi).toBe('Ahola');
    expect(first.shared.offers()).toEqual([{ id: 'ahola', name: 'Typed too late' }]);
    const [file = ''] = await readdir(first.local);
    expect(parseUnitCopies(await readFile(join(first.local, file), 'utf8'))).toEqual([
      { unit: unitNamed('ahola', 'Typed too late'), layer: hidden },
    ]);

    valueOf(await first.shared.takeOver());
    const offer = first.shared.offer('ahola');
    if (offer === null) throw new Error('The words are offered.');
    const added = valueOf(await first.store.addUnit(offer.unit, offer.layer));
    first.shared.forget('ahola');

    expect(first.store.unit(added.id)?.names.fi).toBe('Typed too late');
    expect(first.store.layer(added.id)).toEqual(hidden);
    expect(first.shared.offers()).toEqual([]);
    expect(await readdir(first.local)).toEqual([]);
    await end(first, second);
  });

  test('S40 offers them again after a restart, and only where they are not stored', async () => {
    const { folder, clock, first, second } = await two();
    valueOf(await second.shared.takeOver());
    await first.store.saveUnit(unitNamed('ahola', 'Typed too late'));
    await first.shared.look();
    await end(first, second);

    const again = await person(folder, aino, clock, first.local);

    expect(again.shared.offers()).toEqual([{ id: 'ahola 0', name: 'Typed too late' }]);
    valueOf(await again.store.saveUnit(unitNamed('ahola', 'Typed too late')));
    await end(again);
    const last = await person(folder, aino, clock, first.local);
    expect(last.shared.offers()).toEqual([]);
    await end(last);
  });
});

describe('a folder that vanishes', () => {
  test('S41 is told within one look, words stay in memory and on this machine, and are saved when it is back', async () => {
    const { folder, first, second } = await two();
    await end(second);
    await rename(folder, `${folder}-away`);

    const refused = await first.store.saveUnit(unitNamed('ahola', 'Typed without the folder'));
    await first.shared.look();

    expect(refused).toMatchObject({ failure: { reason: 'folder-missing' } });
    expect(first.shared.sharing().isAway).toBe(true);
    expect(first.store.unit('ahola')?.names.fi).toBe('Typed without the folder');
    expect(first.shared.unsavedAway()).toEqual([
      { unit: unitNamed('ahola', 'Typed without the folder'), layer: emptyLayer },
    ]);
    expect(await readdir(first.local)).toHaveLength(1);
    expect(first.shared.offers()).toEqual([]);

    await rename(`${folder}-away`, folder);
    await first.shared.look();

    expect(first.shared.sharing().isAway).toBe(false);
    expect(await readFile(join(folder, 'units', 'ahola', 'unit', 'live.json'), 'utf8')).toContain('without the folder');
    expect(first.shared.unsavedAway()).toEqual([]);
    expect(await readdir(first.local)).toEqual([]);
    await end(first);
  });

  test('S41 keeps the words of a process that ends meanwhile, and offers them at the next start', async () => {
    const { folder, clock, first, second } = await two();
    await end(second);
    await rename(folder, `${folder}-away`);
    await first.store.saveUnit(unitNamed('ahola', 'Typed without the folder'));
    await end(first);
    await rename(`${folder}-away`, folder);

    const again = await person(folder, aino, clock, first.local);

    expect(again.store.unit('ahola')?.names.fi).toBe('Ahola');
    expect(again.shared.offers()).toEqual([{ id: 'ahola 0', name: 'Typed without the folder' }]);
    await end(again);
  });

  test('S41 is told to a reader too, who goes on with what was read', async () => {
    const { folder, first, second } = await two();
    await rename(folder, `${folder}-away`);

    await second.shared.look();

    expect(second.shared.sharing()).toMatchObject({ isAway: true, state: 'held' });
    expect(second.store.unit('ahola')?.names.fi).toBe('Ahola');
    await rename(`${folder}-away`, folder);
    await second.shared.look();
    expect(second.shared.sharing().isAway).toBe(false);
    await end(first, second);
  });

  test('S41 a damaged file of kept words is not lost by the next one', async () => {
    const local = await newFolder();
    const path = join(local, 'not-in-data-folder.json');
    await writeFile(path, '{ "kind": "herate-units", "sch');
    const file = new StrandedFile(local);

    expect(file.read()).toEqual([]);
    file.hold([{ unit: unitNamed('ahola', 'Ahola'), layer: emptyLayer }]);

    const texts = await Promise.all((await readdir(local)).map((name) => readFile(join(local, name), 'utf8')));
    expect(texts).toContain('{ "kind": "herate-units", "sch');
    expect(texts).toHaveLength(2);
  });
});
