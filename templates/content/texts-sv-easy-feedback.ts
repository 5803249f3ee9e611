import type { easyFeedbackTextsFi } from './texts-fi-easy-feedback';

/** Swedish texts of the feedback slip. Our own drafts, not yet reviewed by a native professional. */
export const easyFeedbackTextsSv = {
  'easy-feedback/title': 'Responslapp',
  'easy-feedback.form/title': 'Respons',
  'easy-feedback.slip/title': 'Hur kändes det gemensamma arbetet?',
  'easy-feedback.face/title': 'Kryssa för en bild',
  'easy-feedback.face.sad/title': 'dåligt',
  'easy-feedback.face.neutral/title': 'mittemellan',
  'easy-feedback.face.glad/title': 'bra',
  'easy-feedback.sentence/title': 'Berätta med en mening om du vill',
  'easy-feedback.no-names/text': 'Inga namn. Lägg lappen i den låsta lådan.',
} as const satisfies Readonly<Record<keyof typeof easyFeedbackTextsFi, string>>;
