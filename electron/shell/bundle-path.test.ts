import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundlePath } from './bundle-path';

let folder = '';

beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'herate-bundle-'));
  folder = join(parent, 'renderer');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await mkdir(join(parent, 'renderer-beside'));
  await writeFile(join(folder, 'index.html'), '<p>');
  await writeFile(join(folder, 'assets', 'index-B3x_a.js'), '');
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(parent, 'renderer-beside', 'secret.txt'), 'secret');
  await symlink(join(parent, 'secret.txt'), join(folder, 'link.html'));
  await symlink(parent, join(folder, 'up'));
  await symlink(join(parent, 'renderer-beside'), join(folder, 'beside'));
});

describe('bundlePath', () => {
  it.each(['index.html', 'assets/index-B3x_a.js', 'index.html?query', 'index.html#part'])('serves %s', async (path) => {
    const file = await bundlePath(folder, `app://bundle/${path}`);

    expect(file?.startsWith(folder)).toBe(true);
  });

  it.each([
    'app://bundle/../secret.txt',
    'app://bundle/assets/../../secret.txt',
    'app://bundle/%2e%2e%2fsecret.txt',
    'app://bundle/%2e%2e/secret.txt',
    'app://bundle/..%5csecret.txt',
    'app://bundle/..\\secret.txt',
    'app://bundle/%252e%252e%252fsecret.txt',
    'app://bundle/index.html%00.png',
    'app://bundle/index.html\u0000',
    'app://bundle//etc/passwd',
    'app://bundle//index.html',
    'app://bundle/C:/Windows/win.ini',
    'app://bundle/index.html::$DATA',
    'app://bundle/link.html',
    'app://bundle/up/secret.txt',
    'app://bundle/beside/secret.txt',
    'app://bundle/.hidden',
    'app://bundle/nothing.html',
    'app://bundle/',
    'app://bundle',
    'app://other/index.html',
    'app://bundle.evil/index.html',
    'app://bundle@evil/index.html',
    'file:///etc/passwd',
    '',
  ])('refuses %j', async (address) => {
    expect(await bundlePath(folder, address)).toBeUndefined();
  });
});
