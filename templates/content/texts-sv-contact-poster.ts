import type { contactPosterTextsFi } from './texts-fi-contact-poster';

/** Swedish texts of the contact poster. Our own drafts, not yet reviewed by a native professional. */
export const contactPosterTextsSv = {
  'contact-poster/title': 'Affisch med telefonnummer',
  'contact-poster.page-1/title': 'Viktiga nummer',
  'contact-poster.emergency/title': 'Brådskande hjälp',
  'contact-poster.emergency-number/label': 'Nödnumret',
  'contact-poster.emergency-number/note': 'liv, hälsa eller säkerhet i fara',
  'contact-poster.contacts/title': 'Råd och service',
} as const satisfies Readonly<Record<keyof typeof contactPosterTextsFi, string>>;
