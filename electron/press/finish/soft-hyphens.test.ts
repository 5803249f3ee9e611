import { describe, expect, it } from 'vitest';
import { dropInvisibleSoftHyphens, renameHyphen } from './soft-hyphens';

describe('dropInvisibleSoftHyphens', () => {
  it("removes Skia's invisible sign for a soft hyphen and keeps the place where the text goes on", () => {
    const content = [
      '4.5 0 Td <0044> Tj',
      '/Span<</ActualText <FEFF00AD> >> BDC',
      '7.1 0 Td <0003> Tj',
      'EMC',
      '0 0 Td <0057> Tj',
      '',
    ].join('\n');

    const cleaned = dropInvisibleSoftHyphens(content);

    expect(cleaned.split('\n')).toEqual(['4.5 0 Td <0044> Tj', '7.1 0 Td', '0 0 Td <0057> Tj', '']);
  });

  it('leaves other replacement texts alone', () => {
    const content = '/Span<</ActualText (ff) >> BDC\n<0675> Tj\nEMC\n';

    expect(dropInvisibleSoftHyphens(content)).toBe(content);
  });
});

describe('renameHyphen', () => {
  it('makes the visible hyphen mean a soft hyphen, alone and at the start of a range', () => {
    const map = [
      '2 beginbfchar',
      '<0967> <2010>',
      '<0010> <002D>',
      'endbfchar',
      '1 beginbfrange',
      '<0967> <0969> <2010>',
      'endbfrange',
    ].join('\n');

    const renamed = renameHyphen(map);

    expect(renamed.split('\n')).toEqual([
      '2 beginbfchar',
      '<0967> <00AD>',
      '<0010> <002D>',
      'endbfchar',
      '1 beginbfrange',
      '<0967> <0969> [<00AD> <2011> <2012>]',
      'endbfrange',
    ]);
  });
});
