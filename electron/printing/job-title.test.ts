import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiTitle, jobTitleOf } from './job-title';

describe('titles of print jobs', () => {
  it('is the material and the date in ASCII letters', () => {
    expect(jobTitleOf('Heräte-työkalu – A4', '2026-11-21')).toBe('Herate-tyokalu - A4 2026-11-21');
  });

  it('is the name of the app where no letter is left', () => {
    expect(asciiTitle('— ☎ —')).toBe('Herate');
  });

  it('is printable ASCII of at most 100 letters, not like an option, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        expect(asciiTitle(title)).toMatch(/^[\x21-\x2c\x2e-\x7e][\x20-\x7e]{0,99}$/);
      }),
    );
  });
});
