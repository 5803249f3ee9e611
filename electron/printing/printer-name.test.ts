import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrinterName } from './printer-name';

describe('names of printers', () => {
  it.each([
    ['HeratePDF', 'linux'],
    ['Kyocera_2._krs', 'darwin'],
    ['Tulostin-åäö', 'linux'],
    ['Kyocera 2. krs (väri)', 'win32'],
    ['\\\\tulostus\\TK-Inari 1', 'win32'],
  ] as const)('takes %j on %s', (name, platform) => {
    expect(isPrinterName(name, platform)).toBe(true);
  });

  it.each([
    ['', 'linux'],
    ['   ', 'win32'],
    ['-o', 'linux'],
    ['--help', 'win32'],
    ['a b', 'linux'],
    ['a/b', 'linux'],
    ['a#b', 'darwin'],
    ['a\u0000b', 'win32'],
    ['a\nb', 'win32'],
    ['a\u202eb', 'win32'],
    ['a"b', 'win32'],
    ['x'.repeat(128), 'linux'],
    ['x'.repeat(201), 'win32'],
  ] as const)('refuses %j on %s', (name, platform) => {
    expect(isPrinterName(name, platform)).toBe(false);
  });

  it('never lets a name through that could be read as an option', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('linux', 'darwin', 'win32'), (rest, platform) => {
        expect(isPrinterName(`-${rest}`, platform)).toBe(false);
      }),
    );
  });
});
