import { describe, expect, test } from 'vitest';
import { actRepealed } from './act-repealed';
import { judged, testFinds, testMends, testSilent } from './judged-tables';
import { outdatedTerms } from './outdated-terms';
import { repealedActs } from './repealed-acts';
import { statuteUnknown } from './statute-unknown';
import { termOfSweden, termOutdated } from './term-outdated';

describe('outdated terms', () => {
  testFinds(termOutdated, [
    ['Ota yhteys kunnan sosiaalitoimeen.', 'kunnan sosiaalitoimeen'],
    ['Kunnallisen sosiaalihuollon asiakas', 'Kunnallisen sosiaalihuollon'],
    ['Palvelut päihdehuollossa', 'päihdehuollossa'],
    ['mielenterveys- ja päihdetyön kanssa', 'päihdetyön'],
    ['tehostettuun palveluasumiseen', 'tehostettuun palveluasumiseen'],
    ['Tehostettu palveluasuminen', 'Tehostettu palveluasuminen'],
    ['Kysy sosiaaliasiamieheltä.', 'sosiaaliasiamieheltä'],
    ['Ilmoittaudu TE-toimistoon', 'TE-toimistoon'],
    ['työ- ja elinkeinoviranomaisen luvalla', 'työ- ja elinkeinoviranomaisen'],
    ['Valitus AVI:in', 'AVI:in'],
    ['Valviran ohje', 'Valviran'],
    ['aluehallintovirastolle', 'aluehallintovirastolle'],
    ['ELY-keskuksesta', 'ELY-keskuksesta'],
    ['Hae työmarkkinatukea', 'työmarkkinatukea'],
    ['peruspäivärahan määrä', 'peruspäivärahan'],
    ['Kysy Kanta-suostumusta', 'Kanta-suostumusta'],
    ['Fråga socialombudsmannen', 'socialombudsmannen', 'sv'],
    ['TE-byrån hjälper', 'TE-byrån', 'sv'],
    ['effektiverat serviceboende', 'effektiverat serviceboende', 'sv'],
    ['Ask the TE Office', 'TE Office', 'en'],
    ['the patient ombudsman', 'patient ombudsman', 'en'],
  ]);
  testMends(termOutdated, [
    ['Kysy sosiaaliasiamieheltä.', 'Kysy sosiaaliasiavastaavalta.'],
    ['Potilasasiamies neuvoo', 'Potilasasiavastaava neuvoo'],
    ['sosiaaliasiamiehen puhelin', 'sosiaaliasiavastaavan puhelin'],
    ['sosiaali- ja potilasasiamiehille', 'sosiaali- ja potilasasiavastaaville'],
    ['ota yhteys potilasasiamieheen', 'ota yhteys potilasasiavastaavaan'],
  ]);
  testSilent(termOutdated, [
    ['Ota yhteys hyvinvointialueen sosiaalihuoltoon.'],
    ['päihde- ja riippuvuustyö'],
    ['Päihdehuoltolaki ja päihdepalvelut'],
    ['Päihdetyöntekijä soittaa.'],
    ['Kysy sosiaaliasiavastaavalta.'],
    ['ympärivuorokautinen palveluasuminen'],
    ['tehostettu valvonta'],
    ['työllisyysalue ja työvoimaviranomainen'],
    ['Aviisi ja avioliitto'],
    ['kunnan nuorisotyö'],
    ['Lupa- ja valvontavirasto'],
    ['Kysy asiakkaan suostumus.'],
    ['socialombudet', 'sv'],
    ['TE-toimisto on suomea', 'en'],
  ]);

  test('a term is outdated only from the day of the law', () => {
    expect(judged(termOutdated, 'työmarkkinatuki', { date: '2026-04-30' })).toBeNull();
    expect(judged(termOutdated, 'työmarkkinatuki', { date: '2026-05-01' })).not.toBeNull();
  });

  test('where only one of two terms has a certain new form, nothing is mended', () => {
    expect(judged(termOutdated, 'Valviran potilasasiamies')?.mended).toBeNull();
  });

  test.each([...outdatedTerms(), ...repealedActs()])('every row has its source and day: $now', ({ source, since }) => {
    expect(source).toMatch(/\d{1,4}\/\d{4}|\d{4}$/);
    expect(since).toMatch(/^202[3-6]-/);
  });
});

