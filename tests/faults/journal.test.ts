import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseJournalLine } from '../../electron/store/journal-line';
import type { DocumentSave } from '../../electron/store/save-document';
import type { Store } from '../../electron/store/store';
import { diskFiles, type StoreFiles } from '../../electron/store/store-files';
import { changeBetween } from '../../templates/history/change';
import { createPictureNames, withNamedPicture } from '../../templates/history/unit-document';
import { emptyLayer, type Layer } from '../../templates/model/layer';
import type { Logo, Unit } from '../../templates/model/unit';
import { allFiles, failingFiles, newFolder, opened, reasonOf, systemError, unitNamed, valueOf } from './store-fixture';

const id = 'ahola';
let folder = '';
const unitFolder = (): string => join(folder, 'units', id);
const journal = (): string => join(unitFolder(), 'journal.jsonl');
const aside = async (): Promise<readonly string[]> =>
  (await readdir(unitFolder())).filter((name) => name.startsWith('journal-aside-'));

const hidden: Layer = { schema: 3, decisions: [{ kind: 'hide', itemId: 'trigger.a', on: '2026-11-22' }] };

beforeEach(async () => {
  folder = await newFolder();
  const store = await opened({ folder });
  await store.importUnit(unitNamed(id, 'Nolla'));
  await store.close();
});

async function name(store: Store, fi: string): Promise<void> {
  valueOf(await store.saveUnit(unitNamed(id, fi)));
}

const names = (store: Store): string | undefined => store.unit(id)?.names.fi;
const counts = (store: Store): readonly number[] => {
  const { past, future } = store.history(id).history;
  return [past.length, future.length];
};
async function lines(): Promise<readonly string[]> {
  return (await readFile(journal(), 'utf8')).split('\n').slice(0, -1);
}

/** Undoes as the window does: the unit as it was, and the step. */
function undone(fi: string, stepId: string): DocumentSave {
  return { unit: unitNamed(id, fi), layer: null, steps: [{ id: stepId, step: { kind: 'undo' } }] };
}

/** The disk that stops as if the process were killed: nothing more is written where `isDead` says so. */
function dyingFiles(isDead: (path: string) => boolean): StoreFiles {
  const step = (path: string): void => {
    if (isDead(path)) throw systemError('EIO');
  };
  return {
    ...diskFiles,
    writeNew: async (path, text) => {
      step(path);
      await diskFiles.writeNew(path, text);
    },
    append: async (path, from, text) => {
      step(path);
      await diskFiles.append(path, from, text);
    },
    writeNewNow: step,
    appendNow: step,
  };
}

describe('the journal', () => {
  test('S43 has every change before the documents have it, one line of its own with its checksum', async () => {
    const written: string[] = [];
    const noted = (path: string): void => void written.push(path.includes('journal') ? 'journal' : 'document');
    const store = await opened({
      folder,
      files: {
        ...diskFiles,
        writeNew: async (path, text) => {
          noted(path);
          await diskFiles.writeNew(path, text);
        },
        append: async (path, from, text) => {
          noted(path);
          await diskFiles.append(path, from, text);
        },
      },
    });
    await name(store, 'Yksi');
    written.length = 0;

    await name(store, 'Kaksi');
    valueOf(await store.saveLayer(id, hidden));

    expect(written).toEqual(['journal', 'document', 'document', 'journal', 'document', 'document']);
    expect((await lines()).map((line) => parseJournalLine(line)?.kind)).toEqual(['start', 'steps', 'steps', 'steps']);
    await store.close();
  });

  test('S44 brings the history of earlier sessions back, with what was undone', async () => {
    const first = await opened({ folder });
    await name(first, 'Yksi');
    await name(first, 'Kaksi');
    valueOf(await first.saveDocument(id, undone('Yksi', 'a')));
    await first.close();

    const second = await opened({ folder });

    expect(counts(second)).toEqual([1, 1]);
    expect(second.history(id)).toEqual(first.history(id));
    expect(second.history(id).history.future[0]?.place).toEqual({ kind: 'unit-field', field: 'names' });
    await second.close();
  });

  test('S44 does not take a step twice that is sent again', async () => {
    const store = await opened({ folder });
    await name(store, 'Yksi');
    await name(store, 'Kaksi');

    valueOf(await store.saveDocument(id, undone('Yksi', 'a')));
    valueOf(await store.saveDocument(id, undone('Yksi', 'a')));

    expect(counts(store)).toEqual([1, 1]);
    await store.close();
  });

  test('S44 is of its unit: another unit has another, a removed one has it again when it is back', async () => {
    const store = await opened({ folder });
    await name(store, 'Yksi');
    await store.importUnit(unitNamed('toinen', 'Toinen'));
    const other = store.history('toinen').history;
    valueOf(await store.removeUnit(id));
    valueOf(await store.restoreUnit(id));

    expect(other).toEqual({ past: [], future: [] });
    expect(counts(store)).toEqual([1, 0]);
    await store.close();
  });
});

