import type { triggerCardTextsFi } from './texts-fi-trigger-cards';

/** Swedish texts of the trigger cards. Our own drafts from the Finnish texts, not yet reviewed by a native professional. */
export const triggerCardTextsSv = {
  'trigger-cards/title': 'Signalkort',
  'trigger-cards.ask/title': 'Fråga så här',
  'trigger-cards.first-step/title': 'Första steget',
  'trigger-cards.contact/title': 'Ta kontakt',
  'trigger-cards.own/title': 'Egen signal',
  'trigger-cards.own/category': 'Tema',
  'pile.urgent/title': 'Brådskande',
  'pile.urgent/text': 'Hjälp behövs i dag: nödnumret 112 eller socialjouren.',
  'pile.not-urgent/title': 'Inte brådskande',
  'pile.not-urgent/text': 'Hjälp behövs inte i dag. Kom ändå överens om vad som görs härnäst.',
  'pile.consent/title': 'Kontakt med samtycke',
  'pile.consent/text': 'Be om lov och ring tillsammans.',
  'pile.notification/title': 'Anmälan utan samtycke',
  'pile.notification/text': 'När lagen kräver det: gör anmälan själv och utan dröjsmål.',
  'pile.advice/title': 'Vi frågar om råd',
  'pile.advice/text': 'Du kan be socialvården om råd utan att nämna klientens namn.',
  'pile.other/title': 'Annan hjälp eller uppföljning',
  'pile.other/text': 'Kom överens om vem som hjälper och när ni återkommer till saken.',
} as const satisfies Readonly<Record<keyof typeof triggerCardTextsFi, string>>;
