import { textsIn, type Texts } from '../../content/texts';
import { phoneUri } from '../../format/phone-uri';
import { addMonths } from '../../model/local-date';
import type { Block, Sheet } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import { finishedSheet } from '../finished-sheet';
import type { SheetInput } from '../material';
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
      alternativeText: texts.of('contact-card.code/alternative'),
    },
    {
      kind: 'paragraph',
      id: 'contact-card.code-caption',
      style: 'note',
      content: runs(texts.of('contact-card.code-caption/text')),
    },
  ];
}

/** The contact card: 112, the social emergency service with its code, and social services, for a pocket. */
export function contactCardSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input.language);
  return finishedSheet(input, texts, {
    materialId: 'contact-card',
    materialTitle: texts.of('contact-card/title'),
    checkBy: addMonths(input.date, 6),
    paper: pocketPaper,
    imposition: pocketImposition,
    isHyphenated: true,
    fit: { steps: pocketSteps, pages: 1 },
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
              ...serviceEntry(input, 'social-emergency'),
              ...serviceEntry(input, 'social-services'),
            ],
          },
          ...emergencyCode(input, texts),
        ],
      },
    ],
  });
}
