import type { triggerToolTextsFi } from './texts-fi-trigger-tool';

/**
 * English texts of the trigger tool as a paper: titles, headings, standing lines, footer words, translated from the
 * Finnish ones in British spelling. Our own drafts, not an official translation and not yet reviewed by a native
 * professional.
 */
export const triggerToolTextsEn = {
  'trigger-tool/title': 'Trigger tool',
  'trigger-tool.page-1/title': 'When to contact social services',
  'trigger-tool.page-1/subtitle': 'Even one trigger is enough: raise the matter and see overleaf how to act.',
  'trigger-tool.page-2/title': 'How to make contact',
  'trigger-tool.emergency/title': 'Cannot wait',
  'trigger-tool.emergency-number/label': 'Emergency number',
  'trigger-tool.emergency-number/note': 'life, health or safety in danger',
  'trigger-tool.standing-question/title': 'Children: always ask',
  'trigger-tool.standing-question/text':
    'Who looks after children or others in the client’s care? If ability to care weakens, their need for help must be looked into.',
  'trigger-tool.path/title': 'Path',
  'trigger-tool.path/lead': 'Start at the top and act on the first yes.',
  'trigger-tool.ways/title': 'Statutory ways of making contact',
  'trigger-tool.ways.way/title': 'Way and law',
  'trigger-tool.ways.who/title': 'Who',
  'trigger-tool.ways.consent/title': 'Consent',
  'trigger-tool.ways.when/title': 'When',
  'trigger-tool.ways.next/title': 'What follows',
  'trigger-tool.deadlines/title': 'Assessment of service needs: by when',
  'trigger-tool.contacts/title': 'Contact details',
  'trigger-tool.law-line/text':
    'Laws checked {date}. Check the law in force and your area’s guidance. Not legal advice. Triggers: our own model.',
  'footer/edition': 'Edition {edition}',
  'footer/check-by': 'Check by {date}',
  'footer/page': 'Page {page}/{pages}',
} as const satisfies Readonly<Record<keyof typeof triggerToolTextsFi, string>>;
