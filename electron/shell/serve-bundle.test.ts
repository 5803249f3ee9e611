import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';
import { bundleResponse } from './serve-bundle';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-serve-'));
  await writeFile(join(folder, 'index.html'), '<p>Heräte</p>');
  await writeFile(join(folder, 'font.ttf'), new Uint8Array([0, 1, 2, 255]));
  await writeFile(join(folder, 'program.exe'), 'MZ');
});

describe('bundleResponse', () => {
  it('serves a file whole, with its type', async () => {
    const page = await bundleResponse(folder, 'GET', 'app://bundle/index.html');
    const font = await bundleResponse(folder, 'GET', 'app://bundle/font.ttf');

    expect(await page.text()).toBe('<p>Heräte</p>');
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect([...new Uint8Array(await font.arrayBuffer())]).toEqual([0, 1, 2, 255]);
    expect(font.headers.get('Content-Type')).toBe('font/ttf');
  });

  it.each([
    ['GET', 'index.html', 200],
    ['GET', 'work-is-safe.html', 200],
    ['GET', 'missing.html', 404],
    ['GET', '%2e%2e%2fsecret', 404],
    ['GET', 'program.exe', 404],
    ['POST', 'index.html', 405],
  ])('answers %s %s with %i, the policy and no guessing of types', async (method, path, status) => {
    const response = await bundleResponse(folder, method, `app://bundle/${path}`);

    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });
});
