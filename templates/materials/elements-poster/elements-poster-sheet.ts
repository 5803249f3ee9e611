import type { ListedItem } from '../../content/content';
import { textsIn, type Texts } from '../../content/texts';
import type { Card, FitStep, Sheet } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { shownItems } from '../shown-items';
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

/** As many elements as the built-in poster has: only then its title may count them. */
const countedElements = 5;

/** One element: what it means, and the question by which a team sees whether it is in place. */
function elementCard({ id, icon }: ListedItem, texts: Texts): Card {
  return {
    kind: 'card',
    id,
    hue: 'together',
    icon: icon ?? 'arrow-right',
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

/** The elements of multi-professional cooperation, from its start to its end, on one A4, each with a box to tick when it is in place. */
export function elementsPosterSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input);
  const pageId = 'elements-poster.page-1';
  const cards = shownItems(input.content, 'elements').map((element) => elementCard(element, texts));
  const isCounted = cards.length === countedElements;
  const saidBy = isCounted ? pageId : 'elements-poster.any-number';
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
          { ...masthead(input, texts, { pageId: saidBy, level: 1 }), id: `${pageId}.masthead` },
          { kind: 'cards', id: 'elements-poster.elements', columns: 1, cards, closing: null },
        ],
      },
    ],
  });
}
