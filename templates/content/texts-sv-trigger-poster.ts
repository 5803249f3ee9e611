import type { triggerPosterTextsFi } from './texts-fi-trigger-poster';

/** Swedish texts of the trigger poster. Our own drafts, not yet reviewed by a native professional. */
export const triggerPosterTextsSv = {
  'trigger-poster/title': 'Signalaffischen',
  'trigger-poster.page-1/title': 'Behövs det stöd?',
  'trigger-poster.page-1/subtitle': 'En enda signal räcker: ta upp saken och kontakta socialvården.',
} as const satisfies Readonly<Record<keyof typeof triggerPosterTextsFi, string>>;
