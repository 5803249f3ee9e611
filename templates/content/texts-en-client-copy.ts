import type { clientCopyTextsFi } from './texts-fi-client-copy';

/** English texts of the client's own copy, in clear language. Our own drafts, not yet reviewed by a native professional. */
export const clientCopyTextsEn = {
  'client-copy/title': 'My plan',
  'client-copy.form/title': 'My plan',
  'client-copy.form/lead': 'This paper is for you. It says what we agreed on together.',
  'client-copy.mine/title': 'What we agreed',
  'client-copy.client-name/title': 'My name',
  'client-copy.date/title': 'Date',
  'client-copy.core-issue/title': 'This matters most to me now',
  'client-copy.goals/title': 'My goals',
  'client-copy.goals.goal/title': 'Goal',
  'client-copy.measures/title': 'What is done',
  'client-copy.measures.what/title': 'What',
  'client-copy.measures.who/title': 'Who',
  'client-copy.measures.by-when/title': 'By when',
  'client-copy.help/title': 'Whom I call',
  'client-copy.coordinator/title': 'My contact person',
  'client-copy.coordinator-phone/title': 'Telephone',
  'client-copy.substitute/title': 'Substitute, if nobody answers',
  'client-copy.substitute-phone/title': 'Telephone',
  'client-copy.emergency/text': 'If you or someone else is in danger, call 112 at once.',
  'client-copy.next/title': 'When we meet',
  'client-copy.next-meeting/title': 'Next meeting',
  'client-copy.next-place/title': 'Time and place',
  'client-copy.review-date/title': 'Plan looked at again by',
  'client-copy.my-right/text': 'You can ask for a change in the plan at any time. You can also withdraw your consent.',
} as const satisfies Readonly<Record<keyof typeof clientCopyTextsFi, string>>;
