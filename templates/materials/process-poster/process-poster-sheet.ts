import type { ListedItem } from '../../content/content';
import { textsIn, type Texts } from '../../content/texts';
import type { Card, Cards, FitStep, Path, Sheet } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { shownItems } from '../shown-items';
import { masthead } from '../trigger-tool/masthead';
import { wholeSheet } from '../whole-sheet';

/** From roomy to tight: a poster that is read from some way off, so it stops well above the 9 pt floor of A4. */
const steps: readonly FitStep[] = [
  { textPt: 14, lineMm: 6.4, gapMm: 5 },
  { textPt: 13.5, lineMm: 6.2, gapMm: 4.5 },
  { textPt: 13, lineMm: 5.9, gapMm: 4.5 },
  { textPt: 12.5, lineMm: 5.7, gapMm: 4 },
  { textPt: 12, lineMm: 5.4, gapMm: 3.5 },
  { textPt: 12, lineMm: 5.2, gapMm: 3 },
];

/** For a poster with more on it than the built-in one. */
const tighterSteps: readonly FitStep[] = [
  { textPt: 11.5, lineMm: 5, gapMm: 2.6 },
  { textPt: 11, lineMm: 4.7, gapMm: 2.2 },
  { textPt: 10.5, lineMm: 4.5, gapMm: 1.8 },
  { textPt: 10, lineMm: 4.3, gapMm: 1.5 },
];

/** As many steps as the built-in path has: only then its title may count them. */
const countedSteps = 6;
const builtInSupports = 4;

/** The steps of working with a shared client (yhteisasiakkuus), in order. */
function processPath({ content }: SheetInput, texts: Texts): Path {
  const steps = shownItems(content, 'processSteps');
  const title = steps.length === countedSteps ? 'title' : 'any-number';
  return {
    kind: 'path',
    id: 'process-poster.steps',
    level: 2,
    title: runs(texts.of(`process-poster.steps/${title}`)),
    lead: null,
    steps: steps.map(({ id }) => {
      const action = runs(texts.of(`${id}/text`));
      return {
        id,
        question: runs(texts.of(`${id}/title`)),
        answers: [{ id: `${id}.work`, hue: 'together', condition: null, action }],
      };
    }),
  };
}

function supportCard({ id, icon }: ListedItem, texts: Texts): Card {
  return {
    kind: 'card',
    id,
    hue: 'everyday',
    icon: icon ?? 'arrow-right',
    level: 2,
    title: runs(texts.of(`${id}/title`)),
    blocks: [{ kind: 'paragraph', id: `${id}.text`, style: 'body', content: runs(texts.of(`${id}/text`)) }],
  };
}

/** What carries the process from its first step to the last. */
function supportCards({ content }: SheetInput, texts: Texts): Cards {
  const cards = shownItems(content, 'processSupports').map((support) => supportCard(support, texts));
  return { kind: 'cards', id: 'process-poster.supports', columns: 2, cards, closing: null };
}

/** The shared-client process on one A4 on its side: its steps from left to right and the supports around them. */
export function processPosterSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input);
  const pageId = 'process-poster.page-1';
  const path = processPath(input, texts);
  const supports = supportCards(input, texts);
  const isFuller = path.steps.length > countedSteps || supports.cards.length > builtInSupports;
  return wholeSheet(input, {
    materialId: 'process-poster',
    paper: { format: 'A4', orientation: 'landscape' },
    imposition: null,
    isHyphenated: false,
    fit: { steps: isFuller ? [...steps, ...tighterSteps] : steps, pages: 1 },
    pages: [{ id: pageId, blocks: [masthead(input, texts, { pageId, level: 1 }), path, supports] }],
  });
}
