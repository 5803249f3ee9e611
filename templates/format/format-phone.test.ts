import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPhone, isPhoneUsual, offeredPhone } from './format-phone';

/** The formatted number with ordinary spaces, to be read in the table below. */
function onPaper(text: string): string {
  return formatPhone(text).replaceAll('\u00a0', ' ');
}

describe('formatPhone', () => {
  test.each([
    ['0401234567', '040 123 4567'],
    ['040-1234567', '040 123 4567'],
    ['040 123 4567', '040 123 4567'],
    ['(040) 1234 567', '040 123 4567'],
    ['04571234567', '0457 123 4567'],
    ['050123456', '050 123 456'],
    ['+358401234567', '+358 40 123 4567'],
    ['+358 (0)40 123 4567', '+358 40 123 4567'],
    ['00358 16 1234567', '+358 16 123 4567'],
    ['(016) 123 4567', '016 123 4567'],
    ['0161234567', '016 123 4567'],
    ['016123456', '016 123 456'],
    ['0925250111', '09 2525 0111'],
    ['116117', '116 117'],
    ['116 117', '116 117'],
    ['112', '112'],
    ['0295123456', '0295 123 456'],
    ['0295 123 456', '0295 123 456'],
    ['+358295123456', '+358 295 123 456'],
    ['0206342600', '020 634 2600'],
    ['0800147111', '0800 147 111'],
    ['0800 02400', '0800 02400'],
    ['0800 900 45', '0800 900 45'],
    ['080005005', '080 005 005'],
    ['080 005 005', '080 005 005'],
  ])('writes %s as %s', (written, expected) => {
    expect(onPaper(written)).toBe(expected);
    expect(isPhoneUsual(written)).toBe(true);
  });

  test.each(['+47 78 95 50 00', '040 123 4567 / vaihde 2', '12345', 'kysy vastaanotosta', '+358 040 123 4567'])(
    'prints %s as the unit wrote it, on one line',
    (written) => {
      expect(onPaper(written)).toBe(written);
      expect(formatPhone(written)).not.toContain(' ');
    },
  );

  test.each(['060000 000', '0800 02400', '080 005 005'])(
    'leaves the own grouping of %s also when it is formatted again',
    (written) => {
      expect(onPaper(written)).toBe(written);
      expect(formatPhone(formatPhone(written))).toBe(formatPhone(written));
    },
  );

  test('formatting again changes nothing, and no digit is lost or added', () => {
    const national = fc.string({
      unit: fc.constantFrom('0', '1', '2', '4', '5', '6', '8', '9', ' '),
      minLength: 1,
      maxLength: 13,
    });

    fc.assert(
      fc.property(national, (rest) => {
        const once = formatPhone(`0${rest}`);
        expect(formatPhone(once)).toBe(once);
        expect(once.replaceAll(/\D/g, '')).toBe(`0${rest}`.replaceAll(' ', ''));
      }),
    );
  });
});

describe('isPhoneUsual', () => {
  test.each(['', '12345', '040 123', '040 123 4567 89 01', '0l6 123 4567', '999', '+358 040 123 4567', 'vaihde'])(
    'finds %j unusual',
    (written) => {
      expect(isPhoneUsual(written)).toBe(false);
    },
  );

  test.each(['+47 78 95 50 00', '+46 980 123 45', '+4798765432'])('takes the foreign number %s', (written) => {
    expect(isPhoneUsual(written)).toBe(true);
  });
});

describe('offeredPhone', () => {
  test.each([
    ['04O 123 4567', '040 123 4567'],
    ['040.123.4567', '040 123 4567'],
    ['+358 040 123 4567', '+358 40 123 4567'],
    ['358 40 123 4567', '+358 40 123 4567'],
  ])('offers for %s the number %s', (written, expected) => {
    expect(offeredPhone(written)?.replaceAll('\u00a0', ' ')).toBe(expected);
  });

  test.each(['12345', 'vaihde', '040 123 4567'])('offers nothing for %s', (written) => {
    expect(offeredPhone(written)).toBeNull();
  });
});