describe('a process that ends between journal and documents', () => {
  test.each([
    ['both documents', (path: string) => /\.(?:live|mirror)\.json/.test(path)],
    ['the facts alone', (path: string) => /unit\/\.(?:live|mirror)\.json/.test(path)],
    ['the layer alone', (path: string) => /layer\/\.(?:live|mirror)\.json/.test(path)],
  ])('S45 loses no letter that the journal has: %s behind', async (_, isDocument) => {
    let isDead = false;
    const first = await opened({ folder, files: dyingFiles((path) => isDead && isDocument(path)) });
    await name(first, 'Yksi');
    const change = changeBetween(
      { unit: unitNamed(id, 'Yksi'), layer: emptyLayer },
      { unit: unitNamed(id, 'Kaksi'), layer: hidden },
      { at: '2026-11-22T08:00:00.000Z', place: null },
    );
    if (change === null) throw new Error('no change');
    isDead = true;
    const refused = await first.saveDocument(id, {
      unit: unitNamed(id, 'Kaksi'),
      layer: hidden,
      steps: [{ id: 'a', step: { kind: 'change', change } }],
    });
    await first.close();

    const second = await opened({ folder });

    expect(reasonOf(refused)).toBe('write-failed');
    expect([names(second), second.layer(id)]).toEqual(['Kaksi', hidden]);
    expect(counts(second)).toEqual([2, 0]);
    expect(await aside()).toEqual([]);
    await second.close();
    expect(names(await opened({ folder, readOnly: true }))).toBe('Kaksi');
  });

  test('S45 a last line that is cut at any byte is not there, and the line after it stands whole', async () => {
    const first = await opened({ folder });
    await name(first, 'Yksi');
    await first.close();
    const before = [...(await allFiles(unitFolder()))].filter(([path]) => !path.includes('kept'));
    const whole = (await readFile(journal())).length;
    const again = await opened({ folder });
    await name(again, 'Kaksi');
    await again.close();
    const longer = await readFile(journal());

    for (let length = whole; length < longer.length; length += 1) {
      // The documents are as they were before the line; the journal has a part of it.
      for (const [path, text] of before) await writeFile(join(unitFolder(), path), text);
      await writeFile(journal(), longer.subarray(0, length));
      const store = await opened({ folder });
      expect([length, names(store), ...counts(store)]).toEqual([length, 'Yksi', 1, 0]);
      if (length % 50 === 0) await name(store, 'Kolme');
      await store.close();
      if (length % 50 === 0) expect((await lines()).every((line) => parseJournalLine(line) !== null)).toBe(true);
    }
    expect(await aside()).toEqual([]);
  }, 120_000);

  test('S45 what waits when the process ends is in the journal too', async () => {
    const first = await opened({ folder });
    await name(first, 'Yksi');
    const running = first.saveUnit(unitNamed(id, 'Kaksi'));
    const waiting = first.saveUnit(unitNamed(id, 'Kolme'));

    valueOf(first.closeSync());
    const second = await opened({ folder });
    await Promise.all([running, waiting]);

    expect([names(second), ...counts(second)]).toEqual(['Kolme', 3, 0]);
    await second.close();
  });
});

