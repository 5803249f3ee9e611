import type { processPosterTextsFi } from './texts-fi-process-poster';

/** English texts of the shared-client process poster. Our own drafts, not yet reviewed by a native professional. */
export const processPosterTextsEn = {
  'process-poster/title': 'The shared client’s path',
  'process-poster.page-1/title': 'The shared client’s path',
  'process-poster.page-1/subtitle': 'Workers fit the services together. The client takes part in every step.',
  'process-poster.steps/title': 'Six steps',
  'process-poster.steps/any-number': 'Steps',
  'process-poster.step.identify/title': 'We identify the shared client and gather the network',
  'process-poster.step.identify/text':
    'We raise our concern and ask for consent. The client tells whom they want to take part.',
  'process-poster.step.picture/title': 'We form a picture of the situation and the core issue',
  'process-poster.step.picture/text':
    'The client describes the situation in their own words. We gather strengths and what has been tried. What matters most now?',
  'process-poster.step.pair/title': 'We agree a working pair by the client’s need',
  'process-poster.step.pair/text': 'The pair comes from different services. We name a contact person and a substitute.',
  'process-poster.step.meeting/title': 'We meet in joint negotiation',
  'process-poster.step.meeting/text':
    'We speak to the client, not past them. We write down what was agreed, who does it and by when.',
  'process-poster.step.plan/title': 'We work by the shared plan',
  'process-poster.step.plan/text':
    'Each of us does our part. The contact person keeps the whole together and tells of changes.',
  'process-poster.step.follow/title': 'We follow the situation and the effects together',
  'process-poster.step.follow/text':
    'On the agreed day we check what has changed. We ask for feedback and agree whether to continue or end.',
  'process-poster.support.coordination/title': 'Coordination',
  'process-poster.support.coordination/text': 'Someone is responsible for the whole. It is not the client.',
  'process-poster.support.negotiation/title': 'Joint negotiation practices',
  'process-poster.support.negotiation/text': 'The same invitation, agenda and memo every time.',
  'process-poster.support.principles/title': 'Common principles and way of working',
  'process-poster.support.principles/text': 'We listen, respect each other’s work and keep what we promised.',
  'process-poster.support.tools/title': 'Common tools',
  'process-poster.support.tools/text': 'Triggers, consent, network map, plan and feedback.',
} as const satisfies Readonly<Record<keyof typeof processPosterTextsFi, string>>;
