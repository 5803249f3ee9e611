import type { largePrintTextsFi } from './texts-fi-large-print';

/** English texts that only papers in large print have. */
export const largePrintTextsEn = {
  'large-print.continued/text': '{title}, continued',
  'large-print.who.professionals/text':
    'Health care professionals and others in the Social Welfare Act, section\u00a035.',
  'large-print.who.child-welfare-list/text':
    'Health care professionals and others in the Child Welfare Act, section\u00a025.',
  'large-print.who.older-person-list/text':
    'Health care professionals, social and rescue services, emergency response centre, police.',
  'trigger-tool.page-1/large-print': 'Even one trigger is enough: raise the matter. At the end is a path to follow.',
  'client-leaflet.to-do/large-print':
    'Tell a worker that you want help. You can also call yourself. The numbers are at the end.',
} as const satisfies Readonly<Record<keyof typeof largePrintTextsFi, string>>;
