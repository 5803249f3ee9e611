import { textsIn, type Texts } from '../../content/texts';
import type { Card, FitStep, Hue, IconName, Sheet } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { masthead } from '../trigger-tool/masthead';
import { wholeSheet } from '../whole-sheet';

/** From roomy to tight: a poster that is read from some way off, so it stops well above the 9 pt floor of A4. */
const steps: readonly FitStep[] = [
  { textPt: 16, lineMm: 7.4, gapMm: 5 },
  { textPt: 15, lineMm: 6.9, gapMm: 4.5 },
  { textPt: 14, lineMm: 6.4, gapMm: 4 },
  { textPt: 13, lineMm: 5.9, gapMm: 3.5 },
  { textPt: 12, lineMm: 5.4, gapMm: 3 },
  { textPt: 11, lineMm: 5, gapMm: 2.5 },
];

interface Element {
  readonly name: string;
  readonly hue: Hue;
  readonly icon: IconName;
}

/** The five elements of multi-professional cooperation, from its start to its end. */
const elements: readonly Element[] = [
  { name: 'client', hue: 'together', icon: 'users-round' },
  { name: 'start', hue: 'together', icon: 'message-circle-question' },
  { name: 'coordination', hue: 'together', icon: 'network' },
  { name: 'plan', hue: 'together', icon: 'file-text' },
  { name: 'ending', hue: 'together', icon: 'hand-heart' },
];

/** One element: what it means, and the question by which a team sees whether it is in place. */
function elementCard({ name, hue, icon }: Element, texts: Texts): Card {
  const id = `elements-poster.element.${name}`;
  return {
    kind: 'card',
    id,
    hue,
    icon,
    level: 2,
    title: runs(texts.of(`${id}/title`)),
    blocks: [
      { kind: 'paragraph', id: `${id}.text`, style: 'body', content: runs(texts.of(`${id}/text`)) },
      {
        kind: 'list',
        id: `${id}.checks`,
        isOrdered: false,
        items: [{ id: `${id}.check`, content: runs(texts.of(`${id}/check`)) }],
      },
    ],
  };
}

/** The five elements on one A4, each with a box to tick when it is in place. */
export function elementsPosterSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input);
  const pageId = 'elements-poster.page-1';
  const cards = elements.map((element) => elementCard(element, texts));
  return wholeSheet(input, {
    materialId: 'elements-poster',
    paper: { format: 'A4', orientation: 'portrait' },
    imposition: null,
    isHyphenated: false,
    fit: { steps, pages: 1 },
    pages: [
      {
        id: pageId,
        blocks: [
          masthead(input, texts, { pageId, level: 1 }),
          { kind: 'cards', id: 'elements-poster.elements', columns: 1, cards, closing: null },
        ],
      },
    ],
  });
}
