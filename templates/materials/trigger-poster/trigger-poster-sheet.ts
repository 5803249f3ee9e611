import type { Content } from '../../content/content';
import { textsIn, type Texts } from '../../content/texts';
import { hoursWordings } from '../../format/format-hours';
import type { ItemId } from '../../model/layer';
import type { Contact } from '../../model/unit';
import type { Block, Card, ContactBox, ContactEntry, FitStep, ListItem, Sheet } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { contactEntry, reachableContacts } from '../trigger-tool/contact-box';
import { masthead } from '../trigger-tool/masthead';
import { categoryCard, emergency, standingQuestion } from '../trigger-tool/triggers-page';
import { wholeSheet } from '../whole-sheet';

/** From roomy to tight: triggers of 16 pt under names of 22 pt, 14 pt being the floor on posters (`design.md` 5). */
const steps: readonly FitStep[] = [
  { textPt: 18, lineMm: 7.6, gapMm: 4.5 },
  { textPt: 17, lineMm: 7.2, gapMm: 4.2 },
  { textPt: 16, lineMm: 6.9, gapMm: 4 },
  { textPt: 16, lineMm: 6.6, gapMm: 2.9 },
  { textPt: 15.5, lineMm: 6.4, gapMm: 2.8 },
  { textPt: 15, lineMm: 6.2, gapMm: 2.7 },
  { textPt: 14.5, lineMm: 6, gapMm: 2.6 },
  { textPt: 14, lineMm: 5.7, gapMm: 2.2 },
  { textPt: 14, lineMm: 5.4, gapMm: 1.6 },
];

const columns = 3;
/** Lines of 16 pt from the first row of cards to the last, and how many of them the name and edges of a card take. */
const linesOfCards = 27;
const linesOfHead = 2.3;
const charactersInLine = 44;
const mostInCategory = 6;

/** In the longest of the languages, so that the poster says the same in each. */
function linesOf(id: ItemId, { texts }: Content): number {
  const lengths = Object.values(texts).map((entries) => entries[`${id}/title`]?.length ?? 0);
  return Math.ceil(Math.max(1, ...lengths) / charactersInLine);
}

/** In the unit's order as many as the lines hold, at least one: what is too long gives way to what still fits. */
function fitting(items: readonly ListItem[], lines: number, content: Content): readonly ListItem[] {
  const chosen: ListItem[] = [];
  let left = lines;
  for (const item of items) {
    const needed = linesOf(item.id, content);
    if (chosen.length > 0 && needed > left) continue;
    chosen.push(item);
    left -= needed;
  }
  return chosen.slice(0, mostInCategory);
}

/** The shown categories, each with the triggers for which its card has room: the fewer the categories, the more of each. */
function posterCards(input: SheetInput, texts: Texts): readonly Card[] {
  const shown = input.content.categories.filter((category) => category.isShown);
  const rows = Math.ceil((shown.length + 1) / columns);
  const lines = Math.floor(linesOfCards / rows - linesOfHead);
  return shown.map((category) => {
    const card = categoryCard(category, texts);
    return {
      ...card,
      blocks: card.blocks.map((block) =>
        block.kind === 'list' ? { ...block, items: fitting(block.items, lines, input.content) } : block,
      ),
    };
  });
}

/** A law section is for the one who writes, not for a reader at the wall. */
function withoutLaw(card: Card): Card {
  return { ...card, blocks: card.blocks.filter((block) => block.kind !== 'paragraph' || block.style !== 'law') };
}

/** Name, first number and hours: a poster gives one number a service to remember, the tool tells the rest. */
function firstNumber(contact: Contact, texts: Texts): ContactEntry {
  const entry = contactEntry(contact, texts);
  const hours = hoursWordings(contact, texts);
  return { ...entry, audience: null, phones: entry.phones.slice(0, 1), hours: hours.map(runs), address: null };
}

/** The first contact of the social services with a number; the social emergency service stands in the strip beside it. */
function servicesNumber({ unit }: SheetInput, texts: Texts): ContactBox {
  const services = reachableContacts(unit).filter((contact) => contact.service === 'social-services');
  return {
    kind: 'contact-box',
    id: 'trigger-poster.contacts',
    level: 2,
    title: runs(texts.of('trigger-tool.contacts/title')),
    entries: services.slice(0, 1).map((contact) => firstNumber(contact, texts)),
  };
}

/**
 * The triggers as a lying A3 poster: all numbers side by side, what cannot wait first, then the categories that the unit
 * shows and the question about children, a row of three to a colour. Fourteen categories with four triggers each do not
 * fit in letters that are read from two metres (names 22 pt, triggers 16 pt): a card has three lines, which hold two or
 * three triggers. Tiled, the same page is printed on A4 sheets to be glued together.
 */
export function triggerPosterSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input);
  const blocks: readonly Block[] = [
    masthead(input, texts, { pageId: 'trigger-poster.page-1', level: 1 }),
    emergency(input, texts),
    servicesNumber(input, texts),
    {
      kind: 'cards',
      id: 'trigger-poster.categories',
      columns,
      cards: posterCards(input, texts),
      closing: withoutLaw(standingQuestion(input, texts)),
    },
  ];
  return wholeSheet(input, {
    materialId: 'trigger-poster',
    paper: { format: 'A3', orientation: 'landscape' },
    imposition: input.variant === 'tiled' ? { kind: 'tiles' } : null,
    isHyphenated: false,
    fit: { steps, pages: 1 },
    pages: [{ id: 'trigger-poster.page-1', blocks }],
  });
}
