import type { Texts } from '../../content/texts';
import type { Block, Card, Heading, SheetPage } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import { contactPages, hasRoomForClosing } from '../large-print/contact-pages';
import { cardLines } from '../large-print/line-count';
import type { SheetInput } from '../material';
import { masthead } from '../trigger-tool/masthead';
import { chapters } from './client-chapters';
import {
  checkedLine,
  clientContacts,
  clientEmergency,
  questionCard,
  said,
  situations,
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
      ...situations(input, texts),
    ],
  };
}

function questionsPage(input: SheetInput, texts: Texts): SheetPage {
  const cards = [
    questionCard('client-leaflet.to-do', texts, {
      look: { hue: 'everyday', icon: 'phone' },
      blocks: [said('client-leaflet.to-do', texts, 'large-print')],
    }),
    ...chapters(['own-worker', 'how-long', 'ask'], input, texts),
  ];
  return { id: 'client-leaflet.questions-page', blocks: [column('client-leaflet.questions', cards)] };
}

function rightsPage(input: SheetInput, texts: Texts): SheetPage {
  const cards = chapters(['voluntary', 'cost', 'secrecy'], input, texts);
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
    questionsPage(input, texts),
    { id: 'client-leaflet.steps-page', blocks: [stepPath(input, texts)] },
    rightsPage(input, texts),
    ...callPages(input, texts),
  ];
}
