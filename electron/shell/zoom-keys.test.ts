import { describe, expect, it } from 'vitest';
import { zoomAfter } from './zoom-keys';

describe('zoomAfter', () => {
  it.each([
    ['+', 1, 1.1],
    ['=', 1.1, 1.25],
    ['+', 2, 2],
    ['-', 1, 0.9],
    ['-', 0.8, 0.8],
    ['0', 1.75, 1],
    ['c', 1, undefined],
  ])('makes of %s at %d a zoom of %s', (key, zoom, expected) => {
    expect(zoomAfter(key, zoom)).toBe(expected);
  });
});
