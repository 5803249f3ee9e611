import { describe, expect, it } from 'vitest';
import { withoutStructure } from './artifact-content';

const lines = (content: string): readonly string[] => content.split('\n').filter((line) => line.trim() !== '');

describe('withoutStructure', () => {
  it('takes out the marks of tagged content and of artifacts and leaves the drawing', () => {
    const content = ['/Artifact BMC', '0 0 1 1 re', 'f', 'EMC', 'BT', '/P <</MCID 0 >>BDC', '<01> Tj', 'EMC', 'ET'];

    expect(lines(withoutStructure(content.join('\n')))).toEqual(['0 0 1 1 re', 'f', 'BT', '<01> Tj', 'ET']);
  });

  it('keeps replacement texts and optional content, with the end that belongs to each', () => {
    const content = [
      '/P <</MCID 3>> BDC',
      '/Span <</ActualText (ff)>> BDC',
      '<01> Tj',
      'EMC',
      '/OC /Layer BDC',
      '<02> Tj',
      'EMC',
      'EMC',
      '<03> Tj',
    ];

    expect(lines(withoutStructure(content.join('\n')))).toEqual([...content.slice(1, 7), '<03> Tj']);
  });

  it('finds the number of tagged content in the resources where the mark only names it', () => {
    const content = '/P /MC0 BDC\n<01> Tj\nEMC\n/OC /MC1 BDC\n<02> Tj\nEMC';

    expect(lines(withoutStructure(content, (name) => name === 'MC0'))).toEqual([
      '<01> Tj',
      '/OC /MC1 BDC',
      '<02> Tj',
      'EMC',
    ]);
  });
});