describe('a journal that is not of these documents', () => {
  async function twoChanges(): Promise<void> {
    const store = await opened({ folder });
    await name(store, 'Yksi');
    await name(store, 'Kaksi');
    await store.close();
  }

  test('S46 is set aside unchanged; history begins anew and the documents stay', async () => {
    await twoChanges();
    const before = await readFile(journal(), 'utf8');
    const other = await opened({ folder: await elsewhere() });
    await name(other, 'Muualla');
    await other.close();
    for (const file of ['live.json', 'mirror.json']) {
      await writeFile(
        join(unitFolder(), 'unit', file),
        await readFile(join(other.visits.folder, 'units', id, 'unit', file), 'utf8'),
      );
    }

    const store = await opened({ folder });

    expect([names(store), ...counts(store)]).toEqual(['Muualla', 0, 0]);
    const [kept] = await aside();
    expect(await readFile(join(unitFolder(), kept ?? ''), 'utf8')).toBe(before);
    await name(store, 'Taas');
    expect(counts(store)).toEqual([1, 0]);
    await store.close();
  });

  test('S46 nor are documents rolled forward that somebody has brought back from an older copy', async () => {
    const store = await opened({ folder });
    const old = await allFiles(join(unitFolder(), 'unit'));
    await name(store, 'Yksi');
    await name(store, 'Kaksi');
    await store.close();
    for (const [path, text] of old) await writeFile(join(unitFolder(), 'unit', path), text);

    const again = await opened({ folder });

    expect([names(again), ...counts(again)]).toEqual(['Nolla', 0, 0]);
    expect(await aside()).toHaveLength(1);
    await again.close();
  });

  test.each([
    ['damaged in the middle', (text: string) => text.replace('Yksi', 'Yski')],
    ['of a later app', (text: string) => text.replaceAll('"schema":1,"at"', '"schema":9,"at"')],
    ['something else', () => '<html>\n'],
  ])('S46 %s, it is set aside as it was', async (_, harm) => {
    await twoChanges();
    const harmed = harm(await readFile(journal(), 'utf8'));
    await writeFile(journal(), harmed);

    const store = await opened({ folder });

    expect([names(store), ...counts(store)]).toEqual(['Kaksi', 0, 0]);
    const [kept] = await aside();
    expect(await readFile(join(unitFolder(), kept ?? ''), 'utf8')).toBe(harmed);
    await store.close();
  });

  async function elsewhere(): Promise<string> {
    const other = await newFolder();
    const store = await opened({ folder: other });
    await store.importUnit(unitNamed(id, 'Muu'));
    await store.close();
    return other;
  }
});

test('S47 live and mirror damaged, the journal leads from the kept state to the last letter', async () => {
  const first = await opened({ folder });
  await name(first, 'Yksi');
  await first.close();
  for (const file of ['live.json', 'mirror.json']) await truncate(join(unitFolder(), 'unit', file), 100);

  const store = await opened({ folder });

  expect([names(store), ...counts(store)]).toEqual(['Yksi', 1, 0]);
  await store.close();
});

