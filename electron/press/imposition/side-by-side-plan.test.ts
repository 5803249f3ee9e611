import { describe, expect, it } from 'vitest';
import { sideBySidePlan } from './side-by-side-plan';

describe('sideBySidePlan', () => {
  it('puts the two pages of a pair on one level sheet, the first at the left', () => {
    const { sheets, sides } = sideBySidePlan(2, { page: 'A4', orientation: 'portrait' });

    expect(sheets.map(({ sizeMm }) => sizeMm)).toEqual([{ width: 420, height: 297 }]);
    expect(sheets[0]?.placements.map(({ page, at }) => [page, at])).toEqual([
      [0, { left: 0, top: 0 }],
      [1, { left: 210, top: 0 }],
    ]);
    expect(sides).toBe('one-sided');
  });

  it('puts level pages one above the other on an upright sheet', () => {
    const { sheets, sides } = sideBySidePlan(4, { page: 'A4', orientation: 'landscape' });

    expect(sheets.map(({ sizeMm }) => sizeMm)).toEqual(Array(2).fill({ width: 297, height: 420 }));
    expect(sheets[1]?.placements.map(({ page, at }) => [page, at])).toEqual([
      [2, { left: 0, top: 0 }],
      [3, { left: 0, top: 210 }],
    ]);
    expect(sides).toBe('two-sided-long-edge');
  });

  it('puts each A5 in the middle of its half of an A4', () => {
    const { sheets, sides } = sideBySidePlan(4, { page: 'A5', orientation: 'portrait' });

    expect(sheets[0]?.placements.map(({ at }) => at)).toEqual([
      { left: 0.25, top: 0 },
      { left: 148.75, top: 0 },
    ]);
    expect(sheets.every(({ lines }) => lines.length === 0)).toBe(true);
    expect(sides).toBe('two-sided-short-edge');
  });

  it('refuses a page without a pair', () => {
    expect(() => sideBySidePlan(3, { page: 'A5', orientation: 'portrait' })).toThrow('pairs');
  });
});
