import type { discreetCardTextsFi } from './texts-fi-discreet-card';

/** English texts of the discreet card. Our own drafts, not yet reviewed by a native professional. */
export const discreetCardTextsEn = {
  'discreet-card/title': 'Telephone numbers',
  'discreet-card.contacts/title': 'Telephone numbers',
  'discreet-card.emergency-number/name': 'Emergency number',
  'discreet-card.advice/name': 'Advice line',
  'discreet-card.advice/hours': '24 hours a day, free of charge',
} as const satisfies Readonly<Record<keyof typeof discreetCardTextsFi, string>>;
