import type { contactCardTextsFi } from './texts-fi-contact-card';

/** Swedish texts of the contact card. Our own drafts, not yet reviewed by a native professional. */
export const contactCardTextsSv = {
  'contact-card/title': 'Nummerkort',
  'contact-card.contacts/title': 'Viktiga nummer',
  'contact-card.emergency-number/name': 'Nödnumret',
  'contact-card.code/alternative': 'Kod med vilken telefonen ringer socialjouren',
  'contact-card.code-caption/text': 'Kod: socialjouren',
} as const satisfies Readonly<Record<keyof typeof contactCardTextsFi, string>>;
