import { describe, expect, test } from 'vitest';
import { judged, testFinds, testMends, testSilent } from './judged-tables';
import { capitalsShouted, hyphenForDash, quotesStraight, sectionForm, spacesDouble } from './signs-form';

describe('two spaces', () => {
  testMends(spacesDouble, [
    ['Kysy  lisää.', 'Kysy lisää.'],
    ['Soita.  Saat apua.', 'Soita. Saat apua.'],
    ['Voit   tulla  heti', 'Voit tulla heti'],
    ['klo \u00a08–15', 'klo 8–15'],
    ['yksi,  kaksi', 'yksi, kaksi'],
    ['(puhelin  auki)', '(puhelin auki)'],
    ['35  §', '35 §'],
    ['Ring  oss', 'Ring oss', 'sv'],
  ]);
  testSilent(spacesDouble, [
    ['Kysy lisää.'],
    [' Alussa on väli'],
    ['Lopussa on väli  '],
    ['rivi\n  toinen rivi'],
    ['rivi  \ntoinen rivi'],
    [''],
    ['a b c'],
    ['klo\u00a08–15'],
  ]);
});

describe('straight quotation marks', () => {
  testMends(quotesStraight, [
    ['Kysy: "Miten voit?"', 'Kysy: ”Miten voit?”'],
    ['"Hei"', '”Hei”'],
    ['sana "huoli" ja sana "tuki"', 'sana ”huoli” ja sana ”tuki”'],
    ["vaa'an näyttämä", 'vaa’an näyttämä'],
    ["Ruu'un nimi", 'Ruu’un nimi'],
    ['Fråga: "Hur mår du?"', 'Fråga: ”Hur mår du?”', 'sv'],
    ['Say "hello" to them', 'Say “hello” to them', 'en'],
    ["Don't wait", 'Don’t wait', 'en'],
  ]);
  testSilent(quotesStraight, [
    ['Kysy: ”Miten voit?”'],
    ['vaa’an näyttämä'],
    ['ei lainausta'],
    ['Say “hello” to them', 'en'],
    ['Don’t wait', 'en'],
    ['Lääʹmes oummui', 'sms'],
    ['5’ ja 10’'],
    ["'yksin'"],
  ]);

  test('an odd mark is told, not mended', () => {
    expect(judged(quotesStraight, 'näyttö 24" ja muuta')).toEqual({ details: { found: '"' }, mended: null });
  });
});

describe('a hyphen where a dash belongs', () => {
  testMends(hyphenForDash, [
    ['Kerro huoli - kysy lupa', 'Kerro huoli – kysy lupa'],
    ['16-17-vuotiaat', '16–17-vuotiaat'],
    ['Käynti 1-2 kertaa viikossa', 'Käynti 1–2 kertaa viikossa'],
    ['vuosina 2025-2026', 'vuosina 2025–2026'],
    ['SHL 35-36 §', 'SHL 35–36 §'],
    ['lapset (3-6 v)', 'lapset (3–6 v)'],
    ['apua -- heti', 'apua – heti'],
    ['Stöd - också hemma', 'Stöd – också hemma', 'sv'],
  ]);
  testSilent(hyphenForDash, [
    ['Kerro huoli – kysy lupa'],
    ['sosiaali- ja terveyspalvelut'],
    ['päihde- ja riippuvuustyö'],
    ['Soita 040-1234567'],
    ['Soita 116-117'],
    ['Henkilötunnus 131052-308T'],
    ['Päivä 2026-11-21'],
    ['- luettelon kohta'],
    ['A4-arkki ja 24-7'],
    ['Y-tunnus 0201256-6'],
    ['Avoinna klo 8-15'],
    ['tila B2-14'],
  ]);
});

describe('the sign of a section', () => {
  testMends(sectionForm, [
    ['SHL § 35', 'SHL 35 §'],
    ['SHL 35§', 'SHL 35 §'],
    ['SHL 29 a§', 'SHL 29 a §'],
    ['lain §35 mukaan', 'lain 35 § mukaan'],
    ['LSL § 25 a', 'LSL 25 a §'],
    ['SHL 35§:n mukaan', 'SHL 35 §:n mukaan'],
    ['(§ 12)', '(12 §)'],
    ['socialvårdslagen § 35', 'socialvårdslagen 35 §', 'sv'],
  ]);
  testSilent(sectionForm, [
    ['SHL 35 §'],
    ['SHL 35 § 1 mom.'],
    ['SHL 35\u00a0§\u00a01\u00a0mom.'],
    ['LSL 25 a § 2 mom.'],
    ['SHL 29, 29 a, 29 b §'],
    ['35 §:n 2 momentti'],
    ['section 35(1)', 'en'],
    ['§ on pykälän merkki'],
  ]);
});

describe('words in capitals', () => {
  testFinds(capitalsShouted, [
    ['TÄRKEÄÄ: soita heti', 'TÄRKEÄÄ'],
    ['ÄLÄ JÄTÄ YKSIN ketään', 'ÄLÄ JÄTÄ YKSIN'],
    ['Soita HETI NUMEROON', 'HETI NUMEROON'],
    ['KIELLETTY', 'KIELLETTY'],
    ['TULE KÄYMÄÄN!', 'TULE KÄYMÄÄN'],
    ['Muista LASTENSUOJELU', 'LASTENSUOJELU'],
    ['RING GENAST', 'RING GENAST', 'sv'],
    ['CALL NOW PLEASE', 'CALL NOW PLEASE', 'en'],
  ]);
  testSilent(capitalsShouted, [
    ['Tärkeää: soita heti'],
    ['SHL 35 § ja LSL 25 §'],
    ['MARAK ja MIELI ry'],
    ['Kela, DVV ja THL'],
    ['HUOM!'],
    ['99100 KITTILÄ'],
    ['MIELI Kriisipuhelin'],
    ['Traficom'],
    ['A4 ja WCAG 2.1 AA'],
  ]);
});
