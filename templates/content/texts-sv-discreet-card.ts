import type { discreetCardTextsFi } from './texts-fi-discreet-card';

/** Swedish texts of the discreet card. Our own drafts, not yet reviewed by a native professional. */
export const discreetCardTextsSv = {
  'discreet-card/title': 'Telefonnummer',
  'discreet-card.contacts/title': 'Telefonnummer',
  'discreet-card.emergency-number/name': 'Nödnumret',
  'discreet-card.advice/name': 'Rådgivningstelefon',
  'discreet-card.advice/hours': 'dygnet runt, avgiftsfri',
} as const satisfies Readonly<Record<keyof typeof discreetCardTextsFi, string>>;
