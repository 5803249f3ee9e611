/**
 * Finnish texts of the client leaflet in clear language: one idea a sentence, at most fifteen words, no abbreviations
 * (`domain/practical.md` 7). No number of days, as none applies to an ordinary working-age adult.
 */
export const clientLeafletTextsFi = {
  'client-leaflet/title': 'Apua arkeen',
  'client-leaflet.page-1/title': 'Voit saada apua',
  'client-leaflet.page-1/subtitle': 'Mitä tapahtuu, kun otetaan yhteyttä sosiaalipalveluihin?',
  'client-leaflet.what/text':
    'Tämä esite on sinulle, jos arki tuntuu vaikealta. Sosiaalipalveluista saat apua ja neuvoja.',
  'client-leaflet.situations/title': 'Voit saada apua, jos',
  'client-leaflet.situations.money/text': 'rahat eivät riitä',
  'client-leaflet.situations.home/text': 'sinulla ei ole kotia tai pelkäät menettäväsi sen',
  'client-leaflet.situations.daily-life/text': 'arjen asiat kasaantuvat',
  'client-leaflet.situations.mind/text': 'mieli on maassa tai voimat ovat lopussa',
  'client-leaflet.situations.addiction/text': 'päihteet tai pelaaminen vievät liikaa',
  'client-leaflet.situations.alone/text': 'olet yksin tai olosi on turvaton',
  'client-leaflet.situations.caring/text': 'hoidat läheistäsi etkä enää jaksa',
  'client-leaflet.situations.unsure/text': 'et tiedä, mistä apua saa',
  'client-leaflet.to-do/title': 'Mitä minun pitää tehdä?',
  'client-leaflet.to-do/text':
    'Kerro työntekijälle, että haluat apua. Voit myös soittaa itse. Numerot ovat takasivulla.',
  'client-leaflet.steps/title': 'Mitä tapahtuu?',
  'client-leaflet.steps/lead': 'Asia etenee näin. Voit kysyä lisää milloin vain.',
  'client-leaflet.steps.contact/question': 'Otatte yhteyttä',
  'client-leaflet.steps.contact/action': 'Työntekijä kysyy sinulta luvan. Voitte soittaa yhdessä.',
  'client-leaflet.steps.urgency/question': 'Kiire arvioidaan heti',
  'client-leaflet.steps.urgency/action': 'Ensin katsotaan, tarvitsetko apua heti.',
  'client-leaflet.steps.assessment/question': 'Kerrot tilanteestasi',
  'client-leaflet.steps.assessment/action':
    'Selvitätte yhdessä, millaista apua tarvitset. Sen nimi on palvelutarpeen arviointi.',
  'client-leaflet.steps.plan/question': 'Teette suunnitelman',
  'client-leaflet.steps.plan/action':
    'Siihen kirjoitetaan, mitä tehdään ja kuka auttaa. Se tehdään, jos sitä tarvitaan.',
  'client-leaflet.steps.decision/question': 'Saat päätöksen',
  'client-leaflet.steps.decision/action': 'Saat päätöksen palveluista kirjallisena. Kysy, jos jokin jää epäselväksi.',
  'client-leaflet.own-worker/title': 'Kuka minua auttaa?',
  'client-leaflet.own-worker/text': 'Saat yleensä omatyöntekijän. Hän auttaa sinua niin kauan kuin olet asiakas.',
  'client-leaflet.how-long/title': 'Kauanko se kestää?',
  'client-leaflet.how-long/text': 'Aika ei ole kaikille sama. Kysy työntekijältä, milloin asiasi etenee.',
  'client-leaflet.rights/title': 'Sinun oikeutesi',
  'client-leaflet.voluntary/title': 'Onko se vapaaehtoista?',
  'client-leaflet.voluntary/text': 'Kyllä. Sinä päätät, otatko apua vastaan. Voit myös kieltäytyä arvioinnista.',
  'client-leaflet.voluntary/exception':
    'Joskus laki vaatii ilmoituksen ilman lupaasi. Näin on, jos et selvästi pysty huolehtimaan itsestäsi. Näin voi olla myös, jos lapsi tarvitsee apua.',
  'client-leaflet.cost/title': 'Maksaako se?',
  'client-leaflet.cost/text':
    'Osa palveluista voi maksaa. Kysy hinta, ennen kuin palvelu alkaa. Kerro, jos rahat eivät riitä.',
  'client-leaflet.secrecy/title': 'Kuka saa tietää?',
  'client-leaflet.secrecy/text':
    'Työntekijä ei saa puhua asioistasi muille ilman lupaasi. Poikkeuksista säädetään laissa. Voit kysyä niistä työntekijältä.',
  'client-leaflet.ask/title': 'Mitä voin pyytää?',
  'client-leaflet.ask.close-person/text': 'Voit ottaa läheisen mukaan.',
  'client-leaflet.ask.interpreter/text': 'Voit pyytää tulkkia.',
  'client-leaflet.ask.ombudsperson/text': 'Jos olet tyytymätön, sosiaaliasiavastaava neuvoo sinua.',
  'client-leaflet.checked/text': 'Tiedot on tarkistettu {date}. Laki voi muuttua. Tämä esite ei ole lakineuvo.',
  'client-leaflet.call/title': 'Kenelle voin soittaa?',
  'client-leaflet.emergency/title': 'Jos on kiire',
  'client-leaflet.emergency-number/label': 'Hätänumero',
  'client-leaflet.emergency-number.danger/text': 'Sinä tai joku muu on vaarassa.',
  'client-leaflet.social-emergency.today/text': 'Tarvitset apua jo tänään.',
  'client-leaflet.social-emergency.bed/text': 'Sinulla ei ole ruokaa tai paikkaa yöksi.',
  'client-leaflet.contacts/title': 'Jos apu voi odottaa hetken',
  'client-leaflet.begin/title': 'Näin voit aloittaa puhelun',
  'client-leaflet.begin/text': '”Hei, tarvitsen apua. Voinko kertoa tilanteestani?”',
  'client-leaflet.begin/help': 'Sinun ei tarvitse osata kaikkea. Työntekijä kysyy lisää.',
} as const;
