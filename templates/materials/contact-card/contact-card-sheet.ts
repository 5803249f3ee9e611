import { textsIn, type Texts } from '../../content/texts';
import { phoneUri } from '../../format/phone-uri';
import { addMonths } from '../../model/local-date';
import { onOneLine } from '../../sheet/markup';
import type { Block, Sheet } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import { finishedSheet, type OwnPart } from '../finished-sheet';
import { isLargePrint } from '../large-print/large-print';
import type { SheetInput } from '../material';
import { fridgeCard } from './fridge-card';
import {
  builtInEntry,
  firstNumber,
  pocketImposition,
  pocketPaper,
  pocketSteps,
  serviceEntry,
  unitHeading,
} from './pocket-numbers';

/** The social emergency number as a code and what it calls; nothing where the number is of a form that no phone calls. */
function emergencyCode(input: SheetInput, texts: Texts): readonly Block[] {
  const value = phoneUri(firstNumber(input, 'social-emergency')?.number ?? '');
  if (value === null) return [];
  return [
    {
      kind: 'qr-code',
      id: 'contact-card.code',
      value,
      alternativeText: onOneLine(texts.of('contact-card.code/alternative').text),
    },
    {
      kind: 'paragraph',
      id: 'contact-card.code-caption',
      style: 'note',
      content: runs(texts.of('contact-card.code-caption/text')),
    },
  ];
}

const pocketCard: Pick<OwnPart, 'paper' | 'imposition' | 'isHyphenated' | 'fit'> = {
  paper: pocketPaper,
  imposition: pocketImposition,
  isHyphenated: true,
  fit: { steps: pocketSteps, pages: 1 },
};

/**
 * The contact card: 112, the social emergency service with its code, and social services, for a pocket. In large print
 * it is a card for the door of a fridge, and its room goes to the digits instead of the code.
 */
export function contactCardSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input);
  const isLarge = isLargePrint(input);
  return finishedSheet(input, texts, {
    materialId: 'contact-card',
    materialTitle: texts.of('contact-card/title'),
    checkBy: addMonths(input.date, 6),
    ...(isLarge ? fridgeCard : pocketCard),
    pages: [
      {
        id: 'contact-card.page-1',
        blocks: [
          unitHeading(input),
          {
            kind: 'contact-box',
            id: 'contact-card.contacts',
            level: 2,
            title: runs(texts.of('contact-card.contacts/title')),
            entries: [
              builtInEntry('contact-card.emergency-number', '112', texts),
              ...serviceEntry(input, texts, 'social-emergency'),
              ...serviceEntry(input, texts, 'social-services'),
            ],
          },
          ...(isLarge ? [] : emergencyCode(input, texts)),
        ],
      },
    ],
  });
}
