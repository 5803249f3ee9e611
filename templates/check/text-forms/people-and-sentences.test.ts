import { describe, expect, test } from 'vitest';
import { identityCode } from './identity-code';
import { judged, testSilent } from './judged-tables';
import { sentenceLong } from './plain-sentence';

describe('personal identity codes', () => {
  test.each([
    '131052-308T',
    'Asiakas 131052-308T soitti',
    '131052-308t',
    '(131052-308T)',
    'hetu:131052-308T.',
    // A day of each century, old and new separators, numbers that are given to nobody (900–999).
    '010100+902J',
    '010150Y902E',
    '010101A900R',
    '010101B900R',
    '290200A903E',
  ])('stops: %s', (text) => {
    expect(judged(identityCode, text)).toEqual({ details: {}, mended: null });
  });
  testSilent(identityCode, [
    ['131052-308A'],
    ['321352-308T'],
    ['Puhelin 040 123 4567'],
    ['Y-tunnus 0201256-6'],
    ['Syntymäaika 13.10.1952'],
    ['tilinumero 131052-30850'],
    ['SHL 35 §'],
    ['131052_308T'],
    ['310299-123A'],
    ['laki 1301/2014'],
  ]);
});

const sixteen = 'Voit soittaa meille heti aamulla, jos sinulla on huoli omasta tai läheisen arjesta ja voinnista nyt.';

describe('sentences too long for clear language', () => {
  test.each([
    [sixteen, '16'],
    [`Hei. ${sixteen}`, '16'],
    [`${sixteen} Kysy lisää!`, '16'],
    [`Kysy lisää!\n${sixteen}`, '16'],
    [`${sixteen.slice(0, -1)} ja huomenna.`, '18'],
    ['yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen '.repeat(2).trim(), '20'],
    [
      'Työntekijä kysyy sinulta esim. rahasta, asumisesta, perheestä, terveydestä, työstä, opinnoista, peleistä, päihteistä, ystävistä, unesta, ruuasta ja mielestä.',
      '17',
    ],
    [
      'Soita klo 8.30 numeroon 040 123 4567 tai tule käymään meillä talon toisessa kerroksessa heti, kun voit taas.',
      '16',
    ],
  ])('%s', (text, words) => {
    expect(judged(sentenceLong, text)?.details).toMatchObject({ words, limit: '15' });
  });
  testSilent(sentenceLong, [
    ['Voit soittaa heti.'],
    ['yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksi kaksi kolme neljä viisi'],
    ['Kerro työntekijälle, että haluat apua. Voit myös soittaa itse. Numerot ovat takasivulla ja ovessa.'],
    ['Kuka auttaa? Sosiaaliohjaaja auttaa sinua! Hän soittaa sinulle, kun voit puhua.'],
    ['”Hei, tarvitsen apua. Voinko kertoa tilanteestani?” Näin voit aloittaa. Sinun ei tarvitse osata kaikkea.'],
    ['Soita. 112 vastaa aina.\nKerro, missä olet, mitä tapahtui ja kuka tarvitsee apua juuri nyt.'],
    ['Soita klo 8.30 numeroon 040 123 4567 tai tule käymään meillä talon toisessa kerroksessa huomenna aamulla.'],
    [''],
    ['– – –'],
    [sixteen, 'sms'],
  ]);

  test('other papers may have longer sentences', () => {
    expect(judged(sentenceLong, sixteen, { isPlain: false })).toBeNull();
  });
});
