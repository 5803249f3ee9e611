/**
 * Finnish texts of the tally sheet of the two indicators (`domain/shared-plan.md` 8): staff trained and shared plans made.
 * The rules of counting are decided here, so that the figures of two units and of two years mean the same.
 */
export const tallySheetTextsFi = {
  'tally-sheet/title': 'Seurantataulukko',
  'tally-sheet.form/title': 'Seurantataulukko',
  'tally-sheet.form/lead': 'Koulutetut ja yhteiset suunnitelmat lukuina, ei asiakkaiden tietoja.',
  'tally-sheet.year/title': 'Vuosi',
  'tally-sheet.plan-target/title': 'Tavoite: uusia suunnitelmia',
  'tally-sheet.trained-target/text':
    '**Tavoite: vähintään 70 % henkilöstöstä on koulutettu.** Seitsemän kymmenestä riittää.',
  'tally-sheet.monthly/title': 'Vuoden luvut',
  'tally-sheet.months/title': 'Rivi 1 on tammikuu, rivi 12 joulukuu',
  'tally-sheet.months.new/title': 'Uudet',
  'tally-sheet.months.reviewed/title': 'Tarkistetut',
  'tally-sheet.months.ended/title': 'Päättyneet',
  'tally-sheet.months.in-force/title': 'Voimassa',
  'tally-sheet.months.drafts/title': 'Luonnokset',
  'tally-sheet.months.trained/title': 'Koulutetut',
  'tally-sheet.months.staff/title': 'Henkilöstö',
  'tally-sheet.months.share/title': 'Osuus %',
  'tally-sheet.quality/title': 'Laatu vuoden lopussa',
  'tally-sheet.quality/lead': 'Kuinka monessa voimassa olevassa suunnitelmassa.',
  'tally-sheet.coordinator-named/title': 'Yhdyshenkilö nimetty',
  'tally-sheet.review-agreed/title': 'Tarkistuspäivä sovittu',
  'tally-sheet.feedback-received/title': 'Palaute saatu',
  'tally-sheet.staff-overlap/title': 'Päällekkäinen työ väheni: keskiarvo 1–5',
  'tally-sheet.client-once/title': 'Kerroin asiat vain kerran: keskiarvo 1–5',
  'tally-sheet.training/title': 'Laskettava koulutus ja versio',
  'tally-sheet.rules/title': 'Näin lasketaan',
  'tally-sheet.rule-once/text':
    'Suunnitelma lasketaan kerran, yhdyshenkilön yksikössä. Se tunnetaan juoksevasta numerosta, ei asiakkaasta.',
  'tally-sheet.rule-states/text':
    'Uusi on otettu käyttöön kuun aikana, tarkistettu on arvioitu ja jatkuu, päättynyt on lopetettu. Voimassa olevat ja luonnokset lasketaan kuun viimeisenä päivänä. Luonnos ei ole vielä suunnitelma.',
  'tally-sheet.rule-staff/text':
    'Henkilöstö on kaikki, jotka ovat kuun viimeisenä päivänä yksikössä työssä, myös sijaiset ja toimistotyöntekijät. Pitkällä vapaalla olevaa ei lasketa.',
  'tally-sheet.rule-trained/text':
    'Koulutettu kuuluu tähän henkilöstöön ja on käynyt koko koulutuksen. Hänet lasketaan kerran. Koulutus ei vanhene. Osuus on koulutetut ÷ henkilöstö × 100, eikä sitä pyöristetä ylöspäin.',
  'tally-sheet.rule-small/text':
    'Erittelyä ei näytetä, jos siinä on alle viisi vastausta tai suunnitelmaa. Joka vuodelle tehdään uusi taulukko.',
} as const;
