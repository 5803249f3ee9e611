import type { clientLeafletTextsFi } from './texts-fi-client-leaflet';

/**
 * Swedish texts of the client leaflet in clear language. Our own drafts from the Finnish texts, not yet reviewed by a
 * native professional.
 */
export const clientLeafletTextsSv = {
  'client-leaflet/title': 'Hjälp i vardagen',
  'client-leaflet.page-1/title': 'Du kan få hjälp',
  'client-leaflet.page-1/subtitle': 'Vad händer när man kontaktar socialservicen?',
  'client-leaflet.what/text':
    'Den här broschyren är för dig som har det svårt i vardagen. Socialservicen ger hjälp och råd.',
  'client-leaflet.situations/title': 'Du kan få hjälp om',
  'client-leaflet.situations.money/text': 'pengarna inte räcker',
  'client-leaflet.situations.home/text': 'du saknar hem eller är rädd att förlora det',
  'client-leaflet.situations.daily-life/text': 'vardagens saker hopar sig',
  'client-leaflet.situations.mind/text': 'du känner dig nere eller krafterna är slut',
  'client-leaflet.situations.addiction/text': 'alkohol, droger eller spel tar för mycket',
  'client-leaflet.situations.alone/text': 'du är ensam eller känner dig otrygg',
  'client-leaflet.situations.caring/text': 'du vårdar en närstående och inte orkar mer',
  'client-leaflet.situations.unsure/text': 'du inte vet var man får hjälp',
  'client-leaflet.to-do/title': 'Vad ska jag göra?',
  'client-leaflet.to-do/text':
    'Berätta för en anställd att du vill ha hjälp. Du kan också ringa själv. Numren finns på baksidan.',
  'client-leaflet.steps/title': 'Vad händer?',
  'client-leaflet.steps/lead': 'Så här går det till. Du kan fråga mer när som helst.',
  'client-leaflet.steps.contact/question': 'Ni tar kontakt',
  'client-leaflet.steps.contact/action': 'Den anställda ber om ditt samtycke. Ni kan ringa tillsammans.',
  'client-leaflet.steps.urgency/question': 'Brådskan bedöms genast',
  'client-leaflet.steps.urgency/action': 'Först ser man efter om du behöver hjälp genast.',
  'client-leaflet.steps.assessment/question': 'Du berättar hur du har det',
  'client-leaflet.steps.assessment/action':
    'Ni reder tillsammans ut vilken hjälp du behöver. Det kallas bedömning av servicebehovet.',
  'client-leaflet.steps.plan/question': 'Ni gör en plan',
  'client-leaflet.steps.plan/action': 'I den står vad som ska göras och vem som hjälper. Den görs om den behövs.',
  'client-leaflet.steps.decision/question': 'Du får ett beslut',
  'client-leaflet.steps.decision/action': 'Du får beslutet om service skriftligt. Fråga om något är oklart.',
  'client-leaflet.own-worker/title': 'Vem hjälper mig?',
  'client-leaflet.own-worker/text': 'Du får i regel en egen kontaktperson. Hen hjälper dig så länge du är klient.',
  'client-leaflet.how-long/title': 'Hur länge tar det?',
  'client-leaflet.how-long/text': 'Tiden är inte lika för alla. Fråga när ditt ärende går vidare.',
  'client-leaflet.rights/title': 'Dina rättigheter',
  'client-leaflet.voluntary/title': 'Är det frivilligt?',
  'client-leaflet.voluntary/text':
    'Ja. Du bestämmer själv om du tar emot hjälp. Du kan också tacka nej till bedömningen.',
  'client-leaflet.voluntary/exception':
    'Ibland kräver lagen en anmälan utan ditt samtycke. Så är det om du uppenbart inte kan ta hand om dig själv. Så kan det också vara om ett barn behöver hjälp.',
  'client-leaflet.cost/title': 'Kostar det något?',
  'client-leaflet.cost/text':
    'En del tjänster kan kosta. Fråga om priset innan servicen börjar. Berätta om pengarna inte räcker.',
  'client-leaflet.secrecy/title': 'Vem får veta?',
  'client-leaflet.secrecy/text':
    'De anställda får inte tala om dina ärenden utan ditt samtycke. Undantagen finns i lagen. Du kan fråga om dem.',
  'client-leaflet.ask/title': 'Vad kan jag be om?',
  'client-leaflet.ask.close-person/text': 'Du kan ta med en närstående.',
  'client-leaflet.ask.interpreter/text': 'Du kan be om en tolk.',
  'client-leaflet.ask.ombudsperson/text': 'Om du är missnöjd ger socialombudet dig råd.',
  'client-leaflet.checked/text': 'Uppgifterna granskades {date}. Lagen kan ändras. Broschyren är inte juridiska råd.',
  'client-leaflet.call/title': 'Vem kan jag ringa?',
  'client-leaflet.emergency/title': 'Om det är bråttom',
  'client-leaflet.emergency-number/label': 'Nödnumret',
  'client-leaflet.emergency-number.danger/text': 'Du eller någon annan är i fara.',
  'client-leaflet.social-emergency.today/text': 'Du behöver hjälp redan i dag.',
  'client-leaflet.social-emergency.bed/text': 'Du har ingen mat eller ingenstans att sova.',
  'client-leaflet.contacts/title': 'Om hjälpen kan vänta lite',
  'client-leaflet.begin/title': 'Så kan du börja samtalet',
  'client-leaflet.begin/text': '”Hej, jag behöver hjälp. Får jag berätta hur jag har det?”',
  'client-leaflet.begin/help': 'Du behöver inte kunna allt. Den anställda frågar mer.',
} as const satisfies Readonly<Record<keyof typeof clientLeafletTextsFi, string>>;
