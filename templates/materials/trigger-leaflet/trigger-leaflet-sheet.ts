import { textsIn, type Texts } from '../../content/texts';
import type { FitStep, Heading, Path, Sheet, SheetPage } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { shownItems } from '../shown-items';
import { contactBox } from '../trigger-tool/contact-box';
import { decisionPath, lawLine } from '../trigger-tool/contact-ways-page';
import { masthead } from '../trigger-tool/masthead';
import { categoryCard, emergency, standingQuestion } from '../trigger-tool/triggers-page';
import { wholeSheet } from '../whole-sheet';

/** From roomy to tight; 9 pt is the floor in the hand (`design.md` 5). */
const steps: readonly FitStep[] = [
  { textPt: 11.5, lineMm: 5.2, gapMm: 4 },
  { textPt: 11, lineMm: 5, gapMm: 3.6 },
  { textPt: 10.5, lineMm: 4.7, gapMm: 3.2 },
  { textPt: 10, lineMm: 4.45, gapMm: 2.8 },
  { textPt: 9.75, lineMm: 4.3, gapMm: 2.5 },
  { textPt: 9.5, lineMm: 4.15, gapMm: 2.2 },
  { textPt: 9.25, lineMm: 4, gapMm: 2 },
  { textPt: 9, lineMm: 3.8, gapMm: 1.6 },
  { textPt: 9, lineMm: 3.6, gapMm: 1.2 },
];

const columns = 2;

function heading(id: string, texts: Texts): Heading {
  return { kind: 'heading', id, level: 2, content: runs(texts.of(`${id}/title`)) };
}

/** Steps of raising a concern (`domain/triggers.md` 8). */
function raisePath({ content }: SheetInput, texts: Texts): Path {
  return {
    kind: 'path',
    id: 'trigger-leaflet.raise',
    level: 2,
    title: runs(texts.of('trigger-leaflet.raise/title')),
    lead: null,
    steps: shownItems(content, 'raising').map(({ id }) => {
      const action = runs(texts.of(`${id}/action`));
      return {
        id,
        question: runs(texts.of(`${id}/question`)),
        answers: [{ id: `${id}.action`, hue: 'together', condition: null, action }],
      };
    }),
  };
}

/** The shown categories over two facing pages: whole rows on the first, the rest and the standing question on the second. */
function categoryPages(input: SheetInput, texts: Texts): readonly SheetPage[] {
  const cards = input.content.categories
    .filter((category) => category.isShown)
    .map((category) => categoryCard(category, texts));
  const onFirst = Math.ceil(cards.length / 2 / columns) * columns;
  const [first, second] = [cards.slice(0, onFirst), cards.slice(onFirst)];
  const page = (number: 2 | 3): SheetPage => ({
    id: `trigger-leaflet.inner-page-${number}`,
    blocks: [
      heading(`trigger-leaflet.page-${number}`, texts),
      {
        kind: 'cards',
        id: `trigger-leaflet.page-${number}.categories`,
        columns,
        cards: number === 2 ? first : second,
        closing: number === 2 ? null : standingQuestion(input, texts),
      },
    ],
  });
  return [page(2), page(3)];
}

/**
 * The trigger leaflet (heräte-esite) for a professional's hand, four A5 pages: what cannot wait, two facing pages of
 * triggers, and the path with the numbers on the back. The variant `booklet` says the same and is folded from one A4.
 */
export function triggerLeafletSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input);
  const front: SheetPage = {
    id: 'trigger-leaflet.page-1',
    blocks: [
      masthead(input, texts, { pageId: 'trigger-leaflet.page-1', level: 1 }),
      emergency(input, texts),
      raisePath(input, texts),
    ],
  };
  const back: SheetPage = {
    id: 'trigger-leaflet.page-4',
    blocks: [
      { ...decisionPath(input, texts), title: runs(texts.of('trigger-leaflet.page-4/title')) },
      contactBox(input, texts, 'trigger-leaflet.contacts'),
      lawLine(input, texts),
    ],
  };
  return wholeSheet(input, {
    materialId: 'trigger-leaflet',
    paper: { format: 'A5', orientation: 'portrait' },
    imposition: input.variant === 'booklet' ? { kind: 'booklet' } : null,
    isHyphenated: true,
    fit: { steps, pages: 4 },
    pages: [front, ...categoryPages(input, texts), back],
  });
}
