import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { addEdition, backupsOf } from '../../tests/faults/backup-fixture';
import {
  allFiles,
  manualClock,
  newFolder,
  opened,
  reasonOf,
  systemError,
  unitNamed,
  valueOf,
  type ManualClock,
} from '../../tests/faults/store-fixture';
import { emptyLayer } from '../../templates/model/layer';
import type { Store } from '../store/store';
import { AutomaticBackups } from './automatic-backups';
import { realBackupDisk, type BackupDisk } from './backup-disk';
import type { Backups } from './backups';

const hidden = { ...emptyLayer, decisions: [{ kind: 'hide' as const, itemId: 'trigger.housing.1', on: '2026-11-20' }] };

let folder: string;
let stick: string;
let clock: ManualClock;
let store: Store;
let backups: Backups;

beforeEach(async () => {
  folder = await newFolder();
  stick = await newFolder();
  clock = manualClock('2026-11-22T08:00:00.000Z');
  store = await opened({ folder, clock });
  backups = await backupsOf(store, clock);
  valueOf(await store.importUnit(unitNamed('inari', 'Inarin terveyskeskus')));
  valueOf(await store.saveLayer('inari', hidden));
  valueOf(await store.importUnit(unitNamed('utsjoki', 'Utsjoen terveysasema')));
});

async function names(): Promise<readonly string[]> {
  return (await readdir(stick)).sort();
}

async function madeBytes(): Promise<Uint8Array> {
  return valueOf(await backups.make()).bytes;
}

async function look(target: Backups, bytes: Uint8Array) {
  return valueOf(await target.openGiven({ fileName: 'a.herate-backup', bytes }));
}

/** Another machine on which nothing but the guide's empty unit is. */
async function otherMachine() {
  const data = await newFolder();
  const otherStore = await opened({ folder: data, clock });
  valueOf(await otherStore.createUnit('empty'));
  return { data, store: otherStore, backups: await backupsOf(otherStore, clock) };
}

describe('one backup file', () => {
  it('is a zip with every stored document once, and neither journal nor older copies', async () => {
    await addEdition(folder, 'inari', 'Ensimmäinen painos');
    await writeFile(join(folder, 'units', 'inari', 'journal.jsonl'), 'undo');
    await mkdir(join(folder, 'units', 'inari', 'unit', 'damaged'));
    await writeFile(join(folder, 'units', 'inari', 'unit', 'damaged', 'x.json'), 'damaged');

    const entries = Object.keys(unzipSync(await madeBytes()));

    expect(entries).toEqual([
      'herate-backup.json',
      'settings/live.json',
      'units/inari/editions/e-0001/live.json',
      'units/inari/editions/page-1.png',
      'units/inari/layer/live.json',
      'units/inari/unit/live.json',
      'units/utsjoki/unit/live.json',
    ]);
  });

  it('is the same bytes for the same state and time', async () => {
    expect(Buffer.from(await madeBytes()).equals(Buffer.from(await madeBytes()))).toBe(true);
  });

  it('takes the mirror of a document whose live copy is damaged, and is refused where none is good', async () => {
    const unit = join(folder, 'units', 'inari', 'unit');
    await writeFile(join(unit, 'live.json'), '{ "schema": 1');
    const preview = await look(backups, await madeBytes());
    await writeFile(join(unit, 'mirror.json'), '');

    expect(preview.units.map(({ name, state }) => [name, state])).toEqual([
      ['Inarin terveyskeskus', 'same'],
      ['Utsjoen terveysasema', 'same'],
    ]);
    expect(reasonOf(await backups.make())).toBe('file-unreadable');
  });
});

