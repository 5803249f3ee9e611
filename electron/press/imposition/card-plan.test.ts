import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperSizeMm } from '../../../templates/sheet/paper-size';
import { cardPlan, type CardOptions } from './card-plan';
import type { Placement, PointMm, SheetSide } from './imposition-plan';

const contactCards: CardOptions = {
  sheet: 'A4',
  columns: 2,
  rows: 5,
  cardMm: { width: 85, height: 55 },
  gapMm: 0,
  marks: 'cut',
  order: 'fronts-and-backs',
  copies: 10,
};
const triggerCards: CardOptions = {
  ...contactCards,
  orientation: 'landscape',
  columns: 4,
  rows: 2,
  cardMm: paperSizeMm({ format: 'trigger-card', orientation: 'portrait' }),
  copies: 1,
};

const unprintedMm = 5;

/** The nearest place that a printer reaches on a side of this length. */
function clamped(place: number, length: number): number {
  return Math.min(Math.max(place, unprintedMm), length - unprintedMm);
}

function centre({ at, part }: Placement): PointMm {
  return { left: at.left + part.width / 2, top: at.top + part.height / 2 };
}

/** Where a point of a back is seen through the paper from the front, after turning over on the long edge. */
function throughPaper({ left, top }: PointMm, { sizeMm }: SheetSide): PointMm {
  return sizeMm.width < sizeMm.height ? { left: sizeMm.width - left, top } : { left, top: sizeMm.height - top };
}

const rounded = ({ left, top }: PointMm): string => `${left.toFixed(6)} ${top.toFixed(6)}`;

/** Which back lies behind which front, by the place of their centres. */
function pairs(front: SheetSide, back: SheetSide): ReadonlySet<string> {
  const backs = new Map(
    back.placements.map((placement) => [rounded(throughPaper(centre(placement), back)), placement.page]),
  );
  return new Set(front.placements.map((placement) => `${placement.page}+${backs.get(rounded(centre(placement)))}`));
}

describe('cardPlan', () => {
  it('puts ten contact cards on a sheet, in the middle', () => {
    const { sheets, sides } = cardPlan(2, contactCards);

    expect(sides).toBe('two-sided-long-edge');
    expect(sheets.map(({ placements }) => placements.length)).toEqual([10, 10]);
    expect(sheets[0]?.placements[0]?.at).toEqual({ left: 20, top: 11 });
    expect(sheets[0]?.placements[9]?.at).toEqual({ left: 105, top: 231 });
  });

  it('puts eight trigger cards on a landscape sheet, with room for the printer’s edge', () => {
    const { sheets } = cardPlan(16, triggerCards);

    expect(sheets).toHaveLength(2);
    expect(sheets[0]?.sizeMm).toEqual({ width: 297, height: 210 });
    expect(sheets[0]?.placements.map(({ page }) => page)).toEqual([0, 2, 4, 6, 8, 10, 12, 14]);
    expect(sheets[0]?.placements[0]?.at).toEqual({ left: 8.5, top: 8 });
  });

  it('has every back behind its front, whatever the grid and the count', () => {
    const grids = fc.record({
      columns: fc.integer({ min: 1, max: 3 }),
      rows: fc.integer({ min: 1, max: 3 }),
      gapMm: fc.double({ min: 0, max: 6, noNaN: true }),
      orientation: fc.constantFrom('portrait', 'landscape'),
      copies: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(grids, fc.integer({ min: 1, max: 9 }), (grid, cards) => {
        const { sheets } = cardPlan(cards * 2, { ...contactCards, cardMm: { width: 60, height: 50 }, ...grid });

        for (let index = 0; index < sheets.length; index += 2) {
          const [front, back] = [sheets[index], sheets[index + 1]];
          if (!front || !back) throw new Error('Fronts and backs come in turns');
          for (const pair of pairs(front, back)) {
            const [one = '', other = ''] = pair.split('+');
            expect(Number(other)).toBe(Number(one) + 1);
          }
        }
      }),
    );
  });

  it('stands backs on their heads where the sheet is turned over upwards, so that a card turned like a page is upright', () => {
    const turned = (options: CardOptions): readonly boolean[] =>
      cardPlan(2, options).sheets.map(({ placements }) => placements.every(({ isTurned }) => isTurned));

    expect(turned(contactCards)).toEqual([false, false]);
    expect(turned(triggerCards)).toEqual([false, true]);
  });

  it('repeats the whole set for each copy and leaves the last sheet partly empty', () => {
    const { sheets, sides } = cardPlan(3, { ...contactCards, order: 'fronts', copies: 4 });

    expect(sides).toBe('one-sided');
    expect(sheets.map(({ placements }) => placements.map(({ page }) => page))).toEqual([
      [0, 1, 2, 0, 1, 2, 0, 1, 2, 0],
      [1, 2],
    ]);
  });

  it('marks every cut at both ends, outside the cards, on fronts only', () => {
    const [front, back] = cardPlan(2, { ...contactCards, gapMm: 4 }).sheets;
    const isInside = ({ left, top }: PointMm): boolean => left > 18 && left < 192 && top > 3 && top < 294;

    // Two edges of each of two columns and five rows, at either end.
    expect(front?.lines).toHaveLength(2 * (4 + 10));
    expect(front?.lines.filter(({ from, to }) => isInside(from) || isInside(to))).toEqual([]);
    expect(back?.lines).toEqual([]);
  });

  it.each([
    ['contact', contactCards],
    ['trigger', triggerCards],
  ])('prints at least 2 mm of every mark of %s cards inside the 5 mm that printers leave white', (_name, options) => {
    const [front] = cardPlan(2, options).sheets;
    if (!front) throw new Error('A card has a front');
    const { width, height } = front.sizeMm;
    const printedMm = front.lines.map(({ from, to }) => {
      const across = clamped(to.left, width) - clamped(from.left, width);
      return Math.max(across, clamped(to.top, height) - clamped(from.top, height));
    });

    expect(Math.min(...printedMm)).toBeGreaterThanOrEqual(2);
  });

  it('has one mark where neighbours touch', () => {
    expect(cardPlan(2, contactCards).sheets[0]?.lines).toHaveLength(2 * (3 + 6));
  });

  it('refuses a grid that the sheet cannot hold and pages that are not pairs', () => {
    expect(() => cardPlan(2, { ...contactCards, rows: 6 })).toThrow('do not fit');
    expect(() => cardPlan(3, contactCards)).toThrow('in turns');
  });
});
