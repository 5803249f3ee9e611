import type { contactCardTextsFi } from './texts-fi-contact-card';

/** English texts of the contact card. Our own drafts, not yet reviewed by a native professional. */
export const contactCardTextsEn = {
  'contact-card/title': 'Card of numbers',
  'contact-card.contacts/title': 'Important numbers',
  'contact-card.emergency-number/name': 'Emergency number',
  'contact-card.code/alternative': 'Code with which a phone calls the social emergency service',
  'contact-card.code-caption/text': 'Code: social emergency service',
} as const satisfies Readonly<Record<keyof typeof contactCardTextsFi, string>>;