describe('what restoring would change', () => {
  it('is told unit by unit before anything happens', async () => {
    const bytes = await madeBytes();
    clock.advance(60_000);
    valueOf(await store.saveUnit(unitNamed('inari', 'Inarin sote-asema')));
    valueOf(await store.removeUnit('utsjoki'));
    valueOf(await store.importUnit(unitNamed('ivalo', 'Ivalo')));
    const before = await allFiles(folder);

    const preview = await look(backups, bytes);

    expect(preview.units).toMatchObject([
      { id: 'inari', state: 'newer-here', amounts: { changes: 1 }, here: { name: 'Inarin sote-asema' } },
      { id: 'utsjoki', state: 'new', here: null },
    ]);
    expect(preview.onlyHere).toEqual(['Ivalo']);
    expect(await allFiles(folder)).toEqual(before);
  });

  it('sees a change in editions only, and an older state here', async () => {
    await addEdition(folder, 'inari', 'Uusi');
    clock.advance(1000);
    valueOf(await store.saveUnit(unitNamed('utsjoki', 'Utsjoki, uusi nimi')));
    const bytes = await madeBytes();
    const other = await otherMachine();
    await look(other.backups, bytes).then(({ handle }) => other.backups.restore(handle, null));
    await addEdition(other.data, 'inari', 'Muutettu painos');

    const preview = await look(other.backups, bytes);

    expect(preview.units.map(({ state }) => state)).toEqual(['different', 'same']);
    expect(preview.units[0]?.amounts.editions).toBe(2);
  });
});

describe('restoring', () => {
  it('brings everything to another machine, where the guide’s empty unit gives way', async () => {
    await addEdition(folder, 'inari', 'Ensimmäinen painos');
    await store.saveSettings({ ...store.settings(), interfaceLanguage: 'sv', lastPrinter: 'kyocera' });
    await store.selectUnit('inari');
    const bytes = await madeBytes();
    const other = await otherMachine();

    const { handle } = await look(other.backups, bytes);
    valueOf(await other.backups.restore(handle, null));

    expect(other.store.units().map(({ id }) => id)).toEqual(['inari', 'utsjoki']);
    expect(other.store.layer('inari')).toEqual(hidden);
    expect(other.store.settings()).toMatchObject({
      interfaceLanguage: 'sv',
      currentUnitId: 'inari',
      isGuideDone: true,
      lastPrinter: null,
    });
    const files = await allFiles(other.data);
    const original = await allFiles(folder);
    for (const name of ['editions/e-0001/live.json', 'editions/page-1.png', 'unit/live.json', 'unit/mirror.json']) {
      expect(files.get(`units/inari/${name}`)).toBe(original.get(`units/inari/${name}`));
    }
    await other.store.close();
    const again = await opened({ folder: other.data, clock });
    expect([again.units().length, again.notices()]).toEqual([2, []]);
  });

  it('of one unit leaves the others, and is taken back and done again', async () => {
    const bytes = await madeBytes();
    clock.advance(60_000);
    valueOf(await store.saveUnit(unitNamed('inari', 'Inari, myöhemmin')));
    valueOf(await store.saveUnit(unitNamed('utsjoki', 'Utsjoki, myöhemmin')));
    const nameOf = (id: string) => store.unit(id)?.names.fi;

    const { handle } = await look(backups, bytes);
    valueOf(await backups.restore(handle, ['inari']));
    const restored = [nameOf('inari'), nameOf('utsjoki')];
    clock.advance(1000);
    valueOf(await backups.goBack());
    const back = [nameOf('inari'), nameOf('utsjoki')];
    clock.advance(1000);
    valueOf(await backups.goBack());

    expect(restored).toEqual(['Inarin terveyskeskus', 'Utsjoki, myöhemmin']);
    expect(back).toEqual(['Inari, myöhemmin', 'Utsjoki, myöhemmin']);
    expect(nameOf('inari')).toBe('Inarin terveyskeskus');
    valueOf(await store.saveUnit(unitNamed('inari', 'Muokattu palautuksen jälkeen')));
    await store.close();
    expect((await opened({ folder, readOnly: true })).unit('inari')?.names.fi).toBe('Muokattu palautuksen jälkeen');
  });

  it('on an empty machine is taken back to the empty unit, also after a restart', async () => {
    const bytes = await madeBytes();
    const other = await otherMachine();
    const { handle } = await look(other.backups, bytes);
    valueOf(await other.backups.restore(handle, null));
    await other.store.close();
    const store2 = await opened({ folder: other.data, clock });
    const backups2 = await backupsOf(store2, clock);

    valueOf(await backups2.goBack());

    expect(store2.units().map(({ id }) => id)).toEqual(['yksikko']);
  });

  it('keeps the state before in the data folder, where it is listed', async () => {
    const { handle } = await look(backups, await madeBytes());
    valueOf(await backups.restore(handle, null));

    const [listed] = await backups.list();

    expect(listed).toMatchObject({ isOnThisMachine: true, content: { reason: 'before-restore' }, problem: null });
    expect(backups.status().lastRestore).toMatchObject({ backupMadeAt: '2026-11-22T08:00:00.000Z' });
  });

  it('does not take a handle that nothing was looked into with, or units that are not inside', async () => {
    const { handle } = await look(backups, await madeBytes());

    expect(reasonOf(await backups.restore('8d6f0c3e-4a54-4d0f-9d55-111111111111', null))).toBe('file-gone');
    expect(reasonOf(await backups.restore(handle, ['ivalo']))).toBe('unit-unknown');
    expect(reasonOf(await backups.open('8d6f0c3e-4a54-4d0f-9d55-111111111111'))).toBe('file-gone');
    expect(reasonOf(await (await backupsOf(store, clock)).goBack())).toBe('file-gone');
  });

  it('is refused in a folder that is only read', async () => {
    const bytes = await madeBytes();
    const reader = await opened({ folder, readOnly: true, clock });
    const readersBackups = await backupsOf(reader, clock);
    const { handle } = await look(readersBackups, bytes);
    const before = await allFiles(folder);

    expect(reasonOf(await readersBackups.restore(handle, null))).toBe('folder-read-only');
    expect(await allFiles(folder)).toEqual(before);
  });
});

