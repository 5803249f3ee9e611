import type { staffFeedbackTextsFi } from './texts-fi-staff-feedback';

/** English texts of the staff's feedback, in British spelling. Our own drafts, not yet reviewed by a native professional. */
export const staffFeedbackTextsEn = {
  'staff-feedback/title': 'Staff feedback',
  'staff-feedback.form/title': 'Staff feedback',
  'staff-feedback.form/lead': 'Answer without your name. Write nothing by which a client can be recognised.',
  'staff-feedback.statements-section/title': 'Statements',
  'staff-feedback.statements/title': 'Tick what you think',
  'staff-feedback.statements.others-work/title': 'I know the work of others better.',
  'staff-feedback.statements.division/title': 'The division of work was clear.',
  'staff-feedback.statements.overlap/title': 'There was less overlapping work.',
  'staff-feedback.statements.client/title': 'The client truly took part.',
  'staff-feedback.statements.information/title': 'I got the information I needed.',
  'staff-feedback.statements.leadership/title': 'Management supported the shared work.',
  'staff-feedback.statements.time/title': 'There was enough time.',
  'staff-feedback.again-section/title': 'Overall',
  'staff-feedback.again/title': 'I would use the model again',
  'staff-feedback.again/low': 'Not at all',
  'staff-feedback.again/high': 'Definitely',
  'staff-feedback.own-words/title': 'In your own words',
  'staff-feedback.helped/title': 'What helped?',
  'staff-feedback.hindered/title': 'What hindered?',
  'staff-feedback.form-changes/title': 'What should be changed in the form?',
} as const satisfies Readonly<Record<keyof typeof staffFeedbackTextsFi, string>>;
