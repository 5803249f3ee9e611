import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKeepDue, keptGenerationName, listKeptGenerations, outdatedGenerations } from './kept-generations';

const now = new Date('2026-11-21T08:00:00Z');
const hourMs = 3_600_000;

/** One kept generation each `everyHours` hours, the last one at `now`. */
function keptEvery(everyHours: number, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const keptAt = new Date(now.getTime() - (count - 1 - index) * everyHours * hourMs);
    return { name: keptGenerationName(index + 1, keptAt), generation: index + 1, keptAt };
  });
}

describe('kept generations', () => {
  test('S17 are due at the start and then hourly', () => {
    expect(isKeepDue(null, now)).toBe(true);
    expect(isKeepDue(new Date(now.getTime() - hourMs + 1), now)).toBe(false);
    expect(isKeepDue(new Date(now.getTime() - hourMs), now)).toBe(true);
  });

  test('S17 are due again when the machine’s clock was set back', () => {
    expect(isKeepDue(new Date(now.getTime() + 2 * hourMs), now)).toBe(true);
  });

  test('S17 are known by their names, newest first, and other files are left alone', () => {
    const names = ['00000002-2026-11-20T07-00-00Z.json', 'notes.txt', '00000010-2026-11-21T08-00-00Z.json'];

    const kept = listKeptGenerations(names);

    expect(kept.map(({ generation }) => generation)).toEqual([10, 2]);
    expect(kept[0]?.keptAt).toEqual(now);
    expect(keptGenerationName(10, now)).toBe('00000010-2026-11-21T08-00-00Z.json');
  });

  test('S17 of one busy day: ten stay', () => {
    const gone = outdatedGenerations(keptEvery(0.1, 40), now);

    expect(gone.map(({ generation }) => generation)).toEqual(Array.from({ length: 30 }, (_, index) => 30 - index));
  });

  test('S17 of 60 days: one a day stays for 30 days', () => {
    const gone = outdatedGenerations(keptEvery(24, 60), now);

    expect(gone.map(({ generation }) => generation)).toEqual(Array.from({ length: 29 }, (_, index) => 29 - index));
  });

  test('S17 of each earlier day the last one stays', () => {
    const kept = keptEvery(6, 44);
    const gone = new Set(outdatedGenerations(kept, now));

    const earlier = kept.filter((one) => !gone.has(one)).slice(0, -10);

    expect(earlier.map(({ keptAt }) => keptAt.toISOString().slice(11, 16))).toEqual(earlier.map(() => '20:00'));
    expect(earlier.length).toBeGreaterThan(5);
  });

  test('S17 the ten newest never go, however odd the times are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })),
        (times) => {
          const kept = times.map((keptAt, index) => ({ name: String(index), generation: index + 1, keptAt }));
          const gone = outdatedGenerations(kept, now).map(({ generation }) => generation);

          expect(Math.max(0, ...gone)).toBeLessThanOrEqual(Math.max(0, times.length - 10));
        },
      ),
    );
  });
});
