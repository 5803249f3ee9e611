import type { triggerLeafletTextsFi } from './texts-fi-trigger-leaflet';

/** Swedish texts of the trigger leaflet. Our own drafts from the Finnish texts, not yet reviewed by a native professional. */
export const triggerLeafletTextsSv = {
  'trigger-leaflet/title': 'Signalbroschyren',
  'trigger-leaflet.page-1/title': 'När kontakta socialvården?',
  'trigger-leaflet.page-1/subtitle': 'En enda signal räcker. Ta upp saken och se på baksidan hur du går vidare.',
  'trigger-leaflet.raise/title': 'Ta upp saken',
  'trigger-leaflet.raise.notice/question': 'Lägg märke till',
  'trigger-leaflet.raise.notice/action': 'Vad såg eller hörde du? Tolka inte.',
  'trigger-leaflet.raise.tell/question': 'Berätta',
  'trigger-leaflet.raise.tell/action': '”Jag har funderat på hur du orkar. Jag märkte att…”',
  'trigger-leaflet.raise.listen/question': 'Lyssna',
  'trigger-leaflet.raise.listen/action': 'Vad önskar personen själv? Vad har redan hjälpt?',
  'trigger-leaflet.raise.agree/question': 'Kom överens',
  'trigger-leaflet.raise.agree/action': 'Vad görs i dag, vem gör det och när återkommer ni till saken?',
  'trigger-leaflet.page-2/title': 'Vad väcker oro?',
  'trigger-leaflet.page-3/title': 'Vad annat väcker oro?',
  'trigger-leaflet.page-4/title': 'Så här tar du kontakt',
  'trigger-leaflet.contacts/title': 'Kontaktuppgifter',
} as const satisfies Readonly<Record<keyof typeof triggerLeafletTextsFi, string>>;
