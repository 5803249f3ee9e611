import type { triggerPosterTextsFi } from './texts-fi-trigger-poster';

/** English texts of the trigger poster. Our own drafts, not yet reviewed by a native professional. */
export const triggerPosterTextsEn = {
  'trigger-poster/title': 'Trigger poster',
  'trigger-poster.page-1/title': 'Is support needed?',
  'trigger-poster.page-1/subtitle': 'Even one trigger is enough: raise the matter and contact social services.',
} as const satisfies Readonly<Record<keyof typeof triggerPosterTextsFi, string>>;