/** The real disk, from a step on full or gone; reading goes on. */
function failingFrom(step: number, code: string): BackupDisk {
  let steps = 0;
  const next = async <Done>(act: () => Promise<Done>): Promise<Done> => {
    steps += 1;
    if (steps > step) throw systemError(code);
    return act();
  };
  return {
    ...realBackupDisk,
    writeNew: (path, bytes) => next(() => realBackupDisk.writeNew(path, bytes)),
    makeFolder: (path) => next(() => realBackupDisk.makeFolder(path)),
    rename: (from, to) => next(() => realBackupDisk.rename(from, to)),
    remove: (path) => next(() => realBackupDisk.remove(path)),
    syncFolder: (path) => next(() => realBackupDisk.syncFolder(path)),
    removeTree: (path) => next(() => realBackupDisk.removeTree(path)),
  };
}

describe.each(['ENOSPC', 'ENODEV', 'EIO'])('a restore while the disk fails with %s', (code) => {
  it('is told, and leaves all units as they were, or restores them all', async () => {
    const bytes = await madeBytes();
    clock.advance(60_000);
    valueOf(await store.saveUnit(unitNamed('inari', 'now')));
    valueOf(await store.saveUnit(unitNamed('utsjoki', 'now')));
    const seen = new Set<string>();
    let step = 0;
    for (; ; step += 1) {
      const failing = await backupsOf(store, clock, failingFrom(step, code));
      const { handle } = await look(failing, bytes);
      const restored = await failing.restore(handle, null);
      await store.close();
      store = await opened({ folder, clock });
      const after = ['inari', 'utsjoki'].map((id) => store.unit(id)?.names.fi).join();
      seen.add(`${restored.ok ? 'restored' : 'refused'}: ${after}`);
      expect((await readdir(folder)).filter((name) => name.startsWith('restoring'))).toEqual([]);
      if (restored.ok) break;
      for (const id of ['inari', 'utsjoki']) valueOf(await store.saveUnit(unitNamed(id, 'now')));
    }

    expect(step).toBeGreaterThan(15);
    expect([...seen].sort()).toEqual(['refused: now,now', 'restored: Inarin terveyskeskus,Utsjoen terveysasema']);
  });
});

