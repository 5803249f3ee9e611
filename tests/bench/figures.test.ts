import { describe, expect, it } from 'vitest';
import { median, percentile, ratio } from './figures';

describe('median', () => {
  it.each([
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])('of %j is %d', (samples, expected) => {
    expect(median(samples)).toBe(expected);
  });
});

describe('percentile', () => {
  it('takes a sample that was really seen', () => {
    const samples = Array.from({ length: 100 }, (_, index) => 100 - index);

    expect([
      percentile(samples, 0.95),
      percentile(samples, 0.5),
      percentile(samples, 0),
      percentile(samples, 1),
    ]).toEqual([95, 50, 1, 100]);
  });
});

describe('ratio', () => {
  it('is below 1 where ours takes less', () => {
    const figure = { name: '', unit: 'ms', samples: [50, 10, 20], references: [], aim: null } as const;

    expect(ratio(figure, { name: '', samples: [80] })).toBe(0.25);
  });
});
