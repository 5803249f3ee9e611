import type { contactPosterTextsFi } from './texts-fi-contact-poster';

/** English texts of the contact poster. Our own drafts, not yet reviewed by a native professional. */
export const contactPosterTextsEn = {
  'contact-poster/title': 'Poster of numbers',
  'contact-poster.page-1/title': 'Important numbers',
  'contact-poster.emergency/title': 'Urgent help',
  'contact-poster.emergency-number/label': 'Emergency number',
  'contact-poster.emergency-number/note': 'life, health or safety in danger',
  'contact-poster.contacts/title': 'Advice and services',
} as const satisfies Readonly<Record<keyof typeof contactPosterTextsFi, string>>;
