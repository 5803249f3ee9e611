import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from './file-name';

describe('fileNameOf', () => {
  it('says what the file is', () => {
    expect(fileNameOf(['Heräte-työkalu', 'Inarin terveyskeskus', '2026-11-21'], 'pdf')).toBe(
      'Heräte-työkalu Inarin terveyskeskus 2026-11-21.pdf',
    );
  });

  it.each([
    [['A/B: "c" <d>|e?*\\'], 'A B c d e.pdf'],
    [['', '  ', 'x'], 'x.pdf'],
    [['..', '../../etc/passwd'], 'etc passwd.pdf'],
    [['con'], '_con.pdf'],
    [['LPT1.x'], '_LPT1.x.pdf'],
    [['???'], 'Heräte.pdf'],
    [['Ä'.normalize('NFD')], 'Ä.pdf'],
    [['evil\u202efdp'], 'evil fdp.pdf'],
  ])('makes of %j the name %s', (parts, name) => {
    expect(fileNameOf(parts, 'pdf')).toBe(name);
  });

  it('is a name that every system takes, whatever the unit is called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 3 }), (parts) => {
        const name = fileNameOf(parts, 'docx');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.docx$/u);
        expect(name).not.toMatch(/^[. ]|[. ]\.docx$/);
        expect([...name].length).toBeLessThanOrEqual(130);
      }),
    );
  });
});
