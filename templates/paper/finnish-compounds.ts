/**
 * Where Finnish compounds of our texts really divide. The general patterns know syllables but not compounds and give
 * «lastensuoje-luil-moitus»; each entry is the beginning of a word with `|` at the joints, so that all its inflected
 * forms match (`ilmoitu` covers ilmoitus, ilmoituksen). A joint is always a good place for a line end.
 * Also words that the patterns divide wrongly inside (`asun|not|to|muu`) stand here.
 */
export const finnishCompounds: readonly string[] = [
  // Child, adult and family services
  'lasten|suojelu|ilmoitu', 'lasten|suojelu', 'lasten|valvoja', 'edun|valvonta|ilmoitu', 'edun|valvonta', 'edun|valvoja',
  'huolen|pito', 'huolen|pidon', 'vanhemmuu', 'perhe|neuvola', 'perhe|asioi', 'perhe|väki|valta', 'perhe|väki|valla',
  'lähi|suhde|väki|valta', 'lähi|suhde|väki|valla', 'väki|valta|rikos|epäily', 'väki|valta', 'väki|valla',
  'kunnia|väki|valta', 'pakko|avio|liitto', 'pakko|avio|liito', 'avio|ero', 'omais|hoito', 'omais|hoita', 'omais|hoido',
  'ihmis|kauppa', 'ihmis|kaupa', 'hyväksi|käyttö', 'hyväksi|käytö', 'kaltoin|kohtelu', 'turva|koti', 'turva|koda',
  // Services and their people
  'sosiaali|asia|vastaava', 'sosiaali|asia|mies', 'sosiaali|ala', 'sosiaali|ohjaa', 'sosiaali|ohjau', 'sosiaali|alan',
  'sosiaali|päivyst', 'sosiaali|palvelu', 'sosiaali|huolto', 'sosiaali|huollo', 'sosiaali|työ',
  'sosiaali|viran|omai', 'sosiaali|toimi', 'sosiaali|kuraattori', 'aikuis|sosiaali|työ', 'yhteisö|sosiaali|työ',
  'palvelu|asumi', 'palvelu|ohjaa', 'palvelu|ohjau', 'palvelu|tarpeen|arvioin', 'palvelu|tarpe', 'palvelu|tarve',
  'palvelun|anta', 'palvelun|tarpe', 'palvelun|tarve', 'palvelun|järjestä', 'potilas|asia|vastaava', 'potilas|asia|mies',
  'koti|palvelu', 'koti|hoito', 'koti|hoido', 'koti|sairaan|hoito', 'koti|sairaan|hoido', 'koti|käyn', 'koti|apu',
  'hyvin|vointi|alue', 'hyvin|vointi', 'koti|seutu|alue', 'terveys|asema', 'terveys|keskuk', 'terveys|keskus',
  'terveyden|huolto', 'terveyden|huollo', 'terveyden|tila', 'mielen|terveys|ongelm', 'mielen|terveys', 'mielen|terveyde',
  'moni|ammatill', 'moni|alai', 'oma|työn|tekij', 'vastuu|työn|tekij', 'kokemus|asian|tuntij', 'asian|tuntij',
  'viran|omai', 'henkilö|kohtai', 'tuki|henkilö', 'yhdys|henkilö', 'varhais|kasvatu', 'rikos|uhri|päivysty',
  'rikos|seuraamu', 'kriisi|apu', 'kriisi|päivysty', 'krii|si|ti|lan', 'ensi|apu', 'etsivä', 'neuvola|pal',
  // Money, work and home
  'toimeen|tulo|tuki', 'toimeen|tulo|tue', 'toimeen|tulo', 'perus|toimeen|tulo', 'työllisyys|alue', 'työ|voima',
  'työ|kyky', 'työ|kyvy', 'työttömyys|turva', 'velka|neuvonta', 'velka|neuvonna', 'talous|neuvon', 'ulos|otto', 'ulos|oto',
  'takuu|säätiö', 'takuu|vuokra', 'vuokra|velka', 'vuokra|rästi', 'vuokra|asun', 'vuokran|maksu', 'sähkö|lasku',
  'raha|peli', 'raha|pela', 'raha|asioi', 'raha|asia', 'asun|not|to|muu', 'asun|not|to|ma', 'asumis|neuvon',
  'hätä|majoitu', 'häätö|uhka', 'häätö|uha', 'oikeus|apu', 'oikeus|avu', 'sairaus|poissa|olo', 'työ|ikäi',
  // Ways and steps
  'yhteyden|otto|tapa', 'yhteyden|otto', 'yhteyden|oto', 'yhteyden|pito', 'yhteis|työ', 'yhteys|tieto', 'yhteys|tiedo',
  'vastaan|otto', 'vastaan|oto', 'ilmoitus|velvollisuu', 'salassa|pito', 'salassa|pido', 'vaiti|olo', 'itse|määrää',
  'huoli|ilmoitu', 'epä|kohta|ilmoitu', 'pelastus|viran|omai', 'palon|vaara', 'onnettomuus|riski', 'onnettomuus|vaara',
  'toiminta|ympäristö', 'toiminta|kyky', 'toiminta|kyvy', 'toimin|nan|ohjau', 'toimi|ala', 'tiedon|saanti', 'tiedon|saanni',
  'päivystys|apu', 'päihde|ongelm', 'päihteiden|käyttö', 'ongelma|käyttö', 'riippuvuus|ongelm', 'itse|tuhoi',
  'enimmäis|aika', 'määrä|aika', 'määrä|aja', 'keskustelu|aika', 'ydin|asia', 'ole|tuk|sena', 'lähi|aikoi', 'arki|päivä',
  'asiakas|asia|kirj', 'asiakas|suunnitelm', 'asiakas|tieto', 'ympäri|vuoro|kauti', 'vuoro|kaude', 'todellisuuden|taju',
  'palo|vaara|ilmoitu', 'vieroitus|oire', 'nuoriso|työ', 'apu|väline', 'julkis|yhteis', 'oikeus|palvelu|virasto',
  'ammatti|henkilö', 'väki|valta|riko', 'työ|terveys|huolto', 'työ|terveys|huollo', 'vastaan|otta', 'pitkä|aikai', 'viikon|loppu', 'saamen|kieli', 'äidin|kieli', 'viittoma|kieli', 'alle|kirjoitu', 'ajan|taika',
];
