/**
 * Finnish texts of the trigger categories, triggers and red flags: observable, without diagnosis or blame, short enough
 * for one card. Written for this product from statutes and public tools; not the text of any other tool.
 */
export const triggerTextsFi = {
  'trigger.money/title': 'Toimeentulo ja velat',
  'trigger.money/ask': 'Miten rahat riittävät tässä kuussa? Mistä olet joutunut tinkimään?',
  'trigger.money/first-step':
    'Katsokaa yhdessä, mitä on maksamatta ja mitä hakematta. Perustoimeentulotukea haetaan Kelasta.',
  'trigger.money/others':
    'Kela (perustoimeentulotuki), hyvinvointialue (täydentävä ja ehkäisevä toimeentulotuki, sosiaalinen luotto), Oikeuspalveluviraston talous- ja velkaneuvonta, seurakunnan diakonia, ruoka-apu',
  'trigger.money.not-enough/title': 'Rahat eivät riitä ruokaan, lääkkeisiin tai matkoihin',
  'trigger.money.skips-medicine/title': 'Lääkkeet jäävät ostamatta',
  'trigger.money.unpaid-bills/title': 'Laskuja on maksamatta, ulosotto tai perintä painaa',
  'trigger.money.benefits-unclaimed/title': 'Etuus on jäänyt hakematta',
  'trigger.money.kela-request/title': 'Kela kehottaa hakemaan muuta tukea tai on alentanut toimeentulotukea',
  'trigger.money.connection-cut/title': 'Sähkö- tai puhelinliittymä uhkaa katketa',
  'trigger.money.other-decides/title': 'Toinen ihminen päättää henkilön rahoista',

  'trigger.housing/title': 'Asuminen',
  'trigger.housing/ask': 'Millainen asumistilanteesi on juuri nyt? Voitko olla kotonasi turvassa?',
  'trigger.housing/first-step':
    'Kysy, missä asiakas nukkuu ensi yön. Ottakaa yhteyttä sosiaalipalveluihin ennen kuin koti on menetetty.',
  'trigger.housing.rent-arrears/title': 'Vuokra rästissä, häätö uhkaa',
  'trigger.housing.no-home/title': 'Yöpyy tuttavilla tai ulkona',
  'trigger.housing.discharged-homeless/title': 'Pääsee sairaalasta tai vankilasta ilman asuntoa',
  'trigger.housing.unsafe-home/title': 'Koti on vaarallinen, kylmä tai täynnä tavaraa',
  'trigger.housing.neighbours/title': 'Naapurit valittavat toistuvasti häiriöistä',
  'trigger.housing.needs-help-at-home/title': 'Kotona pärjääminen ei enää onnistu ilman apua',

  'trigger.daily-life/title': 'Arjessa pärjääminen',
  'trigger.daily-life/ask': 'Mikä arjessa sujuu ja mikä on käynyt raskaaksi?',
  'trigger.daily-life/first-step':
    'Soittakaa yhdessä sosiaalipalveluihin. Jos suostumusta ei saada eikä hän ilmeisesti kykene huolehtimaan itsestään, tee ilmoitus viipymättä.',
  'trigger.daily-life.self-care/title': 'Peseytyminen tai syöminen jää',
  'trigger.daily-life.missed-appointments/title': 'Ajat jäävät väliin, yhteydenottoihin ei vastata',
  'trigger.daily-life.unopened-post/title': 'Posti kasaantuu avaamatta',
  'trigger.daily-life.weakened/title': 'Muisti tai kunto on heikentynyt, arki ei suju',
  'trigger.daily-life.rhythm-lost/title': 'Päivärytmi on kadonnut, kotoa ei lähdetä',
  'trigger.daily-life.same-worry/title': 'Sama huoli toistuu käynnistä toiseen, mikään ei muutu',

  'trigger.own-affairs/title': 'Omien asioiden hoito',
  'trigger.own-affairs/ask': 'Kuka hoitaa raha-asiasi ja paperisi? Mihin tarvitsisit apua?',
  'trigger.own-affairs/first-step':
    'Kysy ensin kevyemmistä keinoista. Edunvalvontailmoitus tehdään Digi- ja väestötietovirastolle.',
  'trigger.own-affairs.does-not-understand/title': 'Ei ymmärrä päätöksiä tai sopimuksia',
  'trigger.own-affairs.money-untended/title': 'Raha-asiat jäävät hoitamatta',
  'trigger.own-affairs.misused-account/title': 'Joku käyttää väärin henkilön tiliä tai tunnuksia',
  'trigger.own-affairs.digital-barrier/title': 'Asiointi verkossa ei onnistu',
  'trigger.own-affairs.lighter-means/title':
    'Riittäisikö kevyempi keino: valtakirja, suoramaksu, edunvalvontavaltuutus?',

  'trigger.work/title': 'Työ ja opiskelu',
  'trigger.work/ask': 'Mitä työ tai opiskelu vaatisi, jotta jaksaisit? Kuka sinua siinä auttaa?',
  'trigger.work/first-step':
    'Kysy, ketkä auttavat jo nyt. Sopikaa, kuka kutsuu heidät yhteen: työllisyyspalvelut, Kela, työterveys tai oppilaitos.',
  'trigger.work/others':
    'Työllisyysalueen työvoimaviranomainen, työllistymisen monialainen tuki, Kelan kuntoutus, työterveyshuolto, oppilaitos',
  'trigger.work.long-unemployment/title': 'Työttömyys on pitkittynyt, voimat ovat vähissä',
  'trigger.work.sick-leave/title': 'Sairauspoissaolot toistuvat',
  'trigger.work.return-needs-more/title': 'Työhön paluu vaatii muutakin kuin hoitoa',
  'trigger.work.studies-at-risk/title': 'Opinnot uhkaavat keskeytyä',
  'trigger.work.different-views/title': 'Eri tahoilla on eri käsitys työkyvystä',
  'trigger.work.between-systems/title': 'Jäänyt väliin: ei työnhakija, ei eläkkeellä, ei kuntoutuksessa',

  'trigger.illness-disability/title': 'Sairaus ja vamma',
  'trigger.illness-disability/ask': 'Mikä arjessa on vaikeaa sairauden tai vamman takia? Millaista apua olet hakenut?',
  'trigger.illness-disability/first-step':
    'Kysy, mitä apua on haettu ja mitä siitä toteutuu. Auta hakemaan sosiaalipalveluja: tuen tarve arvioidaan siellä.',
  'trigger.illness-disability.no-help-sought/title': 'Sairaus tai vamma rajoittaa arkea, apua ei ole haettu',
  'trigger.illness-disability.neuro-everyday/title': 'Aistit tai keskittyminen sotkevat arkea',
  'trigger.illness-disability.home-does-not-fit/title': 'Koti tai apuvälineet eivät vastaa tarvetta',
  'trigger.illness-disability.decision-not-realised/title': 'Päätös on, apu ei toteudu',
  'trigger.illness-disability.neuro-no-support/title': 'Neuropsykiatrinen epäily tai diagnoosi, arjen tuki puuttuu',
  'trigger.illness-disability.coming-of-age/title': 'Aikuistuva nuori jää ilman lasten palvelujen tukea',

  'trigger.mind/title': 'Mielen hyvinvointi',
  'trigger.mind/ask': 'Mitä jää tekemättä silloin, kun vointi on huonoin? Kuka auttaa?',
  'trigger.mind/first-step':
    'Hoidon rinnalla voidaan tarvita arjen apua. Sopikaa yhteydenotosta sosiaalipalveluihin ja soittakaa yhdessä.',
  'trigger.mind/reminder': 'Onko kotona lapsia tai muita, joista henkilö huolehtii?',
  'trigger.mind.mood-stops/title': 'Mieliala tai ahdistus estää arjen hoitamista',
  'trigger.mind.care-but-no-help/title': 'Hoitoa on, arjen apua ei',
  'trigger.mind.after-hospital/title': 'Sairaalajakso päättyy, kotona odottaa yksinolo',
  'trigger.mind.exhaustion/title': 'Työ tai hoiva on uuvuttanut',
  'trigger.mind.care-breaks-off/title': 'Hoito keskeytyy toistuvasti',

  'trigger.addictions/title': 'Päihteet ja pelaaminen',
  'trigger.addictions/ask': 'Mitä päihteet tai pelaaminen antavat ja mitä ne vievät? Mitä toivoisit muuttuvan?',
  'trigger.addictions/first-step':
    'Kysy, mitä asiakas itse toivoo, ja soittakaa yhdessä jo tänään. Raskaana olevalla on oikeus päihteettömyyttä tukeviin sosiaalipalveluihin heti.',
  'trigger.addictions.visible-use/title': 'Päihteet näkyvät vastaanotolla, työssä tai kotona',
  'trigger.addictions.repeated-accidents/title': 'Toistuvat tapaturmat tai päivystyskäynnit',
  'trigger.addictions.gambling/title': 'Pelaaminen vie rahat ja yöunet',
  'trigger.addictions.wants-change/title': 'Muutos ei pääse alkuun',
  'trigger.addictions.pregnant-user/title': 'Raskaana oleva käyttää päihteitä',
  'trigger.addictions.close-person-exhausted/title': 'Läheinen kertoo uupuneensa toisen käyttöön',

  'trigger.loneliness/title': 'Yksinäisyys',
  'trigger.loneliness/ask': 'Kenelle voit soittaa, kun tarvitset apua tai seuraa?',
  'trigger.loneliness/first-step':
    'Kysy, mitä asiakas kaipaa. Soittakaa yhdessä ensimmäiseen paikkaan, johon hän haluaa mukaan.',
  'trigger.loneliness/others': 'Etsivä nuorisotyö (alle 29-vuotiaat), yhteisösosiaalityö ja etsivä työ, järjestöt',
  'trigger.loneliness.nobody-to-call/title': 'Ei ketään, jolle soittaa',
  'trigger.loneliness.frequent-visits/title': 'Käy usein vastaanotolla ilman selvää lääkinnällistä syytä',
  'trigger.loneliness.loss-of-circle/title': 'Puoliso, ystävä tai työ on jäänyt pois elämästä',
  'trigger.loneliness.withdrawn-young/title': 'Nuori aikuinen ei lähde kotoa',
  'trigger.loneliness.distances/title': 'Pitkä matka tai kyydin puute estää osallistumisen',

  'trigger.violence/title': 'Väkivalta ja pelko',
  'trigger.violence/ask': 'Onko kukaan satuttanut tai pelotellut sinua? Uskallatko lähteä kotiin?',
  'trigger.violence/reminder':
    'Kysy vain kahden kesken. Käytä tulkkia, älä läheistä. Älä anna mukaan paperia, joka paljastaa asian, ellei henkilö halua.',
  'trigger.violence/first-step': 'Turvakoti on avoinna aina: maksutta, ilman lähetettä, tarvittaessa nimettömänä.',
  'trigger.violence.injuries/title': 'Vammoja, joiden selitys ei vastaa jälkiä',
  'trigger.violence.afraid-of-home/title': 'Pelkää kotia tai läheistään',
  'trigger.violence.answered-for/title': 'Läheinen vastaa puolesta eikä jätä kahden kesken',
  'trigger.violence.threats/title': 'Uhkailua, vainoa, pakottamista',
  'trigger.violence.held-by-other/title': 'Rahat, puhelin, lääkkeet tai asiakirjat ovat toisen hallussa',
  'trigger.violence.exploitation/title': 'Epäily hyväksikäytöstä työssä, ihmiskaupasta tai pakkoavioliitosta',
  'trigger.violence.honour/title': 'Kunniaan liittyvä väkivalta tai sen uhka',

  'trigger.crisis/title': 'Äkillinen kriisi ja suru',
  'trigger.crisis/ask': 'Mitä tapahtui? Kuka on nyt tukenasi?',
  'trigger.crisis/first-step':
    'Kysy, kuka on tukena tänä iltana. Sosiaalipäivystys auttaa ympäri vuorokauden ja järjestää psykososiaalista tukea.',
  'trigger.crisis.death-or-accident/title': 'Läheisen kuolema, sairastuminen tai onnettomuus',
  'trigger.crisis.home-lost/title': 'Tulipalo, vesivahinko tai muu kodin menetys',
  'trigger.crisis.break-up/title': 'Ero, irtisanominen, konkurssi',
  'trigger.crisis.crime-victim/title': 'Joutunut rikoksen uhriksi',
  'trigger.crisis.carer-in-hospital/title': 'Omaishoitaja tai muu huolehtija joutuu itse sairaalaan',

  'trigger.children/title': 'Lapset ja raskaus',
  'trigger.children/ask': 'Kuka huolehtii lapsista, kun sinulla on vaikeaa?',
  'trigger.children/first-step':
    'Kun tapaat aikuisen, kysy aina myös lapsista. Lastensuojeluilmoitukseen riittää huoli, todisteita ei tarvita.',
  'trigger.children.parent-weakened/title': 'Aikuisen vointi heikentää lapsesta huolehtimista',
  'trigger.children.child-cares/title': 'Lapsi huolehtii vanhemmasta tai sisaruksista',
  'trigger.children.fear-in-family/title': 'Riitaa, väkivaltaa tai pelkoa',
  'trigger.children.pregnancy-risk/title': 'Raskaus ja päihteet tai vakava mielenterveyden häiriö',
  'trigger.children.no-childcare/title': 'Lapselle ei ole hoitajaa vanhemman käynnin tai hoitojakson ajaksi',
  'trigger.children.custody-dispute/title': 'Ero- tai tapaamisriita kuormittaa lasta',
  'trigger.children.no-network/title': 'Vauvaa odottavalla ei ole tukiverkkoa',

  'trigger.caring/title': 'Läheisen hoivaaminen',
  'trigger.caring/ask': 'Miten jaksat hoitaa? Kuka auttaa, jos sinä sairastut?',
  'trigger.caring/first-step':
    'Kysy, mikä helpottaisi jo tällä viikolla. Sopikaa yhteydenotosta sosiaalipalveluihin sekä hoitajan että hoidettavan tueksi.',
  'trigger.caring.beyond-strength/title': 'Hoitaa läheistään yli voimiensa',
  'trigger.caring.own-care-skipped/title': 'Oma hoito jää hoivan takia',
  'trigger.caring.cared-for-collapsed/title': 'Hoidettavan kunto on romahtanut',
  'trigger.caring.older-alone/title': 'Iäkäs läheinen ei pärjää yksin',
  'trigger.caring.no-substitute/title': 'Hoitaja on itse sairastumassa eikä sijaista ole',

  'trigger.many-services/title': 'Palvelut hajallaan',
  'trigger.many-services/ask': 'Ketkä kaikki sinua auttavat? Tietävätkö he toisistaan?',
  'trigger.many-services/first-step': 'Kysy suostumus, kutsu koolle ja sopikaa yhdyshenkilö.',
  'trigger.many-services.unaware-services/title': 'Palvelut eivät tiedä toisistaan',
  'trigger.many-services.client-carries/title': 'Asiakas sovittaa itse aikoja ja kuljettaa tietoa',
  'trigger.many-services.nobody-responsible/title': 'Kukaan ei vastaa kokonaisuudesta',
  'trigger.many-services.tired-client/title': 'Asiakas väsyy ja jättäytyy pois',
  'trigger.many-services.overlap/title': 'Samoja asioita kysytään ja tehdään päällekkäin',
  'trigger.many-services.waiting-for-others/title': 'Eri tahot odottavat toistensa tekevän ensin',

  'trigger.crime/title': 'Vankeus ja rangaistus',
  'trigger.crime/ask': 'Mitä pitää järjestää ennen vankeutta tai vapautumista?',
  'trigger.crime/first-step':
    'Selvittäkää ajoissa asunto, rahat ja lääkitys. Kysy lapsista: heidän avun tarpeensa pitää selvittää, kun vankeus alkaa.',
  'trigger.crime.prison-soon/title': 'Vankeus alkaa tai päättyy lähiaikoina',
  'trigger.crime.released-without/title': 'Vapautuu ilman asuntoa, rahaa tai lääkitystä',
  'trigger.crime.sanction-at-risk/title': 'Yhdyskuntaseuraamus on vaarassa keskeytyä',
  'trigger.crime.family-left/title': 'Perhe jää ilman tukea vankeuden ajaksi',

  'trigger.integration/title': 'Kieli ja kotoutuminen',
  'trigger.integration/ask': 'Millä kielellä haluat asioida? Ymmärrätkö saamasi paperit?',
  'trigger.integration/first-step':
    'Käykää paperit läpi tulkin kanssa. Kysy, ketkä auttavat jo nyt, ja sopikaa, mihin otetaan yhteyttä.',
  'trigger.integration/reminder': 'Varaa tulkki ja kysy asiointikieli, myös saamen kielet ja viittomakieli.',
  'trigger.integration.does-not-know/title': 'Ei tiedä, mistä apua saa, tai ei ymmärrä papereitaan',
  'trigger.integration.relative-handles/title': 'Läheinen hoitaa asiat kielen takia',
  'trigger.integration.permit-unclear/title': 'Oleskelulupa, etuus tai palvelu on epäselvä',
  'trigger.integration.parent-at-home/title': 'Kotona oleva vanhempi on jäänyt kotoutumispalvelujen ulkopuolelle',
  'trigger.integration.trauma/title': 'Traumaattiset kokemukset haittaavat arkea',

  'red-flag.suicidal/title': 'Itsetuhoisuus, todellisuudentaju pettää',
  'red-flag.unconscious/title': 'Tajunnan häiriö tai vieroitusoireena kouristus',
  'red-flag.violence-now/title': 'Väkivalta tai sen välitön uhka',
  'red-flag.child-without-care/title': 'Lapsi vailla huolenpitoa',
  'red-flag.no-food-or-bed/title': 'Ei ruokaa, lääkettä tai yösijaa tänään',
  'red-flag.cannot-cope/title': 'Ei ilmeisesti kykene huolehtimaan itsestään',
  'red-flag.fire-hazard/title': 'Kodissa on palovaara',
  'red-flag.crisis-support/title': 'Järkyttävä tapahtuma juuri nyt',
} as const;
