import { textsIn } from '../../content/texts';
import { formatPhone } from '../../format/format-phone';
import { addMonths } from '../../model/local-date';
import type { Sheet } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import {
  builtInEntry,
  pocketImposition,
  pocketPaper,
  pocketSteps,
  serviceEntry,
  unitHeading,
} from '../contact-card/pocket-numbers';
import { finishedSheet } from '../finished-sheet';
import type { SheetInput } from '../material';

/** Nollalinja, the helpline for violence in close relationships, open always and free (`domain/contact-ways.md` 9). */
const helplineNumber = '080005005';

/**
 * The discreet card: numbers for somebody who has met violence, on a card that whoever finds it must take for any list
 * of numbers. Neither the card nor the file's title names the matter or the helpline, and nothing that the unit has
 * written of its services is printed (`domain/triggers.md` 4.6).
 */
export function discreetCardSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input);
  return finishedSheet(input, texts, {
    materialId: 'discreet-card',
    materialTitle: texts.of('discreet-card/title'),
    checkBy: addMonths(input.date, 6),
    paper: pocketPaper,
    imposition: pocketImposition,
    isHyphenated: false,
    fit: { steps: pocketSteps, pages: 1 },
    pages: [
      {
        id: 'discreet-card.page-1',
        blocks: [
          unitHeading(input),
          {
            kind: 'contact-box',
            id: 'discreet-card.contacts',
            level: 2,
            title: runs(texts.of('discreet-card.contacts/title')),
            entries: [
              builtInEntry('discreet-card.emergency-number', '112', texts),
              ...serviceEntry(input, texts, 'social-emergency'),
              ...serviceEntry(input, texts, 'social-services'),
              builtInEntry('discreet-card.advice', formatPhone(helplineNumber), texts),
            ],
          },
        ],
      },
    ],
  });
}
