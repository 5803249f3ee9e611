/** Finnish texts that belong to the trigger tool as a paper: titles, headings, standing lines, footer words. */
export const triggerToolTextsFi = {
  'trigger-tool/title': 'Heräte-työkalu',
  'trigger-tool.page-1/title': 'Milloin yhteys sosiaalihuoltoon?',
  'trigger-tool.page-1/subtitle': 'Yksikin heräte riittää: ota asia puheeksi ja katso kääntöpuolelta, miten toimit.',
  'trigger-tool.page-2/title': 'Näin otat yhteyttä',
  'trigger-tool.emergency/title': 'Ei voi odottaa',
  'trigger-tool.emergency-number/label': 'Hätänumero',
  'trigger-tool.emergency-number/note': 'henki, terveys tai turvallisuus vaarassa',
  'trigger-tool.standing-question/title': 'Kysy aina lapsista',
  'trigger-tool.standing-question/text':
    'Kuka huolehtii lapsista tai muista, joita asiakas hoitaa? Jos hoitokyky heikkenee, heidän avun tarpeensa pitää selvittää.',
  'trigger-tool.path/title': 'Polku',
  'trigger-tool.path/lead': 'Aloita ylhäältä ja toimi ensimmäisen kyllä-vastauksen mukaan.',
  'trigger-tool.ways/title': 'Lakisääteiset yhteydenottotavat',
  'trigger-tool.ways.way/title': 'Tapa ja laki',
  'trigger-tool.ways.who/title': 'Kuka',
  'trigger-tool.ways.consent/title': 'Suostumus',
  'trigger-tool.ways.when/title': 'Milloin',
  'trigger-tool.ways.next/title': 'Mitä seuraa',
  'trigger-tool.deadlines/title': 'Palvelutarpeen arviointi: mihin mennessä',
  'trigger-tool.contacts/title': 'Yhteystiedot',
  'trigger-tool.law-line/text':
    'Lakitiedot tarkistettu {date}. Tarkista voimassa oleva laki ja alueesi ohje. Ei ole oikeudellinen neuvo. Herätteet: oma malli.',
  'footer/edition': 'Painos {edition}',
  'footer/check-by': 'Tarkista viimeistään {date}',
  'footer/page': 'Sivu {page}/{pages}',
} as const;
