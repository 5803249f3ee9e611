import { mkdtemp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWrittenFiles } from './written-files';

const bytes = new TextEncoder().encode('%PDF-');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-written-'));
});

function filesThatGoTo(...answers: readonly (string | null)[]) {
  const proposals: string[] = [];
  const waiting = [...answers];
  const files = createWrittenFiles({
    choosePath: ({ path }) => {
      proposals.push(path);
      return Promise.resolve(waiting.shift() ?? null);
    },
    documentsFolder: join(folder, 'documents'),
  });
  return { files, proposals };
}

describe('createWrittenFiles', () => {
  it('proposes the documents, then the folder that was used last', async () => {
    await mkdir(join(folder, 'stick'));
    const { files, proposals } = filesThatGoTo(join(folder, 'stick', 'a.pdf'), null);

    await files.ask('a.pdf', 'pdf');
    await files.write(join(folder, 'stick', 'a.pdf'), bytes);
    const second = await files.ask('b.pdf', 'pdf');

    expect(proposals).toEqual([join(folder, 'documents', 'a.pdf'), join(folder, 'stick', 'b.pdf')]);
    expect(second).toEqual({ ok: false, failure: { reason: 'cancelled', details: {} } });
  });

  it('adds the ending where it was typed away', async () => {
    const { files } = filesThatGoTo(join(folder, 'tool'), join(folder, 'tool.PDF'));

    expect(await files.ask('a.pdf', 'pdf')).toEqual({ ok: true, value: join(folder, 'tool.pdf') });
    expect(await files.ask('a.pdf', 'pdf')).toEqual({ ok: true, value: join(folder, 'tool.PDF') });
  });

  it('writes the file whole and gives a handle instead of the path', async () => {
    const { files } = filesThatGoTo();
    const path = join(folder, 'a.pdf');

    const written = await files.write(path, bytes);

    if (!written.ok) throw new Error(written.failure.reason);
    expect(written.value).toMatchObject({ fileName: 'a.pdf' });
    expect(JSON.stringify(written.value)).not.toContain(folder);
    expect(files.pathOf(written.value.handle)).toBe(path);
    expect(await readFile(path, 'utf8')).toBe('%PDF-');
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });

  it('knows no handle that it has not given', () => {
    expect(filesThatGoTo().files.pathOf('8d6f0c3e-4a54-4d0f-9d55-111111111111')).toBeNull();
  });

  it('says that the folder is gone, and leaves nothing', async () => {
    const written = await filesThatGoTo().files.write(join(folder, 'gone', 'a.pdf'), bytes);

    expect(written).toMatchObject({ ok: false, failure: { reason: 'folder-missing', details: { file: 'a.pdf' } } });
  });

  it('keeps the older file when a folder stands in the way of the new one', async () => {
    await mkdir(join(folder, 'a.pdf'));
    await writeFile(join(folder, 'a.pdf', 'inside'), 'x');

    const written = await filesThatGoTo().files.write(join(folder, 'a.pdf'), bytes);

    expect(written.ok).toBe(false);
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });
});
