import type { triggerCardTextsFi } from './texts-fi-trigger-cards';

/** English texts of the trigger cards. Our own drafts from the Finnish texts, not yet reviewed by a native professional. */
export const triggerCardTextsEn = {
  'trigger-cards/title': 'Trigger cards',
  'trigger-cards.ask/title': 'Ask like this',
  'trigger-cards.first-step/title': 'First step',
  'trigger-cards.contact/title': 'Make contact',
  'trigger-cards.own/title': 'Our own trigger',
  'trigger-cards.own/category': 'Theme',
  'pile.urgent/title': 'Urgent',
  'pile.urgent/text': 'Help is needed today: emergency number 112 or the social emergency service.',
  'pile.not-urgent/title': 'Not urgent',
  'pile.not-urgent/text': 'Help is not needed today. Still agree on what happens next.',
  'pile.consent/title': 'Contact with consent',
  'pile.consent/text': 'Ask permission and call together.',
  'pile.notification/title': 'Notifying without consent',
  'pile.notification/text': 'When the law requires it: notify yourself and without delay.',
  'pile.advice/title': 'Ask for advice',
  'pile.advice/text': 'You can ask social services for advice without naming the client.',
  'pile.other/title': 'Other help or follow-up',
  'pile.other/text': 'Agree who helps and when to come back to the matter.',
} as const satisfies Readonly<Record<keyof typeof triggerCardTextsFi, string>>;
