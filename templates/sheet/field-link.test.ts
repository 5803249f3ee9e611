import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFieldLink, encodeFieldLink, type FieldLink } from './field-link';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const name = fc.stringMatching(/^[a-z0-9]{1,8}(?:[.-][a-z0-9]{1,8}){0,3}$/);
const option = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const written = { name, label: text, value: text, maximumLength: fc.integer({ min: 1, max: 20_000 }) };
const ticked = { name, label: text, option, isTicked: fc.boolean() };
const fields: fc.Arbitrary<FieldLink> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text', 'multiline', 'date'), ...written }),
  fc.record({ kind: fc.constantFrom('tick', 'radio'), ...ticked }),
  fc.record({
    kind: fc.constant('choice' as const),
    name,
    label: text,
    value: text,
    options: fc.array(fc.record({ value: text, label: text }), { maxLength: 5 }),
  }),
);

describe('the link of a field', () => {
  it('says the field again, letter by letter', () => {
    fc.assert(
      fc.property(fields, (field) => {
        expect(decodeFieldLink(encodeFieldLink(field))).toEqual(field);
      }),
    );
  });

  it('is an address that a browser leaves as it is', () => {
    fc.assert(
      fc.property(fields, (field) => {
        const address = encodeFieldLink(field);
        expect(new URL(address).href).toBe(address);
      }),
    );
  });

  it('says kind and name in its path', () => {
    const field = {
      kind: 'tick',
      name: 'consent.who.police',
      label: 'Poliisi',
      option: 'yes',
      isTicked: false,
    } as const;

    expect(encodeFieldLink(field)).toMatch(/^https:\/\/field\.invalid\/tick\/consent\.who\.police\?/);
  });

  it.each([
    'https://example.org/text/a?%7B%7D',
    'https://field.invalid/text/a',
    'https://field.invalid/text/a?%7B%7D',
    'https://field.invalid/text/a?%E0%A4%A',
    'https://field.invalid/text/a?nonsense',
    'https://field.invalid/password/a?%7B%22label%22%3A%22%22%7D',
    'tel:112',
  ])('is nothing else: %s', (address) => {
    expect(decodeFieldLink(address)).toBeNull();
  });
});
