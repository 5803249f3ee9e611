import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  manualClock,
  newFolder,
  opened,
  reasonOf,
  unitNamed,
  valueOf,
  failingFiles,
} from '../../tests/faults/store-fixture';
import { decide } from '../../templates/layer/decisions';
import { emptyLayer } from '../../templates/model/layer';
import type { Unit } from '../../templates/model/unit';
import { automaticEditionsKept, Editions } from './editions';
import { diskFiles, type StoreFiles } from './store-files';
import type { StoreOptions } from './open-store';

const minuteMs = 60_000;
const png = Buffer.from('a picture').toString('base64');
const logo = { png, widthPx: 10, heightPx: 10, alternativeText: { fi: 'Vaakuna' } };

async function workplace(options: Partial<StoreOptions> = {}) {
  const folder = await newFolder();
  const clock = manualClock();
  const store = await opened({ folder, clock, ...options });
  valueOf(await store.importUnit(unitNamed('inari', 'Inari')));
  const editions = new Editions(store);
  const unitFolder = join(folder, 'units', 'inari');
  const inari = (): Unit => {
    const unit = store.unit('inari');
    if (unit === null) throw new Error('The unit is there.');
    return unit;
  };
  const change = async (changes: Partial<Unit>): Promise<void> => {
    valueOf(await store.saveUnit({ ...inari(), ...changes }));
  };
  const giveOut = async () => {
    const layer = store.layer('inari') ?? emptyLayer;
    return valueOf(await editions.keepPrinted({ unit: inari(), layer }));
  };
  const listed = async () => valueOf(await editions.list('inari'));
  return { folder, clock, store, editions, unitFolder, inari, change, giveOut, listed };
}

function editionFiles(unitFolder: string): Promise<readonly string[]> {
  return readdir(join(unitFolder, 'editions'));
}

