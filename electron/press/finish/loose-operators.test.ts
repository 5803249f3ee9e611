import { describe, expect, it } from 'vitest';
import { markLooseOperators } from './loose-operators';

const none: ReadonlySet<string> = new Set();

describe('markLooseOperators', () => {
  it('marks a painted path from its first construction operator on', () => {
    const content = ['q', '1 1 1 rg', '0 0 10 10 re', '5 5 m', '6 6 l', 'h', 'f', 'Q'].join('\n');

    const marked = markLooseOperators(content, none);

    expect(marked.split('\n')).toEqual([
      'q',
      '1 1 1 rg',
      '/Artifact BMC',
      '0 0 10 10 re',
      '5 5 m',
      '6 6 l',
      'h',
      'f',
      'EMC',
      'Q',
    ]);
  });

  it('leaves clipping paths alone', () => {
    const content = ['0 0 10 10 re', 'W* n', '1 1 2 2 re', 'S'].join('\n');

    const marked = markLooseOperators(content, none);

    expect(marked.split('\n')).toEqual(['0 0 10 10 re', 'W* n', '/Artifact BMC', '1 1 2 2 re', 'S', 'EMC']);
  });

  it('leaves marked content as it is, also where it is nested', () => {
    const content = [
      'BT',
      '/P <</MCID 0 >>BDC',
      '/Span<</ActualText (ff) >> BDC',
      '<0675> Tj',
      'EMC',
      '0 0 1 1 re',
      'f',
      'EMC',
      'ET',
      '',
    ].join('\n');

    expect(markLooseOperators(content, none)).toBe(content);
  });

  it('marks what stands between and after marked content', () => {
    const content = [
      '/P <</MCID 0 >>BDC',
      'EMC',
      '0 0 1 1 re',
      'f',
      '/P <</MCID 1 >>BDC',
      'EMC',
      '0 0 2 2 re',
      'B*',
    ].join('\n');

    const marked = markLooseOperators(content, none);

    expect(marked.match(/\/Artifact BMC\n[^\n]* re\n(?:f|B\*)\nEMC/g)).toHaveLength(2);
  });

  it('marks text that no element holds, inside its text object', () => {
    const marked = markLooseOperators(['BT', '/F7 12 Tf', '1 0 0 -1 9 9 Tm', '<0003> Tj', 'ET'].join('\n'), none);

    expect(marked.split('\n')).toEqual([
      'BT',
      '/F7 12 Tf',
      '1 0 0 -1 9 9 Tm',
      '/Artifact BMC',
      '<0003> Tj',
      'EMC',
      'ET',
    ]);
  });

  it('marks pictures, but no form that holds tagged text', () => {
    const marked = markLooseOperators(['/X1 Do', '/X2 Do', '/Sh1 sh'].join('\n'), new Set(['/X2']));

    expect(marked.split('\n')).toEqual(['/Artifact BMC', '/X1 Do', 'EMC', '/X2 Do', '/Artifact BMC', '/Sh1 sh', 'EMC']);
  });
});
