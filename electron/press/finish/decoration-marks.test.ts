import { describe, expect, it } from 'vitest';
import { untagDecoration } from './decoration-marks';

const noPicture = (): boolean => false;

describe('untagDecoration', () => {
  it('makes a tagged background an artefact and tells its number', () => {
    const content = '/TD <</MCID 51 >>BDC\n221 487 113 33 re\nf\nEMC\n/TD <</MCID 52 >>BDC\n0 0 9 9 re\nS\nEMC\n';

    const untagged = untagDecoration(content, noPicture);

    expect(untagged.content).toBe('/Artifact BMC\n221 487 113 33 re\nf\nEMC\n/Artifact BMC\n0 0 9 9 re\nS\nEMC\n');
    expect(untagged.numbers).toEqual([51, 52]);
  });

  it.each([
    ['text', '/P <</MCID 1 >>BDC\nBT\n<0003> Tj\nET\n0 0 9 9 re\nf\nEMC\n'],
    ['a picture', '/Figure <</MCID 1 >>BDC\n/X6 Do\nEMC\n'],
    [
      'text in a further mark',
      '/P <</MCID 1 >>BDC\n/Span <</ActualText <FEFF00AD>>> BDC\n<0003> Tj\nEMC\n0 0 9 9 re\nf\nEMC\n',
    ],
    ['nothing that paints', '/H1 <</MCID 1 >>BDC\n0 0 9 9 re\nW n\nEMC\n'],
    ['an artefact', '/Artifact BMC\n0 0 9 9 re\nf\nEMC\n'],
  ])('leaves %s as it is', (_what, content) => {
    expect(untagDecoration(content, noPicture)).toEqual({ content, numbers: [] });
  });

  it('leaves drawn pictures tagged', () => {
    const content = '/Figure <</MCID 7 >>BDC\n0 0 9 9 re\nf\nEMC\n';

    expect(untagDecoration(content, (number) => number === 7).numbers).toEqual([]);
  });
});
