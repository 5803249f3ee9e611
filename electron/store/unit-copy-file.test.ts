import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { exampleUnit } from './example-unit';
import { formatUnitCopies, parseUnitCopies } from './unit-copy-file';

async function frozenLayer(version: number): Promise<unknown> {
  const envelope: unknown = JSON.parse(await readFile(`tests/faults/frozen/layer-${version}.json`, 'utf8'));
  return Reflect.get(Object(envelope), 'payload');
}

describe('whole units in a file', () => {
  test.each([1, 2, 3])('S16 with a layer of version %i are read in the current shape', async (version) => {
    const layer = await frozenLayer(version);
    const text = JSON.stringify({ kind: 'herate-units', schema: 1, units: [{ unit: exampleUnit(), layer }] });

    const [copy] = parseUnitCopies(text) ?? [];

    expect(copy?.layer.schema).toBe(3);
    expect(copy?.layer.decisions).toEqual(Reflect.get(Object(layer), 'decisions'));
    expect(parseUnitCopies(formatUnitCopies(copy === undefined ? [] : [copy]))).toEqual([copy]);
  });

  test.each([0, 4, 1.5, '2', null])('S16 with a layer of version %j are not read', (schema) => {
    const units = [{ unit: exampleUnit(), layer: { schema, decisions: [] } }];

    expect(parseUnitCopies(JSON.stringify({ kind: 'herate-units', schema: 1, units }))).toBeNull();
  });
});
