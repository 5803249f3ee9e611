import { describe, expect, it } from 'vitest';
import { arrangePages, nextScale, pageGapPx } from './zoom';

const pages = { count: 2, widthPx: 794, heightPx: 1123 };

describe('arranging pages', () => {
  it('shows both pages whole and side by side in a wide room', () => {
    const { scale, columns } = arrangePages(pages, { widthPx: 860, heightPx: 640 }, { kind: 'whole-page' });

    expect(columns).toBe(2);
    expect(scale * 794 * 2 + 3 * pageGapPx).toBeLessThanOrEqual(860);
    expect(scale * 1123 + 2 * pageGapPx).toBeLessThanOrEqual(640);
  });

  it('shows one page at a time where two would become too small', () => {
    expect(arrangePages(pages, { widthPx: 420, heightPx: 900 }, { kind: 'whole-page' }).columns).toBe(1);
  });

  it('shows many small cards beside each other, none larger than half over its size', () => {
    const cards = { count: 34, widthPx: 268, heightPx: 374 };

    const { scale, columns } = arrangePages(cards, { widthPx: 860, heightPx: 640 }, { kind: 'whole-page' });

    expect(columns).toBe(3);
    expect(scale).toBeLessThanOrEqual(1.5);
    expect(scale * 268 * columns + (columns + 1) * pageGapPx).toBeLessThanOrEqual(860);
  });

  it('puts four pages two by two rather than three and one', () => {
    const leaflet = { count: 4, widthPx: 559, heightPx: 794 };

    expect(arrangePages(leaflet, { widthPx: 860, heightPx: 590 }, { kind: 'whole-page' }).columns).toBe(2);
  });

  it('shows an A3 poster whole', () => {
    const poster = { count: 1, widthPx: 1123, heightPx: 1587 };

    const { scale } = arrangePages(poster, { widthPx: 860, heightPx: 640 }, { kind: 'whole-page' });

    expect(scale * 1587 + 2 * pageGapPx).toBeLessThanOrEqual(640);
  });

  it('fills the width with one page', () => {
    const { scale, columns } = arrangePages(pages, { widthPx: 842, heightPx: 640 }, { kind: 'page-width' });

    expect(columns).toBe(1);
    expect(scale).toBeCloseTo(1);
  });

  it('fills the width with several cards, none larger than twice its size', () => {
    const cards = { count: 34, widthPx: 268, heightPx: 374 };
    const { scale, columns } = arrangePages(cards, { widthPx: 860, heightPx: 640 }, { kind: 'page-width' });

    expect(columns).toBe(2);
    expect(scale * 268 * columns + (columns + 1) * pageGapPx).toBeCloseTo(860);
    expect(arrangePages({ ...cards, count: 1 }, { widthPx: 860, heightPx: 640 }, { kind: 'page-width' })).toEqual({
      scale: 2,
      columns: 1,
    });
  });

  it('keeps a chosen scale and puts beside each other what fits', () => {
    expect(arrangePages(pages, { widthPx: 1700, heightPx: 900 }, { kind: 'scale', scale: 1 })).toEqual({
      scale: 1,
      columns: 2,
    });
    expect(arrangePages(pages, { widthPx: 900, heightPx: 900 }, { kind: 'scale', scale: 1 })).toEqual({
      scale: 1,
      columns: 1,
    });
  });
});

describe('zoom steps', () => {
  it('goes to the next step and stays at the ends', () => {
    expect(nextScale(0.52, 1)).toBe(0.67);
    expect(nextScale(0.52, -1)).toBe(0.5);
    expect(nextScale(3, 1)).toBe(3);
    expect(nextScale(0.25, -1)).toBe(0.25);
  });
});