describe('automatic backups', () => {
  async function change(name: string): Promise<void> {
    clock.advance(60_000);
    valueOf(await store.saveUnit(unitNamed('inari', name)));
  }

  it('begin when the folder is chosen, and nothing is made while nothing changes', async () => {
    valueOf(await backups.useFolder(stick));
    clock.advance(86_400_000);
    valueOf(await backups.makeInFolder());

    expect(await names()).toEqual([expect.stringMatching(/^herate-varmuuskopio-2026-11-22-\d{4}\.herate-backup$/)]);
    expect(backups.status()).toMatchObject({ folder: stick, lastMadeAt: '2026-11-22T08:00:00.000Z', trouble: null });
  });

  it('keep the last ten of their own and never touch another file', async () => {
    valueOf(await backups.useFolder(stick));
    const [first] = await names();
    if (first === undefined) throw new Error('No backup was made.');
    const other = await otherMachine();
    valueOf(await other.store.importUnit(unitNamed('sodankyla', 'Sodankylä')));
    await writeFile(join(stick, 'herate-varmuuskopio-2020-01-01-0000.herate-backup'), 'damaged');
    await writeFile(join(stick, 'lomakuva.jpg'), 'not ours');
    await writeFile(join(stick, 'oma.herate-backup'), await madeBytes());
    valueOf(await other.backups.useFolder(stick));
    const others = (await names()).length - 1;
    for (let number = 1; number <= 12; number += 1) {
      await change(`Nimi ${number}`);
      valueOf(await backups.makeInFolder());
    }

    const left = await names();

    expect(left).toHaveLength(others + 10);
    expect(left).not.toContain(first);
    expect(left).toEqual(expect.arrayContaining(['lomakuva.jpg', 'oma.herate-backup']));
    expect(left).toContain('herate-varmuuskopio-2020-01-01-0000.herate-backup');
    const listed = await backups.list();
    expect(listed.filter(({ content }) => content?.unitNames.includes('Sodankylä'))).toHaveLength(1);
    expect(listed.filter(({ problem }) => problem?.reason === 'backup-foreign')).toHaveLength(1);
  });

  it('say calmly that the stick is missing, make no folder in its place, and go on when it is back', async () => {
    valueOf(await backups.useFolder(stick));
    let told = 0;
    backups.onChange(() => (told += 1));
    await rename(stick, `${stick}-away`);
    await change('Tikku poissa');

    const refused = reasonOf(await backups.makeInFolder());
    const trouble = backups.status().trouble;
    const parent = await readdir(join(stick, '..'));
    await rename(`${stick}-away`, stick);
    valueOf(await backups.makeInFolder());

    expect([refused, trouble?.reason]).toEqual(['backup-folder-missing', 'backup-folder-missing']);
    expect(parent.includes(stick.split('/').at(-1) ?? '')).toBe(false);
    expect([backups.status().trouble, told]).toEqual([null, 2]);
    expect(await names()).toHaveLength(2);
  });

  it.each([
    ['full', 'ENOSPC', 'backup-folder-full'],
    ['locked', 'EROFS', 'backup-not-made'],
  ])('on a %s stick leave no unfinished file and the older ones whole', async (_, code, reason) => {
    let isFailing = false;
    const disk: BackupDisk = {
      ...realBackupDisk,
      writeNew: async (path, bytes) => {
        if (!isFailing) return realBackupDisk.writeNew(path, bytes);
        await writeFile(path, bytes.subarray(0, bytes.length / 2));
        throw systemError(code);
      },
    };
    const onStick = await backupsOf(store, clock, disk);
    valueOf(await onStick.useFolder(stick));
    const before = await names();
    isFailing = true;
    await change('Ei mahdu');

    expect(reasonOf(await onStick.makeInFolder())).toBe(reason);
    expect(await names()).toEqual(before);
  });

  it('sweep what a pulled stick left behind, with the next backup', async () => {
    let isPulled = true;
    const disk: BackupDisk = {
      ...realBackupDisk,
      rename: async (from, to) => {
        if (isPulled && to.startsWith(stick)) throw systemError('ENODEV');
        await realBackupDisk.rename(from, to);
      },
      remove: async (path) => {
        if (isPulled) throw systemError('ENODEV');
        await realBackupDisk.remove(path);
      },
    };
    const onStick = await backupsOf(store, clock, disk);
    valueOf(await onStick.useFolder(stick));
    expect(onStick.status().trouble?.reason).toBe('backup-folder-missing');
    const leftover = await names();
    isPulled = false;

    valueOf(await onStick.makeInFolder());

    expect(leftover).toEqual([expect.stringMatching(/\.tmp$/)]);
    expect(await names()).toEqual([expect.stringMatching(/\.herate-backup$/)]);
  });

  it('come once a day when something has changed, on closing, and again where one failed', async () => {
    valueOf(await backups.useFolder(stick));
    const automatic = new AutomaticBackups(backups, store, { ...clock, wait: () => new Promise(() => undefined) });
    automatic.begin();
    const pass = async (milliseconds: number): Promise<number> => {
      clock.advance(milliseconds);
      await backups.list();
      await backups.list();
      return (await names()).length;
    };
    const first = await pass(60_000);
    await change('Samana päivänä');
    const sameDay = await pass(15 * 60_000);
    const nextDay = await pass(86_400_000);
    await rename(stick, `${stick}-away`);
    await change('Seuraavana');
    clock.advance(86_400_000);
    await backups.list();
    const trouble = backups.status().trouble?.reason;
    await rename(`${stick}-away`, stick);
    const later = await pass(15 * 60_000);
    const quiet = automatic.isDueAtClosing();
    await change('Ennen sulkemista');
    const due = automatic.isDueAtClosing();
    await automatic.atClosing();

    expect([first, sameDay, nextDay, trouble, later]).toEqual([1, 1, 2, 'backup-folder-missing', 3]);
    expect([quiet, due, automatic.isDueAtClosing()]).toEqual([false, true, false]);
    expect(await names()).toHaveLength(4);
  });

  it('end when the folder is given up', async () => {
    valueOf(await backups.useFolder(stick));
    valueOf(await backups.useFolder(null));
    await change('Ei enää');
    valueOf(await backups.makeInFolder());

    expect(await names()).toHaveLength(1);
    expect(backups.status().folder).toBeNull();
  });

  it('are remembered after a restart', async () => {
    valueOf(await backups.useFolder(stick));
    await store.close();

    const again = await backupsOf(await opened({ folder, clock }), clock);

    expect(again.status()).toMatchObject({ folder: stick, lastMadeAt: '2026-11-22T08:00:00.000Z' });
  });
});

