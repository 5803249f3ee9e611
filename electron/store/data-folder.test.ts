import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, reasonOf, valueOf } from '../../tests/faults/store-fixture';
import { dataFolderHash, decideDataFolder, prepareDataFolder } from './data-folder';

const question = {
  argument: null,
  appFolder: '/apps/herate',
  hasPortableMark: false,
  userFolder: '/home/a/.config/herate',
};

describe('where the data is', () => {
  test('S1 is the person’s own folder when nothing else is said', () => {
    expect(decideDataFolder(question)).toEqual({ path: '/home/a/.config/herate', chosenBy: 'user' });
  });

  test('S1 is beside the app where the portable mark stands', () => {
    const decided = decideDataFolder({ ...question, hasPortableMark: true });

    expect(decided).toEqual({ path: '/apps/herate/herate-data', chosenBy: 'portable' });
  });

  test('S1 is what the command line says before all else', () => {
    const decided = decideDataFolder({ ...question, hasPortableMark: true, argument: '/share/units' });

    expect(decided).toEqual({ path: '/share/units', chosenBy: 'argument' });
  });
});

describe('the data folder before use', () => {
  test('S2 is made for the person, with what stands above it', async () => {
    const path = join(await newFolder(), 'config', 'herate');

    const prepared = valueOf(await prepareDataFolder({ path, chosenBy: 'user' }));

    expect(prepared).toEqual({ path, chosenBy: 'user', isWritable: true });
  });

  test('S2 is not made on a stick that is not there', async () => {
    const path = join(await newFolder(), 'stick', 'herate');

    const prepared = await prepareDataFolder({ path, chosenBy: 'argument' });

    expect(prepared).toEqual({ ok: false, failure: { reason: 'folder-missing', details: { folder: path } } });
  });

  test('S2 is taken as it is where it stands already', async () => {
    const path = join(await newFolder(), 'units');
    await mkdir(path);

    expect(valueOf(await prepareDataFolder({ path, chosenBy: 'argument' })).isWritable).toBe(true);
  });

  test('S2 is not a file', async () => {
    const path = join(await newFolder(), 'units');
    await writeFile(path, '');

    expect(reasonOf(await prepareDataFolder({ path, chosenBy: 'argument' }))).toBe('folder-missing');
  });
});

describe('the name of the local profile', () => {
  test('S3 is the same for the same folder, however it is written', () => {
    expect(dataFolderHash('/share/units/../units/')).toBe(dataFolderHash('/share/units'));
    expect(dataFolderHash('/share/units')).toMatch(/^[0-9a-f]{16}$/);
  });

  test('S3 is another for another folder', () => {
    expect(dataFolderHash('/share/units')).not.toBe(dataFolderHash('/share/wards'));
  });
});
