import type { Texts } from '../../content/texts';
import type { Block, Card, Heading, SheetPage } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import { contactPages, hasRoomForClosing } from '../large-print/contact-pages';
import { cardLines } from '../large-print/line-count';
import type { SheetInput } from '../material';
import { masthead } from '../trigger-tool/masthead';
import {
  checkedLine,
  clientContacts,
  clientEmergency,
  questionCard,
  requestList,
  said,
  situationList,
  stepPath,
} from './client-leaflet-blocks';

function heading(id: string, texts: Texts): Heading {
  return { kind: 'heading', id, level: 2, content: runs(texts.of(`${id}/title`)) };
}

function column(id: string, cards: readonly Card[]): Block {
  return { kind: 'cards', id, columns: 1, cards, closing: null };
}

function situationsPage(input: SheetInput, texts: Texts): SheetPage {
  return {
    id: 'client-leaflet.page-1',
    blocks: [
      masthead(input, texts, { pageId: 'client-leaflet.page-1', level: 1 }),
      {
        kind: 'paragraph',
        id: 'client-leaflet.what',
        style: 'lead',
        content: runs(texts.of('client-leaflet.what/text')),
      },
      heading('client-leaflet.situations', texts),
      situationList(texts),
    ],
  };
}

function questionsPage(texts: Texts): SheetPage {
  const cards = [
    questionCard('client-leaflet.to-do', texts, {
      look: { hue: 'everyday', icon: 'phone' },
      blocks: [said('client-leaflet.to-do', texts, 'large-print')],
    }),
    questionCard('client-leaflet.own-worker', texts, { look: { hue: 'family', icon: 'users-round' } }),
    questionCard('client-leaflet.how-long', texts, { look: { hue: 'everyday', icon: 'clock' } }),
    questionCard('client-leaflet.ask', texts, {
      look: { hue: 'family', icon: 'message-circle-question' },
      blocks: [requestList(texts)],
    }),
  ];
  return { id: 'client-leaflet.questions-page', blocks: [column('client-leaflet.questions', cards)] };
}

function rightsPage(input: SheetInput, texts: Texts): SheetPage {
  const voluntary = [said('client-leaflet.voluntary', texts), said('client-leaflet.voluntary', texts, 'exception')];
  const cards = [
    questionCard('client-leaflet.voluntary', texts, {
      look: { hue: 'together', icon: 'hand-heart' },
      blocks: voluntary,
    }),
    questionCard('client-leaflet.cost', texts, { look: { hue: 'everyday', icon: 'wallet' } }),
    questionCard('client-leaflet.secrecy', texts, { look: { hue: 'mind', icon: 'file-text' } }),
  ];
  return {
    id: 'client-leaflet.rights-page',
    blocks: [
      heading('client-leaflet.rights', texts),
      column('client-leaflet.rights-cards', cards),
      checkedLine(input, texts),
    ],
  };
}

/** How to begin a call stands by the numbers: after the contacts where there is room, else under the emergency numbers. */
function callPages(input: SheetInput, texts: Texts): readonly SheetPage[] {
  const begin = questionCard('client-leaflet.begin', texts, {
    look: { hue: 'everyday', icon: 'message-circle-question' },
    blocks: [said('client-leaflet.begin', texts), said('client-leaflet.begin', texts, 'help')],
  });
  const contacts = clientContacts(input, texts);
  const closing = { block: begin, lines: cardLines(begin) };
  const isWithContacts = hasRoomForClosing(contacts, closing.lines);
  const emergencyPage: SheetPage = {
    id: 'client-leaflet.emergency-page',
    blocks: [heading('client-leaflet.call', texts), clientEmergency(input, texts), ...(isWithContacts ? [] : [begin])],
  };
  return [emergencyPage, ...contactPages(contacts, texts, { id: 'client-leaflet.contacts-page', closing })];
}

/** The client's leaflet in large print, A4: one thing a page, the numbers last, as many pages as the contacts need. */
export function clientLeafletLargePages(input: SheetInput, texts: Texts): readonly SheetPage[] {
  return [
    situationsPage(input, texts),
    questionsPage(texts),
    { id: 'client-leaflet.steps-page', blocks: [stepPath(texts)] },
    rightsPage(input, texts),
    ...callPages(input, texts),
  ];
}
