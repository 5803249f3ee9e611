import type { triggerLeafletTextsFi } from './texts-fi-trigger-leaflet';

/** English texts of the trigger leaflet, in British spelling. Our own drafts, not yet reviewed by a native professional. */
export const triggerLeafletTextsEn = {
  'trigger-leaflet/title': 'Trigger leaflet',
  'trigger-leaflet.page-1/title': 'When to contact social services',
  'trigger-leaflet.page-1/subtitle': 'Even one trigger is enough. Raise the matter and see the back for how to act.',
  'trigger-leaflet.raise/title': 'Raise the matter',
  'trigger-leaflet.raise.notice/question': 'Notice',
  'trigger-leaflet.raise.notice/action': 'What did you see or hear? Do not interpret.',
  'trigger-leaflet.raise.tell/question': 'Tell',
  'trigger-leaflet.raise.tell/action': '‘I have been wondering how you are coping. I noticed that…’',
  'trigger-leaflet.raise.listen/question': 'Listen',
  'trigger-leaflet.raise.listen/action': 'What do they hope for themselves? What has already helped?',
  'trigger-leaflet.raise.agree/question': 'Agree',
  'trigger-leaflet.raise.agree/action': 'What is done today, who does it and when do you come back to it?',
  'trigger-leaflet.page-2/title': 'What raises concern?',
  'trigger-leaflet.page-3/title': 'What else raises concern?',
  'trigger-leaflet.page-4/title': 'How to make contact',
  'trigger-leaflet.contacts/title': 'Contact details',
} as const satisfies Readonly<Record<keyof typeof triggerLeafletTextsFi, string>>;
