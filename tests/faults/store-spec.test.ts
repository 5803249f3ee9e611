import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const store = join(import.meta.dirname, '..', '..', 'electron', 'store');
const ownTestNames = /\b(?:test|it)(?:\.each\([\s\S]*?\))?\(\s*['"`](S\d+)?/g;

async function rulesWithTests(): Promise<readonly (string | undefined)[]> {
  const folders = [store, import.meta.dirname];
  const paths = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder)).filter((name) => name.endsWith('.test.ts')).map((name) => join(folder, name)),
    ),
  );
  const texts = await Promise.all(
    paths
      .flat()
      .filter((path) => !path.endsWith('store-spec.test.ts'))
      .map((path) => readFile(path, 'utf8')),
  );
  return texts.flatMap((text) => [...text.matchAll(ownTestNames)].map(([, rule]) => rule));
}

async function writtenRules(): Promise<readonly string[]> {
  const spec = await readFile(join(store, 'SPEC.md'), 'utf8');
  return [...spec.matchAll(/^- \*\*(S\d+)\*\*/gm)].flatMap(([, rule]) => rule ?? []);
}

test('every rule of the store has a test, every test a rule, and no rule a number twice', async () => {
  const rules = await writtenRules();
  const tested = await rulesWithTests();

  expect(rules).toEqual(rules.map((_, index) => `S${index + 1}`));
  expect([...new Set(tested)].sort()).toEqual([...rules].sort());
});
