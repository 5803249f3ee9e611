import { describe, expect, it } from 'vitest';
import { operations } from './content-operators';

const operatorsOf = (content: string): readonly string[] => [...operations(content)].map(({ operator }) => operator);
const stretches = (content: string): readonly string[] =>
  [...operations(content)].map(({ start, end }) => content.slice(start, end));

describe('operations', () => {
  it('gives each operator with its operands', () => {
    expect(stretches('q\n1 0 0 -1 0 .5 cm\n/P <</MCID 0 >>BDC\n<0044> Tj EMC Q')).toEqual([
      'q',
      '1 0 0 -1 0 .5 cm',
      '/P <</MCID 0 >>BDC',
      '<0044> Tj',
      'EMC',
      'Q',
    ]);
  });

  it('takes nothing inside strings, dictionaries, arrays and comments for an operator', () => {
    const content =
      '(EMC \\) (BT) Q) Tj % EMC\n/Span <</ActualText (EMC) /Is true /K [(q) null]>> BDC [(a) -5 <62>] TJ';

    expect(operatorsOf(content)).toEqual(['Tj', 'BDC', 'TJ']);
  });

  it('passes over inline pictures whole, whatever their bytes say', () => {
    const content = 'q BI /W 2 /H 1 /BPC 8 /CS /G ID \xffEMC Q EI\xfe EI Q';

    expect(operatorsOf(content)).toEqual(['q', 'BI', 'Q']);
  });

  it.each(['(never closed Tj', 'BI /W 1 ID abc', 'q ) Q'])('refuses what is no content stream: %s', (content) => {
    expect(() => operatorsOf(content)).toThrow();
  });
});