describe('listed backups', () => {
  it('are opened by handle, and a file that is gone or damaged meanwhile is refused', async () => {
    valueOf(await backups.useFolder(stick));
    const [listed] = await backups.list();
    const [name] = await names();
    if (listed === undefined || name === undefined) throw new Error('No backup was made.');
    const path = join(stick, name);
    await copyFile(path, `${path}.away`);

    const good = await backups.open(listed.handle);
    await writeFile(path, (await readFile(path)).subarray(0, 700));
    const damaged = await backups.open(listed.handle);
    await rm(path);
    const gone = await backups.open(listed.handle);

    expect(valueOf(good).units).toHaveLength(2);
    expect([reasonOf(damaged), reasonOf(gone)]).toEqual(['backup-damaged', 'file-gone']);
  });
});

describe('older states that the store has kept', () => {
  const named = (unitName: string) => ({ ...unitNamed('inari', unitName), municipality: 'Inari' });
  const kept = async () => (await backups.list()).filter(({ content }) => content?.reason === 'kept');

  beforeEach(async () => {
    await store.close();
    clock.advance(2 * 3_600_000);
    store = await opened({ folder, clock });
    backups = await backupsOf(store, clock);
  });

  async function lookAtFirst() {
    clock.advance(60_000);
    valueOf(await store.saveUnit(named('Inarin sote-asema')));
    valueOf(await store.saveLayer('inari', emptyLayer));
    clock.advance(60_000);
    const [found] = (await kept()).filter(({ content }) => content?.unitNames[0] === 'Inarin sote-asema');
    return valueOf(await backups.open(found?.handle ?? ''));
  }

  it('are listed with the unit that they are of, and looked into without anything happening', async () => {
    const preview = await lookAtFirst();
    const before = await allFiles(folder);

    expect(preview).toMatchObject({
      fileName: '',
      onlyHere: [],
      units: [{ id: 'inari', name: 'Inarin terveyskeskus', state: 'newer-here', amounts: { changes: 1 } }],
    });
    expect((await kept()).map(({ content }) => content?.madeAt)).toEqual(
      [...(await kept())]
        .map(({ content }) => content?.madeAt ?? '')
        .sort()
        .reverse(),
    );
    expect(await allFiles(folder)).toEqual(before);
  });

  it('come back with facts and layer together, as one change that undo takes back, and other units stay', async () => {
    const { handle } = await lookAtFirst();
    const changes = store.history('inari').history.past.length;
    const keptBefore = (await readdir(join(folder, 'units', 'inari', 'unit', 'kept'))).length;

    valueOf(await backups.restore(handle, null));

    expect(store.unit('inari')?.names.fi).toBe('Inarin terveyskeskus');
    expect(store.layer('inari')).toEqual(hidden);
    expect(store.unit('utsjoki')?.names.fi).toBe('Utsjoen terveysasema');
    expect(store.history('inari').history.past).toHaveLength(changes + 1);
    expect((await readdir(join(folder, 'units', 'inari', 'unit', 'kept'))).length).toBeGreaterThanOrEqual(keptBefore);
    expect(backups.status().lastRestore).not.toBeNull();
  });

  it('are gone back from like any restore', async () => {
    const { handle } = await lookAtFirst();
    valueOf(await backups.restore(handle, null));
    clock.advance(1000);

    valueOf(await backups.goBack());

    expect(store.unit('inari')?.names.fi).toBe('Inarin sote-asema');
    expect(store.layer('inari')).toEqual(emptyLayer);
  });

  it('of which the file is damaged are refused, and nothing changes', async () => {
    const unitFolder = join(folder, 'units', 'inari', 'unit');
    clock.advance(60_000);
    valueOf(await store.saveUnit(named('Inarin sote-asema')));
    const found = await kept();
    for (const name of await readdir(join(unitFolder, 'kept'))) await writeFile(join(unitFolder, 'kept', name), '{');
    for (const name of ['live.json', 'mirror.json']) await writeFile(join(unitFolder, name), '{');

    const reasons = new Set<string>();
    for (const { handle, content } of found) {
      if (content?.unitNames[0] === 'Inarin sote-asema') reasons.add(reasonOf(await backups.open(handle)));
    }

    expect([...reasons]).toEqual(['file-gone']);
  });
});

