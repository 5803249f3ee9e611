import { describe, expect, test } from 'vitest';
import { hoursForm } from './hours-form';
import { testMends, testSilent } from './judged-tables';
import { phoneFieldForm, phoneForm } from './phone-form';

describe('telephone numbers inside texts', () => {
  testMends(phoneForm, [
    ['Soita 040-1234567.', 'Soita 040 123 4567.'],
    ['Vastaanotto (016) 123 456', 'Vastaanotto 016 123 456'],
    ['Neuvonta 016/123 456 arkisin', 'Neuvonta 016 123 456 arkisin'],
    ['Päivystys 0401234567', 'Päivystys 040 123 4567'],
    ['Tekstiviestit: 040 1234567', 'Tekstiviestit: 040 123 4567'],
    ['Ulkomailta +358-40-1234567', 'Ulkomailta +358 40 123 4567'],
    ['Ulkomailta +358 (0)40 123 4567', 'Ulkomailta +358 40 123 4567'],
    ['Vaihde 0295-123456, myös viikonloppuisin', 'Vaihde 0295 123 456, myös viikonloppuisin'],
    ['Takapäivystäjä 0400-123456', 'Takapäivystäjä 0400 123 456'],
    ['Ajanvaraus 040.123.4567', 'Ajanvaraus 040 123 4567'],
    ['040-1234567 tai 016-123456', '040 123 4567 tai 016 123 456'],
    ['Ring 040-1234567', 'Ring 040 123 4567', 'sv'],
  ]);
  testSilent(phoneForm, [
    ['Soita 040 123 4567.'],
    ['Soita 040\u00a0123\u00a04567.'],
    ['Nollalinja 080 005 005'],
    ['Naisten Linja 0800 02400'],
    ['Päivystysapu 116 117 ja hätänumero 112'],
    ['Voimassa 01.02.2026 alkaen'],
    ['Avoinna 08-16 ja 08.00-15.30'],
    ['Y-tunnus 0201256-6'],
    ['Valtatie 15, 00100 Helsinki'],
    ['laki 1301/2014 ja asetus 0457/2024'],
    ['Henkilötunnus 010190-123A'],
    ['ajalta 2025-2026'],
    ['Oma ryhmittely 0400 123 456 on omistajan'],
  ]);
});

describe('a number in its own field', () => {
  test.each([
    ['040-1234567', '040 123 4567'],
    ['(016) 123456', '016 123 456'],
    ['016/123 456', '016 123 456'],
    ['+358(0)40 1234567', '+358 40 123 4567'],
  ])('%s', (number, mended) => {
    expect(phoneFieldForm(number)?.mended).toBe(mended);
    expect(phoneFieldForm(mended)).toBeNull();
  });

  test.each(['0401234567', '040 1234567', '040 123 4567', '+358401234567', '112', '116 117', '', '040-12'])(
    'nothing of %s, which the paper groups by itself',
    (number) => {
      expect(phoneFieldForm(number)).toBeNull();
    },
  );
});

describe('opening hours inside texts', () => {
  testMends(hoursForm, [
    ['Avoinna klo 8:00-15:30.', 'Avoinna klo 8.00–15.30.'],
    ['Avoinna 8.00–15.30 klo', 'Avoinna klo 8.00–15.30'],
    ['ma-pe klo 8–15', 'ma–pe klo 8–15'],
    ['ma – pe klo 8 - 15.30', 'ma–pe klo 8–15.30'],
    ['Puhelinaika klo. 9–11', 'Puhelinaika klo 9–11'],
    ['Soita klo9-11', 'Soita klo 9–11'],
    ['Tavataan klo 9:15', 'Tavataan klo 9.15'],
    ['ma-to 8:00 - 16:00, pe 8:00 - 14:00', 'ma–to 8.00–16.00, pe 8.00–14.00'],
    ['Klo 8-16 arkisin', 'Klo 8–16 arkisin'],
    ['ti-to ja la-su', 'ti–to ja la–su'],
    ['mån-fre kl. 8:00-15:30', 'mån–fre kl. 8.00–15.30', 'sv'],
    ['Mon-Fri 8:00-15:30', 'Mon–Fri 8:00–15:30', 'en'],
  ]);
  testSilent(hoursForm, [
    ['Avoinna klo 8–15.30.'],
    ['ma–pe klo\u00a08.00–15.30'],
    ['ma–to klo 9–11 ja 13–15'],
    ['Palvelemme ympäri vuorokauden.'],
    ['Puhelinaika 040 123 4567'],
    ['Kuva mittakaavassa 1:20'],
    ['Lapset 3-6 vuotta'],
    ['sosiaali- ja terveyspalvelut'],
    ['Kello kahdeksasta kolmeen'],
    ['Voimassa 1.–15.3.2026'],
    ['8:00–15:30 on väärin vain suomeksi', 'en'],
    ['kl. 8–15.30', 'sv'],
    ['perhe-su on nimi'],
  ]);
});
