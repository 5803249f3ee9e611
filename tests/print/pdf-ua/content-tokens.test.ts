import { describe, expect, it } from 'vitest';
import { operationsOf, type Operand } from './content-tokens';

const read = (text: string) => [...operationsOf(Buffer.from(text, 'latin1'))];
const first = (text: string): Operand | undefined => read(text)[0]?.operands[0];
const letters = (operand: Operand | undefined): string =>
  operand?.kind === 'string' ? Buffer.from(operand.bytes).toString('latin1') : '';

describe('operationsOf', () => {
  it('gives each operator what stands before it', () => {
    const operations = read('1 -.5 0 RG\nBT % a comment (\n/F#41 +12. Tf\nET');

    expect(operations.map(({ operator }) => operator)).toEqual(['RG', 'BT', 'Tf', 'ET']);
    expect(operations[0]?.operands).toEqual([1, -0.5, 0].map((value) => ({ kind: 'number', value })));
    expect(operations[2]?.operands).toEqual([
      { kind: 'name', value: 'FA' },
      { kind: 'number', value: 12 },
    ]);
  });

  it.each([
    ['brackets inside', '(a(b)c) Tj', 'a(b)c'],
    ['brackets that are marked', '(a\\)b\\(c) Tj', 'a)b(c'],
    ['numbers of letters', '(\\101\\60\\2) Tj', 'A0\u0002'],
    ['marks for control characters', '(\\n\\t\\\\) Tj', '\n\t\\'],
    ['lines that go on', '(a\\\nb) Tj', 'ab'],
    ['hexadecimal digits with spaces', '<41 4 2> Tj', 'AB'],
    ['an odd number of digits', '<4> Tj', '@'],
  ])('reads strings with %s', (_what, text, expected) => {
    expect(letters(first(text))).toBe(expected);
  });

  it('reads lists and dictionaries, also in each other and without spaces', () => {
    const operand = read('/P<</MCID 3/A[1(b)<</C/D>>]>>BDC')[0]?.operands[1];

    const entries = operand?.kind === 'dict' ? operand.entries : new Map<string, Operand>();

    expect([...entries.keys()]).toEqual(['MCID', 'A']);
    expect(entries.get('A')).toMatchObject({
      kind: 'array',
      items: [{ kind: 'number' }, { kind: 'string' }, { kind: 'dict' }],
    });
  });

  it('passes over the data of a picture', () => {
    const operations = read('BI /W 1 ID \u0001(EI/<\u0002\nEI\nQ');

    expect(operations.map(({ operator }) => operator)).toEqual(['BI', 'ID', 'EI', 'Q']);
  });

  it.each([
    ['a string', '(abc'],
    ['hexadecimal digits', '<41'],
    ['a list', '[1 2'],
    ['a dictionary', '<</A 1'],
    ['a picture', 'BI ID abc'],
    ['values', '1 2'],
    ['a closing bracket', '1 ] TJ'],
  ])('throws where %s has no end or beginning', (_what, text) => {
    expect(() => read(text)).toThrow();
  });
});
