import type { clientLeafletTextsFi } from './texts-fi-client-leaflet';

/**
 * English texts of the client leaflet in clear language, in British spelling. Our own drafts from the Finnish texts, not
 * an official translation and not yet reviewed by a native professional.
 */
export const clientLeafletTextsEn = {
  'client-leaflet/title': 'Help with daily life',
  'client-leaflet.page-1/title': 'You can get help',
  'client-leaflet.page-1/subtitle': 'What happens when social services are contacted?',
  'client-leaflet.what/text': 'This leaflet is for you if daily life feels hard. Social services give help and advice.',
  'client-leaflet.situations/title': 'You can get help if',
  'client-leaflet.situations.money/text': 'your money runs out',
  'client-leaflet.situations.home/text': 'you have no home or are afraid of losing it',
  'client-leaflet.situations.daily-life/text': 'everyday things pile up',
  'client-leaflet.situations.mind/text': 'you feel low or have no strength left',
  'client-leaflet.situations.addiction/text': 'alcohol, drugs or gambling take too much',
  'client-leaflet.situations.alone/text': 'you are alone or do not feel safe',
  'client-leaflet.situations.caring/text': 'you care for someone and cannot go on',
  'client-leaflet.situations.unsure/text': 'you do not know where to get help',
  'client-leaflet.to-do/title': 'What should I do?',
  'client-leaflet.to-do/text':
    'Tell a worker that you want help. You can also call yourself. The numbers are on the back.',
  'client-leaflet.steps/title': 'What happens?',
  'client-leaflet.steps/lead': 'This is how it goes. You can ask more at any time.',
  'client-leaflet.steps.contact/question': 'You make contact together',
  'client-leaflet.steps.contact/action': 'The worker asks for your consent. You can call together.',
  'client-leaflet.steps.urgency/question': 'Urgency is assessed at once',
  'client-leaflet.steps.urgency/action': 'First they see if you need help straight away.',
  'client-leaflet.steps.assessment/question': 'You tell how things are',
  'client-leaflet.steps.assessment/action':
    'You work out together what help you need. It is called an assessment of service needs.',
  'client-leaflet.steps.plan/question': 'You make a plan',
  'client-leaflet.steps.plan/action': 'It says what will be done and who helps. It is made if it is needed.',
  'client-leaflet.steps.decision/question': 'You get a decision',
  'client-leaflet.steps.decision/action': 'You get the decision on services in writing. Ask if anything is unclear.',
  'client-leaflet.own-worker/title': 'Who will help me?',
  'client-leaflet.own-worker/text': 'You usually get a personal worker. They help you as long as you are a client.',
  'client-leaflet.how-long/title': 'How long does it take?',
  'client-leaflet.how-long/text': 'The time is not the same for everyone. Ask when your matter moves on.',
  'client-leaflet.rights/title': 'Your rights',
  'client-leaflet.voluntary/title': 'Is it voluntary?',
  'client-leaflet.voluntary/text': 'Yes. You decide whether you accept help. You can also decline the assessment.',
  'client-leaflet.voluntary/exception':
    'Sometimes the law requires a notification without your consent. It does if you clearly cannot look after yourself. It may also do so if a child needs help.',
  'client-leaflet.cost/title': 'Does it cost anything?',
  'client-leaflet.cost/text':
    'Some services may cost money. Ask the price before a service starts. Tell us if you cannot afford it.',
  'client-leaflet.secrecy/title': 'Who will know?',
  'client-leaflet.secrecy/text':
    'Workers must not talk about your matters without your consent. The exceptions are in the law. You can ask about them.',
  'client-leaflet.ask/title': 'What can I ask for?',
  'client-leaflet.ask.close-person/text': 'You can bring someone close to you.',
  'client-leaflet.ask.interpreter/text': 'You can ask for an interpreter.',
  'client-leaflet.ask.ombudsperson/text': 'If you are unhappy, the social services ombudsperson gives you advice.',
  'client-leaflet.checked/text': 'Checked on {date}. The law may change. This leaflet is not legal advice.',
  'client-leaflet.call/title': 'Whom can I call?',
  'client-leaflet.emergency/title': 'If it is urgent',
  'client-leaflet.emergency-number/label': 'Emergency number',
  'client-leaflet.emergency-number.danger/text': 'You or someone else is in danger.',
  'client-leaflet.social-emergency.today/text': 'You need help today.',
  'client-leaflet.social-emergency.bed/text': 'You have no food or nowhere to sleep.',
  'client-leaflet.contacts/title': 'If help can wait a little',
  'client-leaflet.begin/title': 'How to start the call',
  'client-leaflet.begin/text': '‘Hello, I need help. May I tell you how things are?’',
  'client-leaflet.begin/help': 'You do not need to know everything. The worker will ask more.',
} as const satisfies Readonly<Record<keyof typeof clientLeafletTextsFi, string>>;
