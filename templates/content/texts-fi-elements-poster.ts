/** Finnish texts of the poster of the five elements of multi-professional cooperation, our own words after seed 000. */
export const elementsPosterTextsFi = {
  'elements-poster/title': 'Yhteistyön viisi osaa',
  'elements-poster.page-1/title': 'Yhteistyön viisi osaa',
  'elements-poster.page-1/subtitle': 'Moniammatillinen yhteistyö toteutuu, kun kaikki viisi ovat kunnossa.',
  'elements-poster.any-number/title': 'Yhteistyön osat',
  'elements-poster.any-number/subtitle': 'Moniammatillinen yhteistyö toteutuu, kun kaikki osat ovat kunnossa.',
  'elements-poster.element.client/title': 'Asiakas on keskiössä',
  'elements-poster.element.client/text':
    'Asiakas on mukana alusta asti ja vaikuttaa siihen, mitä tehdään. Tietoa jaetaan hänen suostumuksellaan.',
  'elements-poster.element.client/check': 'Onko suostumus kysytty ja kirjattu?',
  'elements-poster.element.start/title': 'Ammattilainen käynnistää',
  'elements-poster.element.start/text':
    'Se, joka huomaa tarpeen, ottaa sen puheeksi ja kutsuu muut mukaan. Asiakkaan ei tarvitse koota verkostoaan itse.',
  'elements-poster.element.start/check': 'Onko sovittu, kuka kutsuu ja ketkä?',
  'elements-poster.element.coordination/title': 'Hoito ja palvelut sovitetaan yhteen',
  'elements-poster.element.coordination/text':
    'Katsotaan asiakkaan kanssa, mitä palveluja on jo ja mitä puuttuu. Päällekkäinen työ karsitaan.',
  'elements-poster.element.coordination/check': 'Tietääkö jokainen, mitä muut tekevät?',
  'elements-poster.element.plan/title': 'Yksi yhteinen suunnitelma',
  'elements-poster.element.plan/text':
    'Suunnitelma tehdään asiakkaan kanssa ja hänen sanoillaan. Siihen nimetään yhdyshenkilö, joka pitää kokonaisuuden koossa.',
  'elements-poster.element.plan/check': 'Onko yhdyshenkilö nimetty ja asiakkaan tiedossa?',
  'elements-poster.element.ending/title': 'Päätetään yhdessä',
  'elements-poster.element.ending/text':
    'Yhteistyö päättyy sovitusti, kun se on tehnyt tehtävänsä. Asiakas tietää, mihin ottaa yhteyttä, jos tilanne muuttuu.',
  'elements-poster.element.ending/check': 'Onko palaute kysytty ja jatkosta sovittu?',
} as const;
