import type { clientCopyTextsFi } from './texts-fi-client-copy';

/** Swedish texts of the client's own copy, in clear language. Our own drafts, not yet reviewed by a native professional. */
export const clientCopyTextsSv = {
  'client-copy/title': 'Min plan',
  'client-copy.form/title': 'Min plan',
  'client-copy.form/lead': 'Det här papperet är för dig. Här står vad vi har kommit överens om.',
  'client-copy.mine/title': 'Vad vi kom överens om',
  'client-copy.client-name/title': 'Mitt namn',
  'client-copy.date/title': 'Datum',
  'client-copy.core-issue/title': 'Det här är viktigast för mig nu',
  'client-copy.goals/title': 'Mina mål',
  'client-copy.goals.goal/title': 'Mål',
  'client-copy.measures/title': 'Vad som görs',
  'client-copy.measures.what/title': 'Vad',
  'client-copy.measures.who/title': 'Vem',
  'client-copy.measures.by-when/title': 'Senast',
  'client-copy.help/title': 'Vem ringer jag',
  'client-copy.coordinator/title': 'Min samordnare',
  'client-copy.coordinator-phone/title': 'Telefon',
  'client-copy.substitute/title': 'Ersättare, om ingen svarar',
  'client-copy.substitute-phone/title': 'Telefon',
  'client-copy.emergency/text': 'Om du eller någon annan är i fara, ring genast 112.',
  'client-copy.next/title': 'När vi träffas',
  'client-copy.next-meeting/title': 'Nästa träff',
  'client-copy.next-place/title': 'Klockslag och plats',
  'client-copy.review-date/title': 'Planen ses över senast',
  'client-copy.my-right/text': 'Du kan be om en ändring i planen när som helst. Du kan också återkalla ditt samtycke.',
} as const satisfies Readonly<Record<keyof typeof clientCopyTextsFi, string>>;
