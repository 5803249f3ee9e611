import type { largePrintTextsFi } from './texts-fi-large-print';

/** Swedish texts that only papers in large print have. */
export const largePrintTextsSv = {
  'large-print.continued/text': '{title}, fortsätter',
  'large-print.who.professionals/text':
    'Yrkesutbildade personer inom hälso- och sjukvården, övriga i 35\u00a0§ i socialvårdslagen.',
  'large-print.who.child-welfare-list/text':
    'Yrkesutbildade personer inom hälso- och sjukvården, övriga i 25\u00a0§ i barnskyddslagen.',
  'large-print.who.older-person-list/text':
    'Yrkesutbildade personer inom hälso- och sjukvården, social- och räddningsväsendet, nödcentralen, polisen.',
  'trigger-tool.page-1/large-print':
    'En enda signal räcker: ta upp saken. I slutet står steg för steg hur du går vidare.',
  'client-leaflet.to-do/large-print':
    'Berätta för en anställd att du vill ha hjälp. Du kan också ringa själv. Numren finns i slutet.',
} as const satisfies Readonly<Record<keyof typeof largePrintTextsFi, string>>;
