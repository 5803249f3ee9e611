import { textsIn, type Texts } from '../../content/texts';
import type { Block, Card, FitStep, Heading, Sheet } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import { chapterAt, ownChapters } from '../client-leaflet/client-chapters';
import {
  checkedLine,
  clientEmergency,
  questionCard,
  said,
  situations,
  stepPath,
} from '../client-leaflet/client-leaflet-blocks';
import type { SheetInput } from '../material';
import { masthead } from '../trigger-tool/masthead';
import { wholeSheet } from '../whole-sheet';
import { allContacts, frontEmergency, frontNumbers } from './folded-leaflet-numbers';

/** From roomy to tight: clear language wants 12 to 14 pt (`domain/practical.md` 7); a unit with many numbers gets 11 pt. */
const steps: readonly FitStep[] = [
  { textPt: 14, lineMm: 6.4, gapMm: 5 },
  { textPt: 13.5, lineMm: 6.1, gapMm: 4.5 },
  { textPt: 13, lineMm: 5.9, gapMm: 4 },
  { textPt: 12.5, lineMm: 5.6, gapMm: 3.6 },
  { textPt: 12, lineMm: 5.4, gapMm: 3.2 },
  { textPt: 12, lineMm: 5.1, gapMm: 2.6 },
  { textPt: 12, lineMm: 4.9, gapMm: 2 },
  { textPt: 11.5, lineMm: 4.8, gapMm: 2 },
  { textPt: 11.5, lineMm: 4.6, gapMm: 1.8 },
  { textPt: 11, lineMm: 4.5, gapMm: 1.6 },
];

function heading(id: string, texts: Texts): Heading {
  return { kind: 'heading', id, level: 2, content: runs(texts.of(`${id}/title`)) };
}

function column(id: string, cards: readonly Card[]): Block {
  return { kind: 'cards', id, columns: 1, cards, closing: null };
}

/** What lies on top when the leaflet is folded: what it is, for whom, whose, and the main numbers. */
function frontPanel(input: SheetInput, texts: Texts): readonly Block[] {
  const what = runs(texts.of('client-leaflet.what/text'));
  return [
    masthead(input, texts, { pageId: 'client-leaflet.page-1', level: 1 }),
    { kind: 'paragraph', id: 'client-leaflet.what', style: 'lead', content: what },
    frontNumbers(input, texts),
    frontEmergency(input, texts),
  ];
}

function situationsPanel(input: SheetInput, texts: Texts): readonly Block[] {
  return [
    ...situations(input, texts),
    column('folded-leaflet.situations.cards', [
      questionCard('folded-leaflet.to-do', texts, { look: { hue: 'everyday', icon: 'phone' } }),
    ]),
  ];
}

function goodToKnowPanel(input: SheetInput, texts: Texts): readonly Block[] {
  return [
    heading('folded-leaflet.good-to-know', texts),
    column('folded-leaflet.good-to-know.cards', [
      questionCard('client-leaflet.begin', texts, {
        look: { hue: 'everyday', icon: 'message-circle-question' },
        blocks: [said('client-leaflet.begin', texts), said('client-leaflet.begin', texts, 'help')],
      }),
      ...chapterAt('ask', input, texts, { hue: 'family', icon: 'life-buoy' }),
      ...chapterAt('how-long', input, texts),
      ...chapterAt('cost', input, texts),
      ...ownChapters(input, texts),
    ]),
    checkedLine(input, texts),
  ];
}

function rightsPanel(input: SheetInput, texts: Texts): readonly Block[] {
  return [
    heading('client-leaflet.rights', texts),
    column('folded-leaflet.rights.cards', [
      ...chapterAt('voluntary', input, texts),
      ...chapterAt('own-worker', input, texts),
      ...chapterAt('secrecy', input, texts),
      questionCard('folded-leaflet.treatment', texts, { look: { hue: 'together', icon: 'scale' } }),
    ]),
  ];
}

function numbersPanel(input: SheetInput, texts: Texts): readonly Block[] {
  return [heading('client-leaflet.call', texts), clientEmergency(input, texts), allContacts(input, texts)];
}

/**
 * The folded leaflet (taitettava esite): a lying A4 in three panels of 99 mm, printed on both sides, turned on the short
 * edge, and folded as a zigzag (Z), so that all panels are equally wide and none is tucked into another.
 *
 * - Side A, from the left: situations, good to know, front.
 * - Side B, from the left: what happens, my rights, whom to call.
 *
 * Folded, the front lies on top and «whom to call» is the back. Opened as a book at the front, the left and middle
 * panels of side B meet; the back then folds out to their right. Opened at the back, the left and middle panels of
 * side A meet. Read aloud or on a screen: front, situations, good to know, what happens, rights, whom to call.
 */
export function foldedLeafletSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input);
  const outside = [...frontPanel(input, texts), ...situationsPanel(input, texts), ...goodToKnowPanel(input, texts)];
  const inside = [stepPath(input, texts), ...rightsPanel(input, texts), ...numbersPanel(input, texts)];
  return wholeSheet(input, {
    materialId: 'folded-leaflet',
    paper: { format: 'A4', orientation: 'landscape' },
    imposition: null,
    isHyphenated: false,
    fit: { steps, pages: 2 },
    pages: [
      { id: 'folded-leaflet.side-a', blocks: outside },
      { id: 'folded-leaflet.side-b', blocks: inside },
    ],
  });
}
