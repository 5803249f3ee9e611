import type { easyFeedbackTextsFi } from './texts-fi-easy-feedback';

/** English texts of the feedback slip, in British spelling. Our own drafts, not yet reviewed by a native professional. */
export const easyFeedbackTextsEn = {
  'easy-feedback/title': 'Feedback slip',
  'easy-feedback.form/title': 'Feedback',
  'easy-feedback.slip/title': 'How did the shared work feel?',
  'easy-feedback.face/title': 'Tick one picture',
  'easy-feedback.face.sad/title': 'bad',
  'easy-feedback.face.neutral/title': 'in between',
  'easy-feedback.face.glad/title': 'good',
  'easy-feedback.sentence/title': 'Tell us in one sentence if you like',
  'easy-feedback.no-names/text': 'No names. Put the slip into the locked box.',
} as const satisfies Readonly<Record<keyof typeof easyFeedbackTextsFi, string>>;