describe('words of Sweden', () => {
  testFinds(termOfSweden, [
    ['Kontakta socialtjänsten', 'socialtjänsten', 'sv'],
    ['socialtjänst', 'socialtjänst', 'sv'],
    ['socialtjänstens jour', 'socialtjänstens', 'sv'],
    ['en god man', 'god man', 'sv'],
    ['gode mannen', 'gode mannen', 'sv'],
    ['gode män', 'gode män', 'sv'],
    ['orosanmälan', 'orosanmälan', 'sv'],
    ['Gör en orosanmälan genast', 'orosanmälan', 'sv'],
  ]);
  testSilent(termOfSweden, [
    ['socialservice', 'sv'],
    ['socialvården', 'sv'],
    ['intressebevakare', 'sv'],
    ['barnskyddsanmälan', 'sv'],
    ['god service', 'sv'],
    ['anmälan om behov av socialvård', 'sv'],
    ['en god manöver', 'sv'],
    ['socialtjänst', 'fi'],
  ]);
});

describe('repealed acts and sections', () => {
  testFinds(actRepealed, [
    ['laki 254/2015', '254/2015'],
    ['(784/2021)', '784/2021'],
    ['vammaispalvelulaki 380/1987', '380/1987'],
    ['laki (1369/2014) 3 §', '1369/2014'],
    ['kotoutumislaki 1386/2010', '1386/2010'],
    ['812/2000 16–17 §', '812/2000 16–17 §'],
    ['asiakaslain 14 §', 'asiakaslain 14 §'],
    ['Potilaslain 13 § mukaan', 'Potilaslain 13 §'],
    ['potilaslaki (785/1992) 13 a §', 'potilaslaki (785/1992) 13 a §'],
    ['SHL 48, 49 §', 'SHL 48, 49 §'],
    ['sosiaalihuoltolain 48\u00a0§', 'sosiaalihuoltolain 48 §'],
  ]);
  testSilent(actRepealed, [
    ['SHL 35 § 1 mom.'],
    ['laki 703/2023'],
    ['812/2000 9 §'],
    ['asiakaslain 22 §'],
    ['potilaslain 3 §'],
    ['vammaispalvelulaki 675/2023'],
    ['Puhelin 040 254 2015'],
    ['laki 1254/2015'],
    ['SHL 41–42 §'],
  ]);

  test('in force until the day of the repeal', () => {
    expect(judged(actRepealed, '812/2000 16 §', { date: '2023-12-31' })).toBeNull();
  });
});

describe('acts of which nobody reminds', () => {
  testFinds(statuteUnknown, [
    ['mielenterveyslain 9 §', 'mielenterveyslain 9 §'],
    ['perustuslaki 19 §', 'perustuslaki 19 §'],
    ['THL 32 §', 'THL 32 §'],
    ['hallintolain 8 § ja SHL 35 §', 'hallintolain 8 §'],
    ['laki (1116/1990) 9 §', 'laki (1116/1990) 9 §'],
    ['hallintolaki 434/2003 8 §', 'hallintolaki 434/2003 8 §'],
    ['KHL 4 §', 'KHL 4 §'],
    ['lupa (KHL 4 §)', 'KHL 4 §'],
    ['grundlagen 19 §', 'grundlagen 19 §', 'sv'],
  ]);
  testSilent(statuteUnknown, [
    ['SHL 35 § 1 mom.'],
    ['sosiaalihuoltolain 35\u00a0§'],
    ['sosiaalihuoltolaki (1301/2014) 35 §'],
    ['LSL 25 a § ja VanhPL 25 §'],
    ['lain 35 § mukaan'],
    ['terveydenhuoltolain 32 §'],
    ['RL 21 luku 1 §'],
    ['laki 381/2023 3–7 §'],
    ['pykälä on §'],
    ['socialvårdslagen 35 §', 'sv'],
    ['asiakaslain 14 §'],
    ['lapsen suunnitelma (LSL 30 §)'],
    ['barnets plan (barnskyddslagen 30 §)', 'sv'],
  ]);
});