describe('a folder that was taken over', () => {
  it('is kept as one file in the data folder itself, of which the newest five stay', async () => {
    for (let times = 0; times < 6; times += 1) {
      clock.advance(60_000);
      await backups.makeAtTakeOver();
    }

    const made = (await backups.list()).filter(({ content }) => content?.reason === 'take-over');

    expect(made).toHaveLength(5);
    expect(made[0]?.content?.unitNames).toEqual(['Inarin terveyskeskus', 'Utsjoen terveysasema']);
    expect(backups.status().trouble).toBeNull();
    const preview = valueOf(await backups.open(made[0]?.handle ?? ''));
    expect(preview.units.map(({ state }) => state)).toEqual(['same', 'same']);
  });

  it('brings along what the other person has chosen for backups', async () => {
    const other = await backupsOf(store, clock);
    valueOf(await other.useFolder(stick));

    await backups.makeAtTakeOver();

    expect(backups.status().folder).toBe(stick);
  });

  it('where no file can be made says so, and the folder stays taken', async () => {
    const full: BackupDisk = { ...realBackupDisk, writeNew: () => Promise.reject(systemError('ENOSPC')) };
    const refused = await backupsOf(store, clock, full);

    await refused.makeAtTakeOver();

    expect(refused.status().trouble).toMatchObject({ reason: 'backup-not-made' });
    expect(store.isReadOnly()).toBe(false);
  });
});
