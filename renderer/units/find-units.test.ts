import { describe, expect, it } from 'vitest';
import { findUnits, mostShown } from './find-units';

const units = Array.from({ length: 300 }, (_, index) => ({ label: `Terveysasema ${String(index)}` }));

describe('finding units', () => {
  it('shows all of a few, and the first of many', () => {
    expect(findUnits(units.slice(0, 3), '', 'fi')).toEqual({ shown: units.slice(0, 3), all: 3 });
    expect(findUnits(units, ' ', 'fi')).toEqual({ shown: units.slice(0, mostShown), all: 300 });
  });

  it('finds by any words of the name, small or large', () => {
    expect(findUnits(units, '299 terveys', 'fi')).toEqual({ shown: [units[299]], all: 1 });
    expect(findUnits([{ label: 'ÄHTÄRI' }], 'ähtäri', 'fi').all).toBe(1);
  });

  it('finds nothing where there is nothing', () => {
    expect(findUnits(units, 'Utsjoki', 'fi')).toEqual({ shown: [], all: 0 });
  });
});
