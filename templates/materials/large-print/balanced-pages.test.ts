import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedPages } from './balanced-pages';
import { linesOfPage } from './line-count';

const own = (lines: number): number => lines;
const sum = (lines: readonly number[]): number => lines.reduce((total, line) => total + line, 0);

describe('balancedPages', () => {
  it('shares items out evenly on as few pages as hold them', () => {
    expect(balancedPages([8, 8, 8, 8], { linesOf: own, most: 24 })).toEqual([
      [8, 8],
      [8, 8],
    ]);
    expect(balancedPages([10, 10, 10, 10, 10, 10, 10], { linesOf: own, most: 30 })).toHaveLength(3);
  });

  it('gives no pages for no items, and a page of its own to an item that is longer than one', () => {
    expect(balancedPages([], { linesOf: own })).toEqual([]);
    expect(balancedPages([5, 90, 5], { linesOf: own })).toEqual([[5], [90], [5]]);
  });

  it('keeps every item in its place and no page over its lines, whatever their lengths', () => {
    const items = fc.array(fc.double({ min: 0.5, max: linesOfPage, noNaN: true }), { maxLength: 40 });

    fc.assert(
      fc.property(items, (lines) => {
        const pages = balancedPages(lines, { linesOf: own });

        expect(pages.flat()).toEqual(lines);
        expect(pages.every((page) => page.length > 0)).toBe(true);
        expect(pages.filter((page) => sum(page) > linesOfPage + 1e-9)).toEqual([]);
        expect(balancedPages(lines, { linesOf: own })).toEqual(pages);
      }),
    );
  });
});
