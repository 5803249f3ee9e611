import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookletPlan } from './booklet-plan';
import type { ImpositionPlan, SheetSide } from './imposition-plan';

/** The pages of one printed side, left and right of the fold; null where blank. */
function halves({ placements, sizeMm }: SheetSide): readonly [number | null, number | null] {
  const pageOn = (isRight: boolean): number | null =>
    placements.find(({ at }) => at.left > sizeMm.width / 2 === isRight)?.page ?? null;
  return [pageOn(false), pageOn(true)];
}

/**
 * Prints the sheets, lays them on each other with the first outermost and folds them once: what a reader sees, page after
 * page. A sheet turned over on its short edge has its front's right half behind its back's left half.
 */
function readFolded({ sheets }: ImpositionPlan): readonly (number | null)[] {
  const papers = Array.from({ length: sheets.length / 2 }, (_, index) =>
    sheets.slice(index * 2, index * 2 + 2).map(halves),
  );
  const firstHalf = papers.flatMap(([front, back]) => [front?.[1] ?? null, back?.[0] ?? null]);
  const secondHalf = papers.toReversed().flatMap(([front, back]) => [back?.[1] ?? null, front?.[0] ?? null]);
  return [...firstHalf, ...secondHalf];
}

describe('bookletPlan', () => {
  it('puts four pages on one sheet: 4 and 1 outside, 2 and 3 inside', () => {
    const { sheets, sides } = bookletPlan(4, { sheet: 'A4' });

    expect(sheets.map(halves)).toEqual([
      [3, 0],
      [1, 2],
    ]);
    expect(sides).toBe('two-sided-short-edge');
  });

  it('reads 1, 2, 3… when folded, with blank pages at the end only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const read = readFolded(bookletPlan(count, { sheet: 'A4' }));

        expect(read).toHaveLength(Math.ceil(count / 4) * 4);
        expect(read.filter((page) => page !== null)).toEqual(Array.from({ length: count }, (_, page) => page));
        expect(read.slice(0, count)).not.toContain(null);
      }),
    );
  });

  it('puts each page in the middle of its half and nothing else on the sheet', () => {
    const [front] = bookletPlan(4, { sheet: 'A4' }).sheets;

    expect(front?.sizeMm).toEqual({ width: 297, height: 210 });
    expect(front?.placements.map(({ at }) => at)).toEqual([
      { left: 0.25, top: 0 },
      { left: 148.75, top: 0 },
    ]);
    expect(front?.lines).toEqual([]);
  });

  it('marks the fold on the outermost side alone, where printers print', () => {
    const { sheets } = bookletPlan(8, { sheet: 'A3', marks: 'fold' });

    const lines = sheets.map((side) => side.lines);
    expect(lines.map((list) => list.length)).toEqual([2, 0, 0, 0]);
    expect(
      lines[0]?.every(({ from, to }) => from.left === 210 && to.left === 210 && from.top >= 5 && to.top <= 292),
    ).toBe(true);
  });
});
