import { expect, it } from 'vitest';

import { listAt, numberAt, textAt, valueAt } from './json-value.mjs';

const JSON_VALUE: unknown = { stats: { expected: 3, name: 'unit' }, errors: ['one'] };

it('reads values of the kind that is asked for', () => {
  const read = [numberAt(JSON_VALUE, ['stats', 'expected']), textAt(JSON_VALUE, ['stats', 'name'])];

  expect([...read, ...listAt(JSON_VALUE, ['errors'])]).toEqual([3, 'unit', 'one']);
});

it('gives an empty value for one of another kind or none', () => {
  const read = [numberAt(JSON_VALUE, ['stats', 'name']), textAt(undefined, ['a']), listAt(JSON_VALUE, ['stats'])];

  expect(read).toEqual([0, '', []]);
});

it('does not find what an object inherits', () => {
  const value = valueAt(JSON_VALUE, ['constructor']);

  expect(value).toBeUndefined();
});
