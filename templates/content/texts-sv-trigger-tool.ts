import type { triggerToolTextsFi } from './texts-fi-trigger-tool';

/**
 * Swedish texts that belong to the trigger tool as a paper: titles, headings, standing lines, footer words. Our own
 * drafts from the Finnish texts, not yet reviewed by a native professional.
 */
export const triggerToolTextsSv = {
  'trigger-tool/title': 'Heräte-verktyget',
  'trigger-tool.page-1/title': 'När kontakta socialvården?',
  'trigger-tool.page-1/subtitle': 'En enda signal räcker: ta upp saken och se på baksidan hur du går vidare.',
  'trigger-tool.page-2/title': 'Så här tar du kontakt',
  'trigger-tool.emergency/title': 'Kan inte vänta',
  'trigger-tool.emergency-number/label': 'Nödnumret',
  'trigger-tool.emergency-number/note': 'liv, hälsa eller säkerhet i fara',
  'trigger-tool.standing-question/title': 'Fråga alltid om barnen',
  'trigger-tool.standing-question/text':
    'Vem tar hand om barnen eller andra som klienten vårdar? Om vårdförmågan försvagas ska deras behov av hjälp utredas.',
  'trigger-tool.path/title': 'Steg för steg',
  'trigger-tool.path/lead': 'Börja uppifrån och handla enligt det första ja-svaret.',
  'trigger-tool.ways/title': 'Lagstadgade sätt att ta kontakt',
  'trigger-tool.ways.way/title': 'Sätt och lag',
  'trigger-tool.ways.who/title': 'Vem',
  'trigger-tool.ways.consent/title': 'Samtycke',
  'trigger-tool.ways.when/title': 'När',
  'trigger-tool.ways.next/title': 'Vad händer sedan',
  'trigger-tool.deadlines/title': 'Bedömning av servicebehovet: tidsfrister',
  'trigger-tool.contacts/title': 'Kontaktuppgifter',
  'trigger-tool.law-line/text':
    'Lagarna granskade {date}. Kontrollera gällande lag och områdets anvisning. Inte juridiska råd. Signaler: egen modell.',
  'footer/edition': 'Upplaga {edition}',
  'footer/check-by': 'Kontrolleras senast {date}',
  'footer/page': 'Sida {page}/{pages}',
} as const satisfies Readonly<Record<keyof typeof triggerToolTextsFi, string>>;
