import { describe, expect, it } from 'vitest';
import { dropInvisibleSoftHyphens } from './soft-hyphens';

describe('dropInvisibleSoftHyphens', () => {
  it("removes Skia's invisible sign for a soft hyphen and keeps the place where the text goes on", () => {
    const content = ['4.5 0 Td <0044> Tj', '/Span<</ActualText <FEFF00AD> >> BDC', '7.1 0 Td <0003> Tj', 'EMC', '0 0 Td <0057> Tj', ''].join('\n');

    const cleaned = dropInvisibleSoftHyphens(content);

    expect(cleaned.split('\n')).toEqual(['4.5 0 Td <0044> Tj', '7.1 0 Td', '0 0 Td <0057> Tj', '']);
  });

  it('leaves other replacement texts alone', () => {
    const content = '/Span<</ActualText (ff) >> BDC\n<0675> Tj\nEMC\n';

    expect(dropInvisibleSoftHyphens(content)).toBe(content);
  });
});
