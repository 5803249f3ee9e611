import type { foldedLeafletTextsFi } from './texts-fi-folded-leaflet';

/**
 * Swedish texts of the folded leaflet in clear language. Our own drafts from the Finnish texts, not yet reviewed by a
 * native professional.
 */
export const foldedLeafletTextsSv = {
  'folded-leaflet/title': 'Hjälp i vardagen, vikt broschyr',
  'folded-leaflet.numbers/title': 'Ring och fråga',
  'folded-leaflet.urgent/title': 'Om det är bråttom',
  'folded-leaflet.emergency-number/label': 'Nödnumret',
  'folded-leaflet.to-do/title': 'Vad ska jag göra?',
  'folded-leaflet.to-do/text':
    'Berätta för en anställd att du vill ha hjälp. Du kan också ringa själv. Numren finns på broschyrens framsida.',
  'folded-leaflet.good-to-know/title': 'Bra att veta',
  'folded-leaflet.treatment/title': 'Hur blir jag bemött?',
  'folded-leaflet.treatment/text': 'Du har rätt till gott bemötande. Du får veta vilka alternativ som finns.',
} as const satisfies Readonly<Record<keyof typeof foldedLeafletTextsFi, string>>;
