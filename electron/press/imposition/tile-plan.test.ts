import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemblyPlace, posterPlan } from './poster-plan';
import { tileGrid, tileSheets, type TileOptions } from './tile-plan';

const a3: TileOptions = { posterMm: { width: 297, height: 420 }, onto: 'A4', overlapMm: 10, marginMm: 10 };
const anyTiles = fc.record({
  posterMm: fc.record({ width: fc.integer({ min: 50, max: 900 }), height: fc.integer({ min: 50, max: 1200 }) }),
  onto: fc.constantFrom('A4', 'A3', 'A5'),
  overlapMm: fc.double({ min: 0, max: 30, noNaN: true }),
  marginMm: fc.double({ min: 0, max: 25, noNaN: true }),
}) satisfies fc.Arbitrary<TileOptions>;

describe('tileGrid', () => {
  it('cuts an A3 poster into four for an ordinary printer', () => {
    const { columns, rows, sheetMm, tiles } = tileGrid(a3);

    expect([columns, rows]).toEqual([2, 2]);
    expect(sheetMm).toEqual({ width: 210, height: 297 });
    expect(tiles[3]).toEqual({ left: 143.5, top: 205, width: 153.5, height: 215 });
  });

  it('cuts it into two landscape halves where the printer leaves no margin', () => {
    const { columns, rows, sheetMm } = tileGrid({ ...a3, overlapMm: 0, marginMm: 0 });

    expect([columns, rows]).toEqual([1, 2]);
    expect(sheetMm).toEqual({ width: 297, height: 210 });
  });

  it('has pieces that add up to exactly the poster, neighbours sharing exactly the overlap', () => {
    fc.assert(
      fc.property(anyTiles, (options) => {
        const { columns, rows, tiles, sheetMm } = tileGrid(options);
        const across = tiles.slice(0, columns);
        const down = tiles.filter((_, index) => index % columns === 0);
        const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

        expect(sum(across.map(({ width }) => width)) - (columns - 1) * options.overlapMm).toBeCloseTo(
          options.posterMm.width,
          6,
        );
        expect(sum(down.map(({ height }) => height)) - (rows - 1) * options.overlapMm).toBeCloseTo(
          options.posterMm.height,
          6,
        );
        tiles.forEach((tile, index) => {
          const right = tiles[index + 1];
          const below = tiles[index + columns];
          if (right && (index + 1) % columns !== 0)
            expect(tile.left + tile.width - right.left).toBeCloseTo(options.overlapMm, 6);
          if (below) expect(tile.top + tile.height - below.top).toBeCloseTo(options.overlapMm, 6);
          expect(tile.width).toBeLessThanOrEqual(sheetMm.width - 2 * options.marginMm + 1e-6);
          expect(tile.height).toBeLessThanOrEqual(sheetMm.height - 2 * options.marginMm + 1e-6);
        });
      }),
    );
  });

  it('has every point of the poster on some piece', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyTiles, share, share, (options, across, down) => {
        const [left, top] = [across * options.posterMm.width, down * options.posterMm.height];

        const holds = tileGrid(options).tiles.some(
          (tile) =>
            left >= tile.left - 1e-6 &&
            left <= tile.left + tile.width + 1e-6 &&
            top >= tile.top - 1e-6 &&
            top <= tile.top + tile.height + 1e-6,
        );

        expect(holds).toBe(true);
      }),
    );
  });

  it('refuses margins and overlaps that leave nothing of a sheet', () => {
    expect(() => tileGrid({ ...a3, marginMm: 100 })).toThrow('Nothing of a sheet is left');
  });
});

describe('tileSheets', () => {
  it('draws its lines outside the piece and where printers print', () => {
    const grid = tileGrid(a3);

    for (const { lines, sizeMm } of tileSheets(0, grid, a3.overlapMm)) {
      const points = lines.flatMap(({ from, to }) => [from, to]);
      const isOnPiece = points.filter(({ left, top }) => left > 15.5 && left < 170 && top > 15.5 && top < 231.5);
      const isInMargin = points.filter(
        ({ left, top }) => left < 10 || top < 10 || left > sizeMm.width - 10 || top > sizeMm.height - 10,
      );
      expect(lines.length).toBeGreaterThanOrEqual(8);
      expect([...isOnPiece, ...isInMargin]).toEqual([]);
    }
  });

  it('draws none where the margin has no room', () => {
    const options = { ...a3, overlapMm: 0, marginMm: 0 };

    expect(tileSheets(0, tileGrid(options), 0).flatMap(({ lines }) => lines)).toEqual([]);
  });
});

describe('posterPlan', () => {
  it('shows the whole poster small below the first piece', () => {
    const { sheets } = posterPlan(1, tileGrid(a3), a3);
    const place = assemblyPlace(tileGrid(a3), a3);

    expect(sheets.map(({ placements }) => placements.length)).toEqual([2, 1, 1, 1]);
    expect(sheets[0]?.placements[1]?.part).toEqual({ left: 0, top: 0, width: 297, height: 420 });
    expect(place.picture.top).toBeGreaterThan(231 + 6);
    expect(place.picture.top + place.picture.height).toBeLessThanOrEqual(287.000001);
  });

  it('shows it on a sheet of its own where the pieces fill their sheets', () => {
    const options = { ...a3, overlapMm: 0, marginMm: 0 };

    const { sheets } = posterPlan(2, tileGrid(options), options);

    expect(sheets.map(({ placements }) => placements.map(({ page, scale }) => `${page}@${scale}`))).toEqual([
      ['0@1'],
      ['0@1'],
      ['0@0.25'],
      ['1@1'],
      ['1@1'],
      ['1@0.25'],
    ]);
  });
});
