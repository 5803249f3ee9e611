import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEnvelope, parseEnvelope } from './envelope';

const envelope = {
  schema: 1,
  generation: 12,
  savedAt: '2026-11-21T08:00:00.000Z',
  payload: { names: { fi: 'Äänekoski' } },
};

describe('a stored file', () => {
  test('S7 is read back as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => {
        const reading = parseEnvelope(formatEnvelope({ ...envelope, payload }), 1);

        expect(reading.kind).toBe('good');
        expect(JSON.stringify(reading.kind === 'good' ? reading.envelope.payload : null)).toBe(JSON.stringify(payload));
      }),
    );
  });

  test.each([
    ['content', 'Äänekoski', 'Äänekosk1'],
    ['generation', '"generation": 12', '"generation": 13'],
    ['time', '08:00:00', '09:00:00'],
  ])('S7 is damaged where its %s was changed', (_, from, to) => {
    const changed = formatEnvelope(envelope).replace(from, to);

    expect(changed).not.toBe(formatEnvelope(envelope));
    expect(parseEnvelope(changed, 1)).toEqual({ kind: 'damaged' });
  });

  test('S7 is damaged wherever it is cut', () => {
    const text = formatEnvelope(envelope).trimEnd();

    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(parseEnvelope(text.slice(0, length), 1)).toEqual({ kind: 'damaged' });
      }),
    );
  });

  test('S7 is damaged where it is filled with zeros', () => {
    expect(parseEnvelope('\0'.repeat(formatEnvelope(envelope).length), 1)).toEqual({ kind: 'damaged' });
  });

  test('S15 of a later number is newer, whatever else stands in it', () => {
    expect(parseEnvelope('{"schema": 2, "body": "by a later app"}', 1)).toEqual({ kind: 'newer' });
  });
});
