/** Finnish texts that belong to the trigger leaflet alone; categories, path and red flags are those of the trigger tool. */
export const triggerLeafletTextsFi = {
  'trigger-leaflet/title': 'Heräte-esite',
  'trigger-leaflet.page-1/title': 'Milloin yhteys sosiaalihuoltoon?',
  'trigger-leaflet.page-1/subtitle': 'Yksikin heräte riittää. Ota asia puheeksi ja katso takasivulta, miten toimit.',
  'trigger-leaflet.raise/title': 'Ota puheeksi',
  'trigger-leaflet.raise.notice/question': 'Huomaa',
  'trigger-leaflet.raise.notice/action': 'Mitä näit tai kuulit? Älä tulkitse.',
  'trigger-leaflet.raise.tell/question': 'Kerro',
  'trigger-leaflet.raise.tell/action': '”Olen miettinyt, miten jaksat. Huomasin, että…”',
  'trigger-leaflet.raise.listen/question': 'Kuuntele',
  'trigger-leaflet.raise.listen/action': 'Mitä hän itse toivoo? Mikä on jo auttanut?',
  'trigger-leaflet.raise.agree/question': 'Sopikaa',
  'trigger-leaflet.raise.agree/action': 'Mitä tehdään tänään, kuka tekee ja milloin asiaan palataan?',
  'trigger-leaflet.page-2/title': 'Mikä herättää huolen?',
  'trigger-leaflet.page-3/title': 'Mikä muu herättää huolen?',
  'trigger-leaflet.page-4/title': 'Näin otat yhteyttä',
  'trigger-leaflet.contacts/title': 'Yhteystiedot',
} as const;
