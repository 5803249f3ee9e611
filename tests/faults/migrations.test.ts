import { readdir, readFile, mkdir, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocumentSurroundings } from '../../electron/store/document-disk';
import { parseEnvelope } from '../../electron/store/envelope';
import { documentFrom, findDocument, mendDocument, noticesOf } from '../../electron/store/open-document';
import { diskFiles, type StoreFiles } from '../../electron/store/store-files';
import * as storedKinds from '../../electron/store/stored-kinds';
import { allFiles, manualClock, newFolder, reasonOf, systemError } from './store-fixture';
import { noteKind, type Note } from './three-version-kind';

const frozen = join(import.meta.dirname, 'frozen');
const kinds = [...Object.values(storedKinds), noteKind];
const versions = kinds.flatMap((kind) =>
  Array.from({ length: kind.version }, (_, index) => ({ kind, version: index + 1 })),
);
const current: Note = { lines: ['soita', 'tulosta'], isDone: false };

function surroundings(files: StoreFiles = diskFiles): DocumentSurroundings {
  return {
    tools: { files, clock: manualClock() },
    whyNotWrite: () => Promise.resolve(null),
    whyNotWriteNow: () => null,
    onOutcome: () => undefined,
  };
}

async function folderWith(sample: string) {
  const dataFolder = await newFolder();
  await mkdir(join(dataFolder, 'note'));
  await copyFile(join(frozen, sample), join(dataFolder, 'note', 'live.json'));
  await copyFile(join(frozen, sample), join(dataFolder, 'note', 'mirror.json'));
  return { dataFolder, names: ['note'] };
}

describe('frozen samples', () => {
  test('S16 there is one of every version of every kind, and no other', async () => {
    const expected = versions.map(({ kind, version }) => `${kind.name}-${version}.json`);

    expect((await readdir(frozen)).sort()).toEqual(expected.sort());
  });

  test.each(versions.map(({ kind, version }) => [kind.name, version, kind] as const))(
    'S16 %s %i opens in the current shape, whole',
    async (name, version, kind) => {
      const text = await readFile(join(frozen, `${name}-${version}.json`), 'utf8');
      const place = await folderWith(`${name}-${version}.json`);

      const { found } = await findDocument<unknown>(surroundings(), kind, place);

      const reading = parseEnvelope(text, kind.version);
      expect(reading.kind === 'good' && reading.envelope.schema).toBe(version);
      expect(found.kind).toBe('good');
      expect(found.kind === 'good' && kind.schema.safeParse(found.value).success).toBe(true);
    },
  );
});

describe('an older document', () => {
  test.each([1, 2])('S16 of version %i is brought to the current one, its own state kept first', async (version) => {
    const place = await folderWith(`test-note-${version}.json`);
    const older = await readFile(join(frozen, `test-note-${version}.json`), 'utf8');
    const found = await findDocument(surroundings(), noteKind, place);
    const document = documentFrom(surroundings(), found, current);

    await mendDocument(document, found.found);

    const files = await allFiles(join(place.dataFolder, 'note'));
    expect(document.value()).toEqual(current);
    expect(files.get('live.json')).toContain('"schema": 3');
    expect(files.get('mirror.json')).toBe(files.get('live.json'));
    expect([...files].filter(([name]) => name.startsWith('kept')).map(([, text]) => text)).toEqual([older]);
    expect(noticesOf(found, 'Note')).toEqual([{ code: 'migrated', details: { document: 'test-note', name: 'Note' } }]);
  });

  test('S16 is not replaced where its own state cannot be kept', async () => {
    const place = await folderWith('test-note-1.json');
    const before = await allFiles(place.dataFolder);
    const files: StoreFiles = {
      ...diskFiles,
      writeNew: async (path, text) => {
        if (path.includes('kept')) throw systemError('ENOSPC');
        await diskFiles.writeNew(path, text);
      },
    };
    const found = await findDocument(surroundings(files), noteKind, place);
    const document = documentFrom(surroundings(files), found, current);

    const refusal = await document.save({ ...current, isDone: true });
    await document.settle();

    expect(reasonOf(refusal)).toBe('disk-full');
    expect(document.value().isDone).toBe(true);
    expect(await allFiles(place.dataFolder)).toEqual(before);
  });

  test('S16 of the current version is not written again', async () => {
    const place = await folderWith('test-note-3.json');
    const before = await allFiles(place.dataFolder);
    const found = await findDocument(surroundings(), noteKind, place);

    await mendDocument(documentFrom(surroundings(), found, current), found.found);

    expect(await allFiles(place.dataFolder)).toEqual(before);
    expect(noticesOf(found, 'Note')).toEqual([]);
  });
});
