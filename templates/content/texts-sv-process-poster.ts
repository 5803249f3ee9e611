import type { processPosterTextsFi } from './texts-fi-process-poster';

/** Swedish texts of the shared-client process poster. Our own drafts, not yet reviewed by a native professional. */
export const processPosterTextsSv = {
  'process-poster/title': 'Den gemensamma klientens väg',
  'process-poster.page-1/title': 'Den gemensamma klientens väg',
  'process-poster.page-1/subtitle': 'De anställda samordnar servicen. Klienten är med i varje steg.',
  'process-poster.steps/title': 'Sex steg',
  'process-poster.steps/any-number': 'Stegen',
  'process-poster.step.identify/title': 'Vi identifierar den gemensamma klienten och samlar nätverket',
  'process-poster.step.identify/text':
    'Vi tar upp vår oro och ber om samtycke. Klienten berättar vilka som ska vara med.',
  'process-poster.step.picture/title': 'Vi skapar en bild av situationen och kärnfrågan',
  'process-poster.step.picture/text':
    'Klienten berättar om sin situation med egna ord. Vi samlar styrkorna och det som redan har prövats. Vad är viktigast nu?',
  'process-poster.step.pair/title': 'Vi kommer överens om ett arbetspar efter klientens behov',
  'process-poster.step.pair/text':
    'Arbetsparet kommer från olika tjänster. Vi utser en kontaktperson och en ersättare.',
  'process-poster.step.meeting/title': 'Vi träffas i ett gemensamt nätverksmöte',
  'process-poster.step.meeting/text':
    'Vi talar till klienten, inte över huvudet på klienten. Vi skriver upp vad vi kom överens om, vem som gör det och när.',
  'process-poster.step.plan/title': 'Vi arbetar enligt den gemensamma planen',
  'process-poster.step.plan/text':
    'Var och en sköter sin del. Kontaktpersonen håller ihop helheten och berättar om ändringar.',
  'process-poster.step.follow/title': 'Vi följer upp situationen och effekterna tillsammans',
  'process-poster.step.follow/text':
    'Vi går igenom vad som har ändrats på den avtalade dagen. Vi ber om respons och kommer överens om fortsättning eller avslut.',
  'process-poster.support.coordination/title': 'Samordning',
  'process-poster.support.coordination/text': 'Någon ansvarar för helheten. Det är inte klienten.',
  'process-poster.support.negotiation/title': 'Gemensam mötespraxis',
  'process-poster.support.negotiation/text': 'Samma kallelse, dagordning och promemoria varje gång.',
  'process-poster.support.principles/title': 'Gemensamma principer och arbetssätt',
  'process-poster.support.principles/text': 'Vi lyssnar, uppskattar varandras arbete och håller det vi lovat.',
  'process-poster.support.tools/title': 'Gemensamma verktyg',
  'process-poster.support.tools/text': 'Signaler, samtycke, nätverkskarta, plan och respons.',
} as const satisfies Readonly<Record<keyof typeof processPosterTextsFi, string>>;
