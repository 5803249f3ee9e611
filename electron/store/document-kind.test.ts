import { expect, test } from 'vitest';
import { noteKind } from '../../tests/faults/three-version-kind';
import { documentKind, readPayload } from './document-kind';

const step = (from: number, to: number) => ({ from, to, migrate: (payload: unknown) => payload });

test.each([
  ['none', []],
  ['a gap', [step(1, 3)]],
  ['one too few', [step(1, 2)]],
  ['the wrong order', [step(2, 3), step(1, 2)]],
  ['one back', [step(1, 2), step(3, 2)]],
])('S16 a kind whose migrations do not lead to its version cannot be made: %s', (_, migrations) => {
  expect(() => documentKind({ ...noteKind, migrations })).toThrow('step by step');
});

test('S16 a payload without the shape that its number promises is not read', () => {
  expect(readPayload(noteKind, 1, { lines: [] })).toBeNull();
  expect(readPayload(noteKind, 3, { text: '' })).toBeNull();
});
