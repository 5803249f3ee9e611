import { textsIn, type Texts } from '../../content/texts';
import type { Block, Card, FitStep, Heading, Sheet, SheetPage } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import { isLargePrint, largePrintSteps } from '../large-print/large-print';
import { wholeSheet } from '../whole-sheet';
import type { SheetInput } from '../material';
import { masthead } from '../trigger-tool/masthead';
import { chapters } from './client-chapters';
import { clientLeafletLargePages } from './client-leaflet-large-print';
import {
  checkedLine,
  clientContacts,
  clientEmergency,
  questionCard,
  said,
  situations,
  stepPath,
} from './client-leaflet-blocks';

/** From roomy to tight: clear language wants 12 to 14 pt (`domain/practical.md` 7). */
const steps: readonly FitStep[] = [
  { textPt: 14, lineMm: 6.6, gapMm: 5 },
  { textPt: 13.5, lineMm: 6.3, gapMm: 4.4 },
  { textPt: 13, lineMm: 6, gapMm: 4 },
  { textPt: 12.5, lineMm: 5.7, gapMm: 3.6 },
  { textPt: 12, lineMm: 5.4, gapMm: 3.2 },
  { textPt: 12, lineMm: 5.1, gapMm: 2.4 },
  { textPt: 12, lineMm: 4.9, gapMm: 1.6 },
];

function heading(id: string, texts: Texts): Heading {
  return { kind: 'heading', id, level: 2, content: runs(texts.of(`${id}/title`)) };
}

function column(id: string, cards: readonly Card[]): Block {
  return { kind: 'cards', id, columns: 1, cards, closing: null };
}

function frontPage(input: SheetInput, texts: Texts): SheetPage {
  const toDo = questionCard('client-leaflet.to-do', texts, { look: { hue: 'everyday', icon: 'phone' } });
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
      column('client-leaflet.page-1.cards', [toDo]),
    ],
  };
}

function stepsPage(input: SheetInput, texts: Texts): SheetPage {
  return {
    id: 'client-leaflet.page-2',
    blocks: [
      stepPath(input, texts),
      column('client-leaflet.page-2.cards', chapters(['own-worker', 'how-long'], input, texts)),
    ],
  };
}

function rightsPage(input: SheetInput, texts: Texts): SheetPage {
  const rights = chapters(['voluntary', 'cost', 'secrecy', 'ask'], input, texts);
  return {
    id: 'client-leaflet.page-3',
    blocks: [
      heading('client-leaflet.rights', texts),
      column('client-leaflet.page-3.cards', rights),
      checkedLine(input, texts),
    ],
  };
}

function callPage(input: SheetInput, texts: Texts): SheetPage {
  const begin = questionCard('client-leaflet.begin', texts, {
    look: { hue: 'everyday', icon: 'message-circle-question' },
    blocks: [said('client-leaflet.begin', texts), said('client-leaflet.begin', texts, 'help')],
  });
  return {
    id: 'client-leaflet.page-4',
    blocks: [
      heading('client-leaflet.call', texts),
      clientEmergency(input, texts),
      clientContacts(input, texts),
      column('client-leaflet.page-4.cards', [begin]),
    ],
  };
}

function leafletPages(input: SheetInput, texts: Texts): readonly SheetPage[] {
  return [frontPage(input, texts), stepsPage(input, texts), rightsPage(input, texts), callPage(input, texts)];
}

/**
 * The client's leaflet (asiakkaan esite), four A5 pages in clear language: what it is, what happens, what rights one
 * has, whom to call. The variant `booklet` says the same and is folded from one A4; `large-print` says it on A4 pages.
 */
export function clientLeafletSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input);
  const isLarge = isLargePrint(input);
  const pages = isLarge ? clientLeafletLargePages(input, texts) : leafletPages(input, texts);
  return wholeSheet(input, {
    materialId: 'client-leaflet',
    paper: { format: isLarge ? 'A4' : 'A5', orientation: 'portrait' },
    imposition: input.variant === 'booklet' ? { kind: 'booklet' } : null,
    isHyphenated: false,
    fit: { steps: isLarge ? largePrintSteps : steps, pages: pages.length },
    pages,
  });
}