describe('an edition', () => {
  test('S30 is read back as the same unit and layer, whatever happens afterwards', async () => {
    const { store, editions, inari, change } = await workplace();
    const decision = { kind: 'hide', itemId: 'trigger.housing.rent-arrears', on: '2026-11-21' } as const;
    await change({ logo, municipality: 'Inari' });
    await store.saveLayer('inari', decide(emptyLayer, decision));
    const before = { unit: inari(), layer: store.layer('inari') };

    const kept = valueOf(await editions.keepNamed('inari', 'Ennen'));
    await change({ logo: null, municipality: 'Utsjoki' });
    await store.saveLayer('inari', emptyLayer);

    expect(valueOf(await editions.read('inari', kept?.id ?? ''))).toEqual(before);
    await store.close();
  });

  test('S30 is not written again: not by a new name, and not by the next edition', async () => {
    const { store, editions, unitFolder, change } = await workplace();
    const kept = valueOf(await editions.keepNamed('inari', 'Ennen'));
    const path = join(unitFolder, 'editions', `${kept?.id ?? ''}.json`);
    const text = await readFile(path, 'utf8');

    valueOf(await editions.rename('inari', kept?.id ?? '', 'Jälkeen'));
    await change({ municipality: 'Utsjoki' });
    valueOf(await editions.keepNamed('inari', 'Ennen'));

    expect(await readFile(path, 'utf8')).toBe(text);
    expect(
      valueOf(await editions.list('inari'))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Ennen', 'Jälkeen']);
    await store.close();
  });

  test('S30 is kept whole or not at all on a full disk', async () => {
    let isFull = false;
    const { store, editions, change } = await workplace({ files: failingFiles('ENOSPC', () => isFull) });
    await change({ logo });
    isFull = true;

    const refused = await editions.keepNamed('inari', 'Ennen');
    isFull = false;

    expect(reasonOf(refused)).toBe('disk-full');
    expect(valueOf(await editions.list('inari'))).toEqual([]);
    expect(valueOf(await editions.keepNamed('inari', 'Ennen'))?.name).toBe('Ennen');
    await store.close();
  });
});

describe('the logo of editions', () => {
  test('S31 is stored once for all that have it', async () => {
    const { store, editions, unitFolder, change } = await workplace();
    await change({ logo });
    for (const name of ['A', 'B', 'C']) valueOf(await editions.keepNamed('inari', name));

    const pictures = await readdir(join(unitFolder, 'edition-pictures'));
    const texts = await Promise.all(
      (await editionFiles(unitFolder)).map((name) => readFile(join(unitFolder, 'editions', name), 'utf8')),
    );

    expect(pictures).toHaveLength(1);
    expect(texts).toHaveLength(3);
    expect(texts.join()).not.toContain(png);
    await store.close();
  });

  test('S31 goes with the last edition that has it', async () => {
    const { store, clock, unitFolder, change, giveOut } = await workplace();
    await change({ logo });
    await giveOut();
    const newer = { ...logo, png: Buffer.from('another').toString('base64') };
    await change({ logo: newer });
    for (let count = 0; count < automaticEditionsKept; count += 1) {
      clock.advance(61 * minuteMs);
      await change({ municipality: `Kunta ${String(count)}` });
      await giveOut();
    }

    const [picture, ...others] = await readdir(join(unitFolder, 'edition-pictures'));

    expect(others).toEqual([]);
    expect(await readFile(join(unitFolder, 'edition-pictures', picture ?? ''), 'utf8')).toContain(newer.png);
    await store.close();
  });

  test('S31 that cannot be read is told and never left out silently', async () => {
    const { store, editions, unitFolder, change } = await workplace();
    await change({ logo });
    const kept = valueOf(await editions.keepNamed('inari', 'Ennen'));
    const [picture] = await readdir(join(unitFolder, 'edition-pictures'));
    await writeFile(join(unitFolder, 'edition-pictures', picture ?? ''), '');

    expect(reasonOf(await editions.read('inari', kept?.id ?? ''))).toBe('file-unreadable');
    await store.close();
  });
});

describe('the list', () => {
  test('S32 of 50 editions reads no edition', async () => {
    const read: string[] = [];
    const files: StoreFiles = {
      ...diskFiles,
      readText: (path) => {
        read.push(path);
        return diskFiles.readText(path);
      },
    };
    const { store, editions, clock, listed } = await workplace({ files });
    for (let count = 0; count < 50; count += 1) {
      clock.advance(minuteMs);
      valueOf(await editions.keepNamed('inari', `Versio ${String(count)}`));
    }
    read.length = 0;

    const summaries = await listed();

    expect(summaries.map(({ name }) => name)).toEqual(
      Array.from({ length: 50 }, (_, at) => `Versio ${String(49 - at)}`),
    );
    expect(read.map((path) => `${basename(dirname(path))}/${basename(path)}`).sort()).toEqual([
      'edition-names/live.json',
      'edition-names/mirror.json',
    ]);
    await store.close();
  });

  test('S32 says when and why each was kept, and is the same after a restart', async () => {
    const { folder, store, editions, listed, clock, giveOut, change } = await workplace();
    valueOf(await editions.keepNamed('inari', 'Ennen'));
    clock.advance(minuteMs);
    await change({ municipality: 'Inari' });
    await giveOut();
    const before = await listed();
    await store.close();

    const again = await opened({ folder, clock });

    expect(before.map(({ reason, name }) => [reason, name])).toEqual([
      ['printed', ''],
      ['named', 'Ennen'],
    ]);
    expect(before.map(({ madeAt }) => Date.parse(madeAt))).toEqual([...before.map(({ id }) => timeOf(id))]);
    expect(valueOf(await new Editions(again).list('inari'))).toEqual(before);
    await again.close();
  });

  test('S32 finds a name in the edition where the names are lost', async () => {
    const { store, editions, unitFolder, listed } = await workplace();
    valueOf(await editions.keepNamed('inari', 'Ennen'));
    for (const name of ['live.json', 'mirror.json']) await writeFile(join(unitFolder, 'edition-names', name), '{');

    expect((await listed()).map(({ name }) => name)).toEqual(['Ennen']);
    valueOf(await editions.keepNamed('inari', 'Jälkeen'));
    expect((await listed()).map(({ name }) => name)).toContain('Ennen');
    await store.close();
  });
});

function timeOf(id: string): number {
  const [, day = '', time = ''] = /^(\d{8})t(\d{9})z/.exec(id) ?? [];
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  return Date.parse(`${date}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4, 6)}.${time.slice(6)}Z`);
}

describe('what is kept by itself', () => {
  test('S33 is kept once for one state of the document', async () => {
    const { store, clock, giveOut, listed } = await workplace();

    const first = await giveOut();
    clock.advance(61 * minuteMs);
    const second = await giveOut();

    expect(first?.reason).toBe('printed');
    expect(second).toBeNull();
    expect(await listed()).toHaveLength(1);
    await store.close();
  });

  test('S33 is kept at most once an hour, and the next one after it', async () => {
    const { store, clock, giveOut, change } = await workplace();
    await giveOut();
    await change({ municipality: 'Inari' });
    clock.advance(59 * minuteMs);
    const early = await giveOut();
    clock.advance(2 * minuteMs);
    const later = await giveOut();

    expect(early).toBeNull();
    expect(later?.reason).toBe('printed');
    await store.close();
  });

  test('S33 is the document that the paper was made from', async () => {
    const { store, editions, inari, change } = await workplace();
    const printed = { unit: inari(), layer: emptyLayer };
    await change({ municipality: 'Utsjoki' });

    const kept = valueOf(await editions.keepPrinted(printed));

    expect(valueOf(await editions.read('inari', kept?.id ?? ''))).toEqual(printed);
    await store.close();
  });

  test('S34 leaves the newest 50, and what has a name for ever', async () => {
    const { store, editions, clock, change, giveOut, listed } = await workplace();
    valueOf(await editions.keepNamed('inari', 'Nimetty'));
    clock.advance(61 * minuteMs);
    await change({ municipality: 'Alku' });
    const renamed = await giveOut();
    valueOf(await editions.rename('inari', renamed?.id ?? '', 'Säilytä'));
    for (let count = 0; count < automaticEditionsKept + 3; count += 1) {
      clock.advance(61 * minuteMs);
      await change({ municipality: `Kunta ${String(count)}` });
      await giveOut();
    }

    const summaries = await listed();

    expect(summaries.filter(({ name }) => name === '')).toHaveLength(automaticEditionsKept);
    expect(summaries.slice(-2).map(({ name }) => name)).toEqual(['Säilytä', 'Nimetty']);
    const [newest] = summaries;
    expect(valueOf(await editions.read('inari', newest?.id ?? '')).unit.municipality).toBe('Kunta 52');
    await store.close();
  });

  test('S34 before another edition is restored, unless it is the newest already', async () => {
    const { store, editions, change } = await workplace();
    valueOf(await editions.keepNamed('inari', 'Ennen'));
    const none = valueOf(await editions.keepBeforeRestore('inari'));
    await change({ municipality: 'Utsjoki' });

    const kept = valueOf(await editions.keepBeforeRestore('inari'));

    expect(none).toBeNull();
    expect(kept?.reason).toBe('before-restore');
    expect(valueOf(await editions.read('inari', kept?.id ?? '')).unit.municipality).toBe('Utsjoki');
    await store.close();
  });
});

describe('an edition that cannot be opened', () => {
  test.each([
    ['damaged', (text: string) => text.replace('Inari', 'Inori'), 'file-unreadable'],
    ['empty', () => '', 'file-unreadable'],
    ['of a later app', (text: string) => text.replace('"schema": 2', '"schema": 9'), 'data-newer'],
  ])('S35 because it is %s is listed, told and left as it is', async (_, spoil, reason) => {
    const { store, editions, unitFolder, change, listed, giveOut } = await workplace();
    const kept = valueOf(await editions.keepNamed('inari', 'Ennen'));
    const path = join(unitFolder, 'editions', `${kept?.id ?? ''}.json`);
    const spoilt = spoil(await readFile(path, 'utf8'));
    await writeFile(path, spoilt);

    expect((await listed()).map(({ name }) => name)).toEqual(['Ennen']);
    expect(reasonOf(await editions.read('inari', kept?.id ?? ''))).toBe(reason);
    await change({ municipality: 'Utsjoki' });
    expect(await giveOut()).not.toBeNull();
    expect(await readFile(path, 'utf8')).toBe(spoilt);
    await store.close();
  });
});

describe('editions and their folder', () => {
  test('S36 a folder that is only read gives its editions and takes none', async () => {
    const { folder, store, editions } = await workplace();
    valueOf(await editions.keepNamed('inari', 'Ennen'));
    await store.close();
    const reading = await opened({ folder, readOnly: true });
    const only = new Editions(reading);
    const [kept] = valueOf(await only.list('inari'));

    expect(valueOf(await only.read('inari', kept?.id ?? '')).unit.names).toEqual({ fi: 'Inari' });
    expect(reasonOf(await only.keepNamed('inari', 'Toinen'))).toBe('folder-read-only');
    expect(reasonOf(await only.rename('inari', kept?.id ?? '', 'Toinen'))).toBe('folder-read-only');
    expect(valueOf(await only.list('inari'))).toHaveLength(1);
    await reading.close();
  });

  test('S36 a removed unit takes its editions along and brings them back', async () => {
    const { store, editions, listed } = await workplace();
    valueOf(await editions.keepNamed('inari', 'Ennen'));
    valueOf(await store.removeUnit('inari'));
    const gone = await editions.list('inari');
    valueOf(await store.restoreUnit('inari'));

    expect(reasonOf(gone)).toBe('unit-unknown');
    expect((await listed()).map(({ name }) => name)).toEqual(['Ennen']);
    await store.close();
  });

  test('S36 two that are kept at once are both kept', async () => {
    const { store, editions, listed } = await workplace();

    await Promise.all(['A', 'B', 'C', 'D'].map((name) => editions.keepNamed('inari', name)));

    expect((await listed()).map(({ name }) => name).sort()).toEqual(['A', 'B', 'C', 'D']);
    await store.close();
  });
});
