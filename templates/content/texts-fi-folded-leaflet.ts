/**
 * Finnish texts of the folded leaflet, in clear language, where it does not say the same as the client leaflet. Good
 * treatment and the duty to explain: 4 and 5 § of the Act on the Status and Rights of Social Welfare Clients (812/2000).
 */
export const foldedLeafletTextsFi = {
  'folded-leaflet/title': 'Apua arkeen, taitettava esite',
  'folded-leaflet.numbers/title': 'Soita ja kysy',
  'folded-leaflet.urgent/title': 'Jos on kiire',
  'folded-leaflet.emergency-number/label': 'Hätänumero',
  'folded-leaflet.to-do/title': 'Mitä minun pitää tehdä?',
  'folded-leaflet.to-do/text':
    'Kerro työntekijälle, että haluat apua. Voit myös soittaa itse. Numerot ovat esitteen etusivulla.',
  'folded-leaflet.good-to-know/title': 'Hyvä tietää',
  'folded-leaflet.treatment/title': 'Miten minua kohdellaan?',
  'folded-leaflet.treatment/text': 'Sinulla on oikeus hyvään kohteluun. Sinulle kerrotaan, mitä vaihtoehtoja on.',
} as const;
