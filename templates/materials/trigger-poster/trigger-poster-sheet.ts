import { textsIn, type Texts } from '../../content/texts';
import { formatHours } from '../../format/format-hours';
import type { ContentLanguage } from '../../model/language';
import type { Contact } from '../../model/unit';
import type { Block, Card, ContactBox, ContactEntry, FitStep, Sheet } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { contactEntry, reachableContacts } from '../trigger-tool/contact-box';
import { masthead } from '../trigger-tool/masthead';
import { categoryCard, emergency, standingQuestion } from '../trigger-tool/triggers-page';
import { wholeSheet } from '../whole-sheet';

/** From roomy to tight: 14 pt is the floor on posters (`design.md` 5). */
const steps: readonly FitStep[] = [
  { textPt: 20, lineMm: 8.6, gapMm: 6 },
  { textPt: 19, lineMm: 8.2, gapMm: 5.5 },
  { textPt: 18, lineMm: 7.8, gapMm: 5 },
  { textPt: 17, lineMm: 7.4, gapMm: 4.8 },
  { textPt: 16, lineMm: 7, gapMm: 4.5 },
  { textPt: 15.5, lineMm: 6.8, gapMm: 4.2 },
  { textPt: 15, lineMm: 6.6, gapMm: 4 },
  { textPt: 14.5, lineMm: 6.3, gapMm: 3.6 },
  { textPt: 14, lineMm: 6.1, gapMm: 3.2 },
  { textPt: 14, lineMm: 5.8, gapMm: 2.6 },
  { textPt: 14, lineMm: 5.5, gapMm: 1.6 },
];

/** As many triggers as an A3 holds in letters that are read from two metres. */
const triggersOnPoster = 42;
const mostInCategory = 6;

const mainServices = ['social-services', 'social-emergency'] as const;

type ShownCategory = SheetInput['content']['categories'][number];

/** The first of the unit's shown triggers in each category: the fewer the categories, the more of each. */
function posterCategories(input: SheetInput): readonly ShownCategory[] {
  const shown = input.content.categories.filter((category) => category.isShown);
  const each = Math.min(mostInCategory, Math.max(2, Math.floor(triggersOnPoster / Math.max(1, shown.length))));
  return shown.map((category) => ({
    ...category,
    triggers: category.triggers.filter((trigger) => trigger.isShown).slice(0, each),
  }));
}

/** A law section is for the one who writes, not for a reader at the wall. */
function withoutLaw(card: Card): Card {
  return { ...card, blocks: card.blocks.filter((block) => block.kind !== 'paragraph' || block.style !== 'law') };
}

/** Name, first number and hours: a poster gives one number a service to remember, the tool tells the rest. */
function firstNumber(contact: Contact, language: ContentLanguage): ContactEntry {
  const entry = contactEntry(contact, language);
  const hours = formatHours(contact.hours, contact.isAlwaysOpen, language);
  return { ...entry, audience: null, phones: entry.phones.slice(0, 1), hours: hours.map(runs), address: null };
}

/** The two main services, each with the first of its contacts that has a number. */
function mainNumbers({ unit, language }: SheetInput, texts: Texts): ContactBox {
  const reachable = reachableContacts(unit);
  const first = mainServices.flatMap((service) =>
    reachable.filter((contact) => contact.service === service).slice(0, 1),
  );
  return {
    kind: 'contact-box',
    id: 'trigger-poster.contacts',
    level: 2,
    title: runs(texts.of('trigger-tool.contacts/title')),
    entries: first.map((contact) => firstNumber(contact, language)),
  };
}

/**
 * The triggers as an A3 poster: what cannot wait, the categories that the unit shows with their first triggers, the
 * question about children, and the two main numbers. Tiled, the same page is printed on A4 sheets to be glued together.
 */
export function triggerPosterSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input.language);
  const blocks: readonly Block[] = [
    masthead(input, texts, { pageId: 'trigger-poster.page-1', level: 1 }),
    emergency(input, texts),
    {
      kind: 'cards',
      id: 'trigger-poster.categories',
      columns: 3,
      cards: posterCategories(input).map((category) => categoryCard(category, texts)),
      closing: withoutLaw(standingQuestion(input, texts)),
    },
    mainNumbers(input, texts),
  ];
  return wholeSheet(input, {
    materialId: 'trigger-poster',
    paper: { format: 'A3', orientation: 'portrait' },
    imposition: input.variant === 'tiled' ? { kind: 'tiles' } : null,
    isHyphenated: true,
    fit: { steps, pages: 1 },
    pages: [{ id: 'trigger-poster.page-1', blocks }],
  });
}
