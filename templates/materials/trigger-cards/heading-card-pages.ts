import type { ContactWay } from '../../content/content';
import type { Texts } from '../../content/texts';
import { statutesWording } from '../../format/format-statute';
import type { Card, Hue, IconName, Paragraph, SheetPage } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import type { SheetInput } from '../material';

interface Pile {
  readonly name: string;
  readonly hue: Hue;
  readonly icon: IconName;
  /** The way of making contact whose legal basis stands on the heading. */
  readonly wayId?: ContactWay['id'];
}

/** Piles into which a deck is sorted: how urgent first, then what to do (`workshop.md` 3). */
const piles: readonly Pile[] = [
  { name: 'urgent', hue: 'danger', icon: 'siren' },
  { name: 'not-urgent', hue: 'neutral', icon: 'clock' },
  { name: 'consent', hue: 'neutral', icon: 'phone', wayId: 'way.contact-with-consent' },
  { name: 'notification', hue: 'neutral', icon: 'file-text', wayId: 'way.notification-without-consent' },
  { name: 'advice', hue: 'neutral', icon: 'message-circle-question' },
  { name: 'other', hue: 'neutral', icon: 'calendar-days' },
];

function page(card: Omit<Card, 'kind' | 'level'>): SheetPage {
  return { id: `${card.id}.front`, blocks: [{ kind: 'card', level: 1, ...card }] };
}

function lawLine(wayId: string, { content }: SheetInput, texts: Texts): readonly Paragraph[] {
  return content.ways
    .filter((way) => way.id === wayId)
    .map((way) => ({
      kind: 'paragraph',
      id: way.id,
      style: 'law',
      content: runs(statutesWording(way.references, texts)),
    }));
}

function pilePage({ name, hue, icon, wayId }: Pile, input: SheetInput, texts: Texts): SheetPage {
  const id = `pile.${name}`;
  const text: Paragraph = {
    kind: 'paragraph',
    id: `${id}.text`,
    style: 'body',
    content: runs(texts.of(`${id}/text`)),
  };
  const law = wayId === undefined ? [] : lawLine(wayId, input, texts);
  return page({ id, hue, icon, title: runs(texts.of(`${id}/title`)), blocks: [text, ...law] });
}

/** Headings for sorting the deck: what to do with a trigger, then one heading for each shown category. */
export function headingCardPages(input: SheetInput, texts: Texts): readonly SheetPage[] {
  const categories = input.content.categories
    .filter((category) => category.isShown)
    .map(({ id, hue, icon }) => page({ id, hue, icon, title: runs(texts.of(`${id}/title`)), blocks: [] }));
  return [...piles.map((pile) => pilePage(pile, input, texts)), ...categories];
}
