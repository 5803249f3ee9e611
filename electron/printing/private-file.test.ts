import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withPrivateFile } from './private-file';

describe('the file on its way to the printer', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'herate-private-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('holds the bytes, for this user alone', async () => {
    const seen = await withPrivateFile(folder, new Uint8Array([1, 2, 3]), async (filePath) => ({
      bytes: [...(await readFile(filePath))],
      fileMode: (await stat(filePath)).mode & 0o777,
      folderMode: (await stat(dirname(filePath))).mode & 0o777,
    }));

    expect(seen).toEqual({ bytes: [1, 2, 3], fileMode: 0o600, folderMode: 0o700 });
  });

  it('is gone afterwards, also when the use of it throws', async () => {
    const use = withPrivateFile(folder, new Uint8Array([1]), () => Promise.reject(new Error('bug')));

    await expect(use).rejects.toThrow('bug');
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes away what a killed run left, but neither a print that goes on nor files of others', async () => {
    const longAgo = new Date(Date.now() - 2 * 60 * 60_000);
    for (const name of ['herate-print-old', 'herate-print-now', 'else']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'herate-print-old', 'paper.pdf'), 'client');
    for (const name of ['herate-print-old', 'else']) await utimes(join(folder, name), longAgo, longAgo);

    await withPrivateFile(folder, new Uint8Array([1]), async () => undefined);

    expect((await readdir(folder)).toSorted()).toEqual(['else', 'herate-print-now']);
  });
});
