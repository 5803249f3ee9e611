import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const handlerTest = join(import.meta.dirname, '..', 'bridge', 'handlers', 'plans.test.ts');
const namedRules = /\b(?:test|it)(?:\.each\([\s\S]*?\))?\(\s*['"`](P\d+) /g;

async function rulesWithTests(): Promise<ReadonlySet<string>> {
  const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.test.ts'));
  const paths = [handlerTest, ...names.map((name) => join(import.meta.dirname, name))];
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Set(texts.flatMap((text) => [...text.matchAll(namedRules)].flatMap(([, rule]) => rule ?? [])));
}

test('every rule of kept plans has a test, every test a rule that exists, and no rule a number twice', async () => {
  const spec = await readFile(join(import.meta.dirname, 'SPEC.md'), 'utf8');
  const rules = [...spec.matchAll(/^- \*\*(P\d+)\*\*/gm)].flatMap(([, rule]) => rule ?? []);

  expect(rules).toEqual(rules.map((_, index) => `P${index + 1}`));
  expect([...(await rulesWithTests())].sort()).toEqual([...rules].sort());
});
