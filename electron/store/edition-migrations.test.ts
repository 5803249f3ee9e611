import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readPayload } from './document-kind';
import { editionKind } from './stored-kinds';

async function frozenPayload(version: number): Promise<unknown> {
  const envelope: unknown = JSON.parse(await readFile(`tests/faults/frozen/edition-${version}.json`, 'utf8'));
  return Reflect.get(Object(envelope), 'payload');
}

describe('an edition of version 1', () => {
  test('S16 keeps all that it says, with its layer in the shape that knows fields', async () => {
    const older = await frozenPayload(1);

    const edition = readPayload(editionKind, 1, older)?.value;

    const layer = { ...Object(Reflect.get(Object(older), 'layer')), schema: 3 };
    expect(edition).toEqual({ ...Object(older), schema: 2, layer });
  });

  test.each([[null], [{ schema: 1 }], [{ schema: 1, layer: { schema: 'x' } }], [{ schema: 2, layer: {} }]])(
    'S16 is set aside where it is none: %j',
    (payload) => {
      expect(readPayload(editionKind, 1, payload)).toBeNull();
    },
  );
});

describe('an edition of version 2', () => {
  test('S16 has the shape of a field that the unit decided', async () => {
    const edition = readPayload(editionKind, 2, await frozenPayload(2))?.value;

    expect(edition?.layer.decisions.at(-1)).toMatchObject({ kind: 'field', itemId: 'shared-plan.client-view' });
  });
});