describe('a disk that refuses', () => {
  test.each(['ENOSPC', 'EROFS', 'EIO'])('S48 the journal (%s) never keeps an edit from being saved', async (code) => {
    let isFailing = false;
    const store = await opened({
      folder,
      files: {
        ...diskFiles,
        append: async (path, from, text) => {
          if (!isFailing) return diskFiles.append(path, from, text);
          await diskFiles.append(path, from, text.slice(0, text.length / 2));
          throw systemError(code);
        },
      },
    });
    await name(store, 'Yksi');
    isFailing = true;
    await name(store, 'Kaksi');
    isFailing = false;
    await name(store, 'Kolme');
    await store.close();

    const again = await opened({ folder });

    expect([names(again), ...counts(again)]).toEqual(['Kolme', 3, 0]);
    await again.close();
  });

  test('S48 that is full for all of it keeps edits and history in memory, and has both when there is room', async () => {
    let isFailing = false;
    const store = await opened({ folder, files: failingFiles('ENOSPC', () => isFailing) });
    await name(store, 'Yksi');
    isFailing = true;
    const refused = await store.saveUnit(unitNamed(id, 'Kaksi'));
    isFailing = false;
    await name(store, 'Kolme');
    await store.close();

    const again = await opened({ folder });

    expect(reasonOf(refused)).toBe('disk-full');
    expect([names(again), ...counts(again)]).toEqual(['Kolme', 3, 0]);
    await again.close();
  });
});

test('S49 a folder that is only read has no history and gets no journal', async () => {
  const before = await allFiles(folder);
  const store = await opened({ folder, readOnly: true });

  expect(reasonOf(await store.saveUnit(unitNamed(id, 'Yksi')))).toBe('folder-read-only');
  expect(counts(store)).toEqual([0, 0]);
  expect(await allFiles(folder)).toEqual(before);
});

test('S50 a journal that has grown past a megabyte is written anew with the newest changes', async () => {
  const store = await opened({ folder });
  await name(store, 'Alku');
  const long = 'x'.repeat(395);
  for (let index = 0; index < 1100; index += 1) valueOf(await store.saveUnit(unitNamed(id, `${long} ${index}`)));
  await store.close();
  const grown = (await readFile(journal())).length;

  const again = await opened({ folder });
  await name(again, 'Loppu');
  await again.close();

  expect(grown).toBeGreaterThan(1_000_000);
  expect((await readFile(journal())).length).toBeLessThan(1_000_000);
  expect(counts(again)).toEqual([500, 0]);
  const third = await opened({ folder });
  expect([names(third), ...counts(third)]).toEqual(['Loppu', 500, 0]);
  await third.close();
}, 60_000);

test('S51 a logo is in the journal once, however often it changes, and comes back from there', async () => {
  const logo = (letter: string): Logo => ({
    png: letter.repeat(400_000),
    widthPx: 1,
    heightPx: 1,
    alternativeText: {},
  });
  const withLogo = (drawn: Logo | null): Unit => ({ ...unitNamed(id, 'Nolla'), logo: drawn });
  const store = await opened({ folder });
  for (let round = 0; round < 5; round += 1) {
    valueOf(await store.saveUnit(withLogo(logo('A'))));
    valueOf(await store.saveUnit(withLogo(logo('B'))));
    valueOf(await store.saveUnit(withLogo(null)));
  }
  await store.close();

  const again = await opened({ folder });
  const { history, pictures } = again.history(id);
  await again.close();

  const { nameOf } = createPictureNames();
  expect((await readFile(journal())).length).toBeLessThan(900_000);
  expect(history.past).toHaveLength(15);
  expect(Object.values(pictures)).toEqual([logo('A').png, logo('B').png]);
  expect(JSON.stringify(history)).toContain(withNamedPicture(withLogo(logo('B')), nameOf).logo?.png ?? 'none');
});

test('S52 the frozen journal of version 1 is read as it was', async () => {
  const text = await readFile(join(import.meta.dirname, 'frozen-journals', 'journal-1.jsonl'), 'utf8');

  const read = text
    .split('\n')
    .slice(0, -1)
    .map((line) => parseJournalLine(line));

  expect(read.map((line) => line?.kind)).toEqual(['start', 'steps', 'steps', 'logo', 'steps', 'steps', 'steps']);
  expect(read.flatMap((line) => (line?.kind === 'steps' ? line.steps.map(({ kind }) => kind) : []))).toEqual([
    'change',
    'merge',
    'change',
    'undo',
    'redo',
  ]);
});
