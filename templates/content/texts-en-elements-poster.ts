import type { elementsPosterTextsFi } from './texts-fi-elements-poster';

/** English texts of the poster of the five elements. Our own drafts, not yet reviewed by a native professional. */
export const elementsPosterTextsEn = {
  'elements-poster/title': 'Five elements of cooperation',
  'elements-poster.page-1/title': 'Five elements of cooperation',
  'elements-poster.page-1/subtitle': 'Multiprofessional cooperation works when all five are in place.',
  'elements-poster.any-number/title': 'Elements of cooperation',
  'elements-poster.any-number/subtitle': 'Multiprofessional cooperation works when every element is in place.',
  'elements-poster.element.client/title': 'The client is in the centre',
  'elements-poster.element.client/text':
    'The client takes part from the start and influences what is done. Information is shared with their consent.',
  'elements-poster.element.client/check': 'Has consent been asked for and recorded?',
  'elements-poster.element.start/title': 'A professional starts it',
  'elements-poster.element.start/text':
    'Whoever notices the need raises it and invites the others. Clients need not gather their network themselves.',
  'elements-poster.element.start/check': 'Has it been agreed who invites whom?',
  'elements-poster.element.coordination/title': 'Care and services are coordinated',
  'elements-poster.element.coordination/text':
    'Together with the client we look at which services there already are and what is missing. Overlapping work is cut.',
  'elements-poster.element.coordination/check': 'Does everyone know what the others do?',
  'elements-poster.element.plan/title': 'One joint plan',
  'elements-poster.element.plan/text':
    'The plan is made with the client and in their words. It names a contact person who keeps the whole together.',
  'elements-poster.element.plan/check': 'Is a contact person named and known to the client?',
  'elements-poster.element.ending/title': 'Ended together',
  'elements-poster.element.ending/text':
    'The cooperation ends as agreed when it has done its task. The client knows whom to contact if things change.',
  'elements-poster.element.ending/check': 'Has feedback been asked for and the follow-up agreed?',
} as const satisfies Readonly<Record<keyof typeof elementsPosterTextsFi, string>>;
