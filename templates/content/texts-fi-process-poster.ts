/** Finnish texts of the shared-client process poster: six steps and four supports, our own words after seed 003. */
export const processPosterTextsFi = {
  'process-poster/title': 'Yhteisen asiakkaan polku',
  'process-poster.page-1/title': 'Yhteisen asiakkaan polku',
  'process-poster.page-1/subtitle': 'Työntekijät sovittavat palvelut yhteen. Asiakas on mukana joka vaiheessa.',
  'process-poster.steps/title': 'Kuusi vaihetta',
  'process-poster.steps/any-number': 'Vaiheet',
  'process-poster.step.identify/title': 'Tunnistamme yhteisen asiakkaan ja kokoamme verkoston',
  'process-poster.step.identify/text':
    'Otamme huolen puheeksi ja pyydämme suostumuksen. Asiakas kertoo, keitä hän haluaa mukaan.',
  'process-poster.step.picture/title': 'Muodostamme kuvan tilanteesta ja ydinasiasta',
  'process-poster.step.picture/text':
    'Asiakas kertoo tilanteensa omin sanoin. Kokoamme vahvuudet ja sen, mitä on jo kokeiltu. Mikä on nyt tärkeintä?',
  'process-poster.step.pair/title': 'Sovimme työparin asiakkaan tarpeen mukaan',
  'process-poster.step.pair/text': 'Työpari tulee eri palveluista. Nimeämme yhdyshenkilön ja hänelle varahenkilön.',
  'process-poster.step.meeting/title': 'Tapaamme yhteisessä neuvottelussa',
  'process-poster.step.meeting/text':
    'Puhumme asiakkaalle emmekä hänen ohitseen. Kirjaamme, mitä sovittiin, kuka tekee ja mihin mennessä.',
  'process-poster.step.plan/title': 'Työskentelemme yhteisen suunnitelman mukaan',
  'process-poster.step.plan/text':
    'Jokainen hoitaa osuutensa. Yhdyshenkilö pitää kokonaisuuden koossa ja kertoo muutoksista.',
  'process-poster.step.follow/title': 'Seuraamme tilannetta ja vaikutuksia yhdessä',
  'process-poster.step.follow/text':
    'Tarkistamme sovittuna päivänä, mikä on muuttunut. Kysymme palautteen ja sovimme jatkosta tai päättämisestä.',
  'process-poster.support.coordination/title': 'Koordinaatio',
  'process-poster.support.coordination/text': 'Joku vastaa kokonaisuudesta. Se ei ole asiakas.',
  'process-poster.support.negotiation/title': 'Yhteiset neuvottelukäytännöt',
  'process-poster.support.negotiation/text': 'Sama kutsu, asialista ja muistio joka kerta.',
  'process-poster.support.principles/title': 'Yhteiset periaatteet ja tapa työskennellä',
  'process-poster.support.principles/text': 'Kuuntelemme, arvostamme toistemme työtä ja pidämme sovitun.',
  'process-poster.support.tools/title': 'Yhteiset työkalut',
  'process-poster.support.tools/text': 'Herätteet, suostumus, verkostokartta, suunnitelma ja palaute.',
} as const;
