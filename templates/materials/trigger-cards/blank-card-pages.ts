import type { Texts } from '../../content/texts';
import type { SheetPage } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { cardNumber } from './card-number';

/** One sheet of A4 (`workshop.md` 3). */
const blankCards = 8;

function front(id: string, texts: Texts): SheetPage {
  return {
    id: `${id}.front`,
    blocks: [
      {
        kind: 'card',
        id,
        hue: 'neutral',
        icon: 'message-circle-question',
        level: 1,
        title: runs(texts.of('trigger-cards.own/title')),
        blocks: [
          {
            kind: 'paragraph',
            id: `${id}.category`,
            style: 'note',
            content: runs(texts.of('trigger-cards.own/category')),
          },
        ],
      },
    ],
  };
}

function back(id: string, input: SheetInput, texts: Texts): SheetPage {
  const section = { kind: 'card', hue: 'neutral', level: 2, blocks: [] } as const;
  return {
    id: `${id}.back`,
    blocks: [
      {
        ...section,
        id: `${id}.ask`,
        icon: 'message-circle-question',
        title: runs(texts.of('trigger-cards.ask/title')),
      },
      {
        ...section,
        id: `${id}.first-step`,
        icon: 'arrow-right',
        title: runs(texts.of('trigger-cards.first-step/title')),
      },
      cardNumber(input, texts, id),
    ],
  };
}

/** Eight empty cards: lines for a trigger of the unit's own in front, for what to ask and do behind. */
export function blankCardPages(input: SheetInput, texts: Texts): readonly SheetPage[] {
  return Array.from({ length: blankCards }, (_, index) => `trigger-cards.blank-${index + 1}`).flatMap((id) => [
    front(id, texts),
    back(id, input, texts),
  ]);
}
