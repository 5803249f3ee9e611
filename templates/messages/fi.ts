import type { Messages } from './message-key';

/** Sentences in plain Finnish, *sinä* form. */
export const messagesFi: Messages = {
  'failure.cancelled': 'Keskeytit toiminnon. Mitään ei muutettu.',
  'failure.disk-full':
    'Levy on täynnä, joten tallennus ei onnistunut. Aiemmin tallennettu on tallessa. Vapauta tilaa ja yritä uudelleen.',
  'failure.folder-read-only':
    'Kansioon[ {folder}] ei voi kirjoittaa. Aiemmin tallennettu on tallessa. Valitse toinen kansio tai pyydä kirjoitusoikeus.',
  'failure.folder-missing':
    'Kansiota[ {folder}] ei löydy. Mitään ei poistettu. Tarkista, että tikku tai verkkolevy on paikallaan, ja yritä uudelleen.',
  'failure.file-locked':
    'Tiedosto[ {file}] on käytössä muualla[, koneella {machine}]. Mitään ei muutettu. Sulje se siellä ja yritä uudelleen.',
  'failure.folder-taken':
    'Tiedot otettiin muokattavaksi toisessa Heräte-ohjelmassa[: {user}][, kone {machine}][, {since}]. Kirjoittamasi on tallessa. Voit katsoa ja tulostaa, tai ottaa tiedot takaisin muokattavaksi.',
  'failure.file-unreadable':
    'Tiedostoa[ {file}] ei voi avata. Mitään ei muutettu. Tarkista tiedosto ja yritä uudelleen.',
  'failure.write-failed':
    'Tallennus ei onnistunut[: {file}]. Aiemmin tallennettu on tallessa. Yritä uudelleen tai valitse toinen kansio.',
  'failure.data-newer':
    'Tiedot on tallennettu uudemmalla Heräte-ohjelmalla. Niihin ei koskettu. Avaa ne samalla tai uudemmalla ohjelmalla.',
  'failure.unit-unknown': 'Yksikköä[ {unit}] ei löydy. Muut tiedot ovat tallessa. Valitse yksikkö luettelosta.',
  'failure.unit-file-not-json':
    'Tiedosto[ {file}] ei ole yksikkötiedosto[ (rivi {line}, merkki {column})]. Mitään ei tuotu. Valitse tiedosto, joka on viety Heräte-ohjelmasta.',
  'failure.unit-file-invalid':
    'Yksikkötiedostossa[ {file}] on virhe[ kohdassa {where}][: {problem}]. Mitään ei tuotu. Korjaa kohta ja yritä uudelleen.',
  'failure.material-unknown': 'Paperia[ {material}] ei ole. Muuta ei muutettu. Valitse paperi luettelosta.',
  'failure.no-two-languages':
    'Tätä paperia ei tehdä kahdella kielellä. Tietosi ovat tallessa. Valitse paperille yksi kieli.',
  'failure.paper-stopped':
    'Paperissa on korjattavaa, joten sitä ei tehty. Tietosi ovat tallessa. Korjaa kohdat, jotka estävät tulostuksen, ja yritä uudelleen.',
  'failure.press-failed':
    'Paperin tekeminen ei onnistunut. Tietosi ovat tallessa. Yritä uudelleen; jos se ei auta, käynnistä Heräte uudelleen.',
  'failure.printer-gone':
    'Tulostinta[ {printer}] ei löydy. Mitään ei tulostettu. Tarkista, että tulostin on päällä, tai valitse toinen.',
  'failure.print-failed':
    'Tulostus ei onnistunut[ tulostimella {printer}]. Tietosi ovat tallessa. Tarkista tulostin ja yritä uudelleen, tai tallenna PDF.',
  'failure.no-printers':
    'Tällä koneella ei ole yhtään tulostinta. Tietosi ovat tallessa. Tallenna PDF ja tulosta se toisella koneella.',
  'failure.logo-wrong-type':
    'Tiedosto ei ole kuva, jota voi käyttää. Logo ei muuttunut. Valitse PNG-, JPEG- tai SVG-kuva.',
  'failure.logo-too-large': 'Kuva on liian suuri[: {what}]. Logo ei muuttunut. Valitse pienempi kuva.',
  'failure.logo-unsafe':
    'Kuvassa on osia, jotka eivät ole turvallisia[: {what}]. Logo ei muuttunut. Pyydä logo PNG-kuvana.',
  'failure.logo-damaged': 'Kuva on vioittunut, eikä sitä voi avata. Logo ei muuttunut. Valitse toinen kuva.',
  'failure.file-gone': 'Tiedostoa[ {file}] ei enää ole. Tietosi ovat tallessa. Tee tiedosto uudelleen.',
  'failure.backup-folder-missing':
    'Varmuuskopiota ei voitu tehdä: tikku puuttuu[ tai kansiota {folder} ei löydy]. Tiedot ovat tallessa tällä koneella. Kopio tehdään itsestään, kun tikku on paikallaan.',
  'failure.backup-folder-full':
    'Varmuuskopiota ei voitu tehdä: kansiossa[ {folder}] ei ole tilaa. Tiedot ja aiemmat varmuuskopiot ovat tallessa. Vapauta tilaa tai valitse toinen kansio.',
  'failure.backup-not-made':
    'Varmuuskopiota ei voitu tehdä[ kansioon {folder}]. Tiedot ovat tallessa tällä koneella. Yritä uudelleen tai valitse toinen kansio.',
  'failure.backup-damaged':
    'Varmuuskopio[ {file}] on vioittunut, joten siitä ei palauteta mitään. Nykyiset tiedot ovat ennallaan. Valitse toinen varmuuskopio.',
  'failure.backup-foreign':
    'Tiedosto[ {file}] ei ole Heräte-ohjelman varmuuskopio. Nykyiset tiedot ovat ennallaan. Valitse tiedosto, jonka nimen lopussa on herate-backup.',
  'failure.backup-newer':
    'Varmuuskopio[ {file}] on tehty uudemmalla Heräte-ohjelmalla. Nykyiset tiedot ja varmuuskopio ovat ennallaan. Palauta se samalla tai uudemmalla ohjelmalla.',
  'failure.backup-too-large':
    'Varmuuskopio[ {file}] on suurempi kuin mikään Heräte-ohjelman varmuuskopio. Nykyiset tiedot ovat ennallaan. Valitse toinen tiedosto tai vie yksiköt tiedostoihin yksi kerrallaan.',
  'failure.table-wrong-type':
    'Tiedosto[ {file}] ei ole Word-taulukko eikä CSV-taulukko. Tekstit ovat ennallaan. Tallenna taulukko muotoon docx tai CSV UTF-8 ilman salasanaa ja yritä uudelleen.',
  'failure.table-too-large':
    'Tiedosto[ {file}] on suurempi kuin mikään käännöstaulukko. Tekstit ovat ennallaan. Poista siitä kuvat tai valitse toinen tiedosto.',
  'failure.table-damaged':
    'Taulukko[ {file}] on vioittunut, eikä sitä voi lukea. Tekstit ovat ennallaan. Avaa se taulukon omassa ohjelmassa, tallenna uudelleen ja yritä sitten.',
  'failure.table-no-columns':
    'Taulukosta[ {file}] ei löydy otsikoita Tunnus ja Käännös. Tekstit ovat ennallaan. Lisää otsikkorivi sellaisena kuin se oli viedyssä taulukossa.',
  'failure.table-too-many-rows':
    'Taulukossa[ {file}] on liian monta riviä. Tekstit ovat ennallaan. Poista rivit, jotka eivät ole käännöksiä, tai jaa taulukko osiin.',
  'failure.table-letters-lost':
    'Taulukko[ {file}] on tallennettu muodossa, jossa ei ole saamen kirjaimia, joten osa niistä on kadonnut. Tekstit ovat ennallaan. Tallenna taulukko muotoon CSV UTF-8 tai docx.',
  'failure.plans-not-kept':
    'Suunnitelmaa ei tallennettu, koska tällä koneella ei säilytetä suunnitelmia. Kirjoittamasi on yhä näkyvissä. Ota säilyttäminen käyttöön asetuksissa tai tulosta suunnitelma.',
  'failure.plan-passphrase-weak':
    'Salalause on liian helppo arvata, joten mitään ei tallennettu. Kirjoittamasi on yhä näkyvissä. Kirjoita pidempi salalause[: vähintään {fewest} merkkiä], esimerkiksi neljä sanaa.',
  'failure.plan-passphrase-wrong':
    'Suunnitelma[ {file}] ei avaudu tällä salalauseella. Tiedosto on ennallaan. Tarkista salalause ja yritä uudelleen; ilman oikeaa salalausetta sitä ei voi avata.',
  'failure.plan-damaged':
    'Suunnitelman tiedosto[ {file}] on vioittunut tai kesken, joten siitä ei avata mitään. Tiedosto on ennallaan. Hae siitä toinen kopio tai käytä asiakastietojärjestelmään siirrettyä suunnitelmaa.',
  'failure.plan-foreign':
    'Tiedosto[ {file}] ei ole Heräte-ohjelman suunnitelma. Tiedosto on ennallaan. Valitse tiedosto, jonka nimen lopussa on herate-plan.',
  'failure.plan-newer':
    'Suunnitelma[ {file}] on tallennettu uudemmalla Heräte-ohjelmalla. Tiedosto on ennallaan. Avaa se samalla tai uudemmalla ohjelmalla.',
  'failure.plan-too-large':
    'Suunnitelma[ {file}] on suurempi kuin suunnitelman tiedosto voi olla. Mitään ei muutettu. Valitse toinen tiedosto, tai lyhennä pisimpiä tekstejä ja tallenna uudelleen.',
  'failure.plan-changed-elsewhere':
    'Suunnitelman tiedostoa[ {file}] on muutettu muualla, joten sen päälle ei tallennettu. Kirjoittamasi on yhä näkyvissä. Tallenna se toisella nimellä ja vertaa suunnitelmia.',
  'failure.plan-closed':
    'Suunnitelman tiedosto on suljettu, joten mitään ei tehty. Tiedosto on ennallaan. Valitse tiedosto uudelleen ja anna salalause.',
  'failure.pdf-unreadable':
    'Tiedostoa[ {file}] ei voi lukea PDF-lomakkeena. Mitään ei muutettu. Tallenna täytetty lomake uudelleen PDF-tiedostoksi ja valitse se.',
  'failure.pdf-locked':
    'PDF[ {file}] on lukittu salasanalla, joten siitä ei luettu mitään. Tiedosto on ennallaan. Pyydä lähettäjältä lukitsematon tiedosto.',
  'failure.pdf-nothing-filled':
    'PDF-tiedostossa[ {file}] ei ole yhtään täytettyä kenttää. Mitään ei muutettu. Jos lomake on täytetty käsin tai tulostettu uudelleen PDF:ksi, kirjoita vastaukset ohjelmaan itse.',
  'failure.pdf-not-ours':
    'PDF-tiedoston[ {file}] kentät eivät ole tämän yksikön lomakkeista. Mitään ei muutettu. Valitse PDF, joka on tehty tällä ohjelmalla.',
  'failure.pdf-too-large':
    'PDF[ {file}] on liian suuri täytetyksi lomakkeeksi. Mitään ei muutettu. Valitse täytetty lomake ilman liitteitä.',
  'failure.unexpected':
    'Jokin meni vikaan. Tallennetut tiedot ovat tallessa. Yritä uudelleen; jos se ei auta, käynnistä Heräte uudelleen.',

  'finding.unit-name-missing': 'Yksikön nimi puuttuu. Kirjoita se, jotta lukija tietää, kenen numerot paperissa ovat.',
  'finding.mandatory-phone-missing': '{place} puuttuu. Paperia ei voi tulostaa ilman sitä.',
  'finding.phone-unusual': 'Numero {number} näyttää oudolta. Tarkista se.[ Tarkoitatko {offered}?]',
  'finding.hours-unfinished': '{place}: kellonaika on kesken, joten se jää pois paperista. Täydennä tai poista se.',
  'finding.hours-reversed': '{place}: aika päättyy ennen kuin alkaa. Tarkista kellonajat.',
  'finding.contact-not-checked':
    '{contact}: tietoja ei ole merkitty tarkistetuiksi[ {checkedOn} jälkeen]. Kokeile numeroa ja merkitse tarkistuspäivä.',
  'finding.letter-missing': 'Paperi ei voi näyttää merkkiä {letter}. Poista tai vaihda se kohdasta {place}.',
  'finding.does-not-fit': 'Ei mahdu: lyhennä [noin {characters} merkkiä ]kohdasta {place}.',
  'finding.wrong-page-count':
    'Paperista tulisi {pages} sivua, vaikka sivuja pitää olla {wanted}. Lyhennä tekstejä tai piilota kohtia.',
  'finding.statute-not-checked':
    'Lakeja tarkistamatta yli vuoden: {count}. Vanhin: {place}, tarkistettu {oldest}. Tarkista voimassa oleva laki ja merkitse tarkistuspäivä.',
  'finding.text-missing-in-language':
    'Tekstejä puuttuu {language}: {count}. Ensimmäinen: {place}. Käännä ne tai valitse kieli, jolla ne sanotaan siihen asti.',
  'finding.unit-text-in-other-language':
    '{place}: teksti puuttuu {language}, joten se jää paperiin suomeksi. Kirjoita se myös paperin kielellä.',
  'finding.colour-contrast': 'Yksikön väri on liian vaalea valkoisella paperilla. Valitse tummempi väri.',
  'finding.text-not-reviewed':
    'Luonnoksia {language}: {count} tekstiä, joita äidinkielinen lukija ei ole tarkistanut. Pyydä lukija, ennen kuin jaat paperia laajasti.',
  'finding.field-without-parts':
    '{place}: kentällä ei ole vaihtoehtoja, sarakkeita eikä rivejä, joten siihen ei voi vastata. Lisää niitä tai piilota kenttä.',
  'finding.text-empty': '{place}: oma teksti on tyhjä. Kirjoita se tai palauta valmis teksti.',
  'finding.identity-code':
    '{place}: tekstissä näyttää olevan henkilötunnus. Poista se: näihin papereihin ei kirjoiteta asiakkaan tietoja.',
  'finding.act-repealed': 'Kumottu säännös: {found}. Nyt: {offered} ({since} alkaen, {source}).',
  'finding.term-outdated': 'Vanhentunut ilmaus: ”{found}”. Nyt: {offered} ({since} alkaen, {source}).',
  'finding.term-of-sweden': '”{found}” on Ruotsin ruotsia. Suomessa sanotaan: {offered}.',
  'finding.phone-form': 'Puhelinnumero {found} kirjoitetaan Suomessa näin: {offered}.',
  'finding.hours-form': 'Palveluaika ”{found}” kirjoitetaan näin: {offered}.',
  'finding.section-form': 'Pykälä ”{found}” kirjoitetaan näin: {offered}.',
  'finding.statute-unknown':
    'Lakiviite ”{found}” ei ole niiden lakien joukossa, joiden tarkistamisesta Heräte muistuttaa. Tarkista se itse.',
  'finding.sentence-long':
    'Selkeään kieleen liian pitkä virke: {words} sanaa, enintään {limit}. Jaa virke ”{found} …”.',
  'finding.hyphen-for-dash': 'Yhdysmerkki ajatusviivan paikalla: ”{found}”. Kirjoita: {offered}.',
  'finding.quotes-straight': 'Kirjoituskoneen lainausmerkki tai heittomerkki: {found}.[ Kirjoita: {offered}.]',
  'finding.spaces-double': '{place}: kaksi välilyöntiä peräkkäin.',
  'finding.capitals-shouted': '”{found}” on kirjoitettu suurin kirjaimin. Pienin kirjaimin se on nopeampi lukea.',

  'notice.recovered':
    'Tallennettu tiedosto[ ({name})] oli vioittunut. Viimeisin ehjä versio[ ({savedAt})] on avattu, ja vioittunut on pantu sivuun. Tarkista viimeisimmät muutoksesi.',
  'notice.damaged-nothing-good':
    'Tallennettu tiedosto[ ({name})] on vioittunut, eikä ehjää versiota löytynyt. Vioittunut on pantu sivuun muuttamatta sitä. Tuo tiedot varmuuskopiosta tai pyydä apua.',
  'notice.migrated':
    'Tietosi on muutettu tämän ohjelman muotoon. Vanha tiedosto on tallessa. Sinun ei tarvitse tehdä mitään.',
  'notice.newer-read-only':
    'Tiedot on tallennettu uudemmalla Heräte-ohjelmalla. Voit katsoa ja tulostaa, mutta muutokset eivät tallennu. Käytä uudempaa ohjelmaa.',
  'notice.folder-read-only':
    'Kansioon[ {folder}] ei voi kirjoittaa. Voit katsoa ja tulostaa, mutta muutokset eivät tallennu. Pyydä kirjoitusoikeus kansioon.',
  'notice.folder-missing':
    'Tietojen kansiota[ {folder}] ei löydy. Mitään ei ole poistettu. Tarkista, että tikku tai verkkolevy on paikallaan, ja käynnistä Heräte uudelleen.',
  'notice.moved-aside':
    'Tiedostoa[ {name}] ei voinut lukea, joten se on pantu sivuun. Muut tiedot ovat tallessa. Tarkista, puuttuuko jotain.',
  'notice.in-use':
    'Tietoja muokataan nyt toisessa Heräte-ohjelmassa[: {user}][, kone {machine}][, alkaen {since}]. Voit katsoa ja tulostaa, ja siellä tallennettu näkyy täällä itsestään. Jos sinun on muokattava, ota tiedot muokattavaksi.',
};
