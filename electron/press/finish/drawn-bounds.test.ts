import { describe, expect, it } from 'vitest';
import { drawnBounds, type Bounds } from './drawn-bounds';

const unit = (): Bounds => [0, 0, 1, 1];
/** The page as Skia begins it: in pixels, from the top. */
const page = '.24 0 0 -.24 0 841.92 cm';

describe('drawnBounds', () => {
  it('finds a picture through all measures around it', () => {
    const content = [
      page,
      'q',
      '3 0 0 3 0 0 cm',
      'q',
      '100 0 0 -50 20 60 cm',
      '/P <</MCID 3 >>BDC',
      '/X6 Do',
      'Q',
      'Q',
      'EMC',
    ];

    const bounds = drawnBounds(content.join('\n'), new Set([3]), unit);

    expect(bounds).toEqual([14.4, 798.72, 86.4, 834.72]);
  });

  it('puts one box around all paths of the numbers asked for', () => {
    const content = [
      '/P <</MCID 1 >>BDC',
      '0 0 900 900 re',
      'f',
      'EMC',
      '/P <</MCID 2 >>BDC',
      '10 20 m',
      '30 5 l',
      '40 50 60 70 25 30 c',
      'f',
      'EMC',
      '/P <</MCID 4 >>BDC',
      '100 100 5 -5 re',
      'f',
      'EMC',
    ];

    const bounds = drawnBounds(content.join('\n'), new Set([2, 4]), unit);

    expect(bounds).toEqual([10, 5, 105, 100]);
  });

  it('counts marks inside the mark, and rounds outwards', () => {
    const content = ['/P <</MCID 1 >>BDC', '/Artifact BMC', 'EMC', '0.001 0 1 1.001 re', 'f', 'EMC', '0 0 9 9 re', 'f'];

    expect(drawnBounds(content.join('\n'), new Set([1]), unit)).toEqual([0, 0, 1.01, 1.01]);
  });

  it('finds nothing where nothing is drawn', () => {
    expect(drawnBounds('/P <</MCID 1 >>BDC\nEMC', new Set([1]), unit)).toBeNull();
  });
});
