import type { staffFeedbackTextsFi } from './texts-fi-staff-feedback';

/** Swedish texts of the staff's feedback. Our own drafts, not yet reviewed by a native professional. */
export const staffFeedbackTextsSv = {
  'staff-feedback/title': 'Personalens respons',
  'staff-feedback.form/title': 'Personalens respons',
  'staff-feedback.form/lead': 'Svara utan namn. Skriv inget som en klient kan kännas igen på.',
  'staff-feedback.statements-section/title': 'Påståenden',
  'staff-feedback.statements/title': 'Kryssa för vad du tycker',
  'staff-feedback.statements.others-work/title': 'Jag känner de andras arbete bättre.',
  'staff-feedback.statements.division/title': 'Arbetsfördelningen var klar.',
  'staff-feedback.statements.overlap/title': 'Det överlappande arbetet minskade.',
  'staff-feedback.statements.client/title': 'Klienten var med på riktigt.',
  'staff-feedback.statements.information/title': 'Jag fick den information jag behövde.',
  'staff-feedback.statements.leadership/title': 'Ledningen stödde det gemensamma arbetet.',
  'staff-feedback.statements.time/title': 'Det fanns tillräckligt med tid.',
  'staff-feedback.again-section/title': 'Helhetsbedömning',
  'staff-feedback.again/title': 'Jag skulle använda modellen på nytt',
  'staff-feedback.again/low': 'Inte alls',
  'staff-feedback.again/high': 'Helt säkert',
  'staff-feedback.own-words/title': 'Med egna ord',
  'staff-feedback.helped/title': 'Vad hjälpte?',
  'staff-feedback.hindered/title': 'Vad hindrade?',
  'staff-feedback.form-changes/title': 'Vad borde ändras i blanketten?',
} as const satisfies Readonly<Record<keyof typeof staffFeedbackTextsFi, string>>;
