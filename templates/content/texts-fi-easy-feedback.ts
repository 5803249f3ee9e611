/** Finnish texts of the feedback slip in clear language: three faces and one sentence (`domain/shared-plan.md` 7). */
export const easyFeedbackTextsFi = {
  'easy-feedback/title': 'Palautelappu',
  'easy-feedback.form/title': 'Palaute',
  'easy-feedback.slip/title': 'Miltä yhteinen työ tuntui?',
  'easy-feedback.face/title': 'Rastita yksi kuva',
  'easy-feedback.face.sad/title': 'huonolta',
  'easy-feedback.face.neutral/title': 'siltä väliltä',
  'easy-feedback.face.glad/title': 'hyvältä',
  'easy-feedback.sentence/title': 'Kerro yhdellä lauseella, jos haluat',
  'easy-feedback.no-names/text': 'Ei nimiä. Laita lappu lukittuun laatikkoon.',
} as const;
