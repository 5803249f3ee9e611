import type { foldedLeafletTextsFi } from './texts-fi-folded-leaflet';

/**
 * English texts of the folded leaflet in clear language, in British spelling. Our own drafts from the Finnish texts, not
 * an official translation and not yet reviewed by a native professional.
 */
export const foldedLeafletTextsEn = {
  'folded-leaflet/title': 'Help with daily life, folded leaflet',
  'folded-leaflet.numbers/title': 'Call and ask',
  'folded-leaflet.urgent/title': 'If it is urgent',
  'folded-leaflet.emergency-number/label': 'Emergency number',
  'folded-leaflet.to-do/title': 'What should I do?',
  'folded-leaflet.to-do/text':
    'Tell a worker that you want help. You can also call yourself. The numbers are on the front of this leaflet.',
  'folded-leaflet.good-to-know/title': 'Good to know',
  'folded-leaflet.treatment/title': 'How will I be treated?',
  'folded-leaflet.treatment/text': 'You have the right to be treated well. You are told what choices there are.',
} as const satisfies Readonly<Record<keyof typeof foldedLeafletTextsFi, string>>;
