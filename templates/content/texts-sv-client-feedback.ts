import type { clientFeedbackTextsFi } from './texts-fi-client-feedback';

/** Swedish texts of the client's feedback. Our own drafts, not yet reviewed by a native professional. */
export const clientFeedbackTextsSv = {
  'client-feedback/title': 'Klientens respons',
  'client-feedback.form/title': 'Klientens respons',
  'client-feedback.form/lead': 'Din respons hjälper oss att göra det gemensamma arbetet bättre.',
  'client-feedback.before/title': 'Innan du svarar',
  'client-feedback.voluntary/text': 'Det är frivilligt att svara. Svaret påverkar inte din service.',
  'client-feedback.no-names/text':
    'Inga namn. Skriv inte ditt namn eller annat som du eller någon annan kan kännas igen på.',
  'client-feedback.box/text': 'Lägg blanketten i den låsta responslådan.',
  'client-feedback.service/title': 'Tjänst eller team (fylls i av den anställda)',
  'client-feedback.month/title': 'Månad och år',
  'client-feedback.recommendation-section/title': 'Helhetsbedömning',
  'client-feedback.recommendation/title': 'Skulle du rekommendera arbetssättet för andra?',
  'client-feedback.recommendation/low': 'Nej, inte alls',
  'client-feedback.recommendation/high': 'Ja, absolut',
  'client-feedback.statements-section/title': 'Påståenden',
  'client-feedback.statements/title': 'Kryssa för vad du tycker',
  'client-feedback.statements.heard/title': 'Jag blev lyssnad på.',
  'client-feedback.statements.people/title': 'Jag fick själv påverka vilka som var med.',
  'client-feedback.statements.important/title': 'Planen innehåller det som är viktigt för mig.',
  'client-feedback.statements.responsible/title': 'Jag vet vem som ansvarar för helheten.',
  'client-feedback.statements.next/title': 'Jag vet vad som händer härnäst.',
  'client-feedback.statements.once/title': 'Jag behövde inte berätta samma saker många gånger.',
  'client-feedback.statements.useful/title': 'Jag har haft nytta av planen.',
  'client-feedback.own-words/title': 'Med egna ord',
  'client-feedback.good/title': 'Vad var bra?',
  'client-feedback.differently/title': 'Vad skulle du göra på annat sätt?',
} as const satisfies Readonly<Record<keyof typeof clientFeedbackTextsFi, string>>;
