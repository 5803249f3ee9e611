import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkByDate } from './check-by-date';

describe('the check-by date', () => {
  it('is half a year ahead, or the day the oldest law check turns a year', () => {
    expect(checkByDate('2026-11-21', '2026-11-01')).toBe('2027-05-21');
    expect(checkByDate('2026-11-21', '2026-02-01')).toBe('2027-02-01');
    expect(checkByDate('2026-11-21', '2025-02-28')).toBe('2027-05-21');
  });

  it('never lies before the print date', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    const text = day.map((value) => value.toISOString().slice(0, 10));

    fc.assert(fc.property(text, text, (date, check) => checkByDate(date, check) > date));
  });
});
