import type { Content } from '../../content/content';
import type { Texts } from '../../content/texts';
import type { Block, Card, Emergency, Paragraph, Runs, SheetPage } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import { balancedPages } from '../large-print/balanced-pages';
import { contactPages, hasRoomForClosing } from '../large-print/contact-pages';
import { chapterId, chapterTitle } from '../large-print/large-print';
import { cardLines, headingLines, linesOfPage, textLines } from '../large-print/line-count';
import type { SheetInput } from '../material';
import { contactBox } from './contact-box';
import { stepCard, wayCard } from './contact-way-cards';
import { deadlines, lawLine, pathStep } from './contact-ways-page';
import { masthead } from './masthead';
import { categoryCard, emergency, standingQuestion } from './triggers-page';

function cardsPage(id: string, cards: readonly Card[]): SheetPage {
  return { id, blocks: [{ kind: 'cards', id: `${id}.cards`, columns: 1, cards, closing: null }] };
}

/** The emergency number under the head of the paper, and on the next page the social emergency service. */
function emergencyPages(input: SheetInput, texts: Texts): readonly SheetPage[] {
  const whole = emergency(input, texts);
  const [first, ...others] = whole.numbers;
  const part = (index: number, numbers: Emergency['numbers']): Emergency => ({
    ...whole,
    id: chapterId(whole.id, index),
    title: chapterTitle(whole.title, index, texts),
    numbers,
  });
  const head = {
    ...masthead(input, texts, { pageId: 'trigger-tool.page-1', level: 1 }),
    subtitle: runs(texts.of('trigger-tool.page-1/large-print')),
  };
  return [
    { id: 'trigger-tool.page-1', blocks: [head, part(0, first ? [first] : [])] },
    { id: 'trigger-tool.emergency-page', blocks: [part(1, others), standingQuestion(input, texts)] },
  ];
}

type ShownCategory = Content['categories'][number];

/** Cards of one hue that follow one another. */
function groupsOf(categories: readonly ShownCategory[], texts: Texts): readonly (readonly Card[])[] {
  return categories.reduce<readonly (readonly Card[])[]>((groups, category) => {
    const card = categoryCard(category, texts);
    const last = groups.at(-1);
    return last?.[0]?.hue === card.hue ? [...groups.slice(0, -1), [...last, card]] : [...groups, [card]];
  }, []);
}

function linesOfCards(cards: readonly Card[]): number {
  return cards.reduce((sum, card) => sum + cardLines(card), 0);
}

/** Groups of categories together on their pages; a long group has pages of its own, small neighbours share one. */
function categoryPages(input: SheetInput, texts: Texts): readonly SheetPage[] {
  const shown = input.content.categories.filter((category) => category.isShown);
  const parts = groupsOf(shown, texts).flatMap((group) => balancedPages(group, { linesOf: cardLines }));
  const pages = balancedPages(parts, { linesOf: linesOfCards });
  return pages.map((onPage, index) => cardsPage(chapterId('trigger-tool.categories', index), onPage.flat()));
}

interface Chapter {
  readonly id: string;
  readonly title: Runs;
  readonly lead?: Paragraph;
}

/** A chapter of cards under its heading, on as many pages as the cards need; its lead stands over the first. */
function chapterPages(cards: readonly Card[], texts: Texts, { id, title, lead }: Chapter): readonly SheetPage[] {
  const leadLines = lead ? textLines(lead.content) + 0.5 : 0;
  const pages = balancedPages(cards, {
    linesOf: (card) => cardLines(card) + (card === cards[0] ? leadLines : 0),
    most: linesOfPage - headingLines(chapterTitle(title, 1, texts)),
  });
  return pages.map((onPage, index) => {
    const pageId = chapterId(id, index);
    return {
      id: `${pageId}.page`,
      blocks: [
        { kind: 'heading', id: pageId, level: 2, content: chapterTitle(title, index, texts) },
        ...(lead && index === 0 ? [lead] : []),
        { kind: 'cards', id: `${pageId}.cards`, columns: 1, cards: onPage, closing: null },
      ],
    };
  });
}

function pathPages({ content }: SheetInput, texts: Texts): readonly SheetPage[] {
  const cards = content.path.map((step, index) => stepCard(pathStep(step, texts), index + 1));
  return chapterPages(cards, texts, {
    id: 'trigger-tool.path',
    title: runs(texts.of('trigger-tool.path/title')),
    lead: {
      kind: 'paragraph',
      id: 'trigger-tool.path.lead',
      style: 'lead',
      content: runs(texts.of('trigger-tool.path/lead')),
    },
  });
}

function wayPages({ content }: SheetInput, texts: Texts): readonly SheetPage[] {
  const cards = content.ways.filter((way) => way.isShown).map((way) => wayCard(way, texts));
  return chapterPages(cards, texts, { id: 'trigger-tool.ways', title: runs(texts.of('trigger-tool.ways/title')) });
}

/** Lines of the law line in any language, with the gap before it. */
const lawLines = 5;

function deadlinesInOneColumn(texts: Texts): readonly Block[] {
  return deadlines(texts).map((block) => (block.kind === 'cards' ? { ...block, columns: 1 } : block));
}

/** Time limits, then the contacts; the law line ends the paper where it has room there. */
function lastPages(input: SheetInput, texts: Texts): readonly SheetPage[] {
  const contacts = contactBox(input, texts);
  const closing = { block: lawLine(input, texts), lines: lawLines };
  const isWithContacts = hasRoomForClosing(contacts, lawLines);
  return [
    {
      id: 'trigger-tool.deadlines-page',
      blocks: [...deadlinesInOneColumn(texts), ...(isWithContacts ? [] : [closing.block])],
    },
    ...contactPages(contacts, texts, { id: 'trigger-tool.contacts-page', closing }),
  ];
}

/**
 * The trigger tool in large print, for a worker with low vision: what cannot wait, the categories three to a page, the
 * path, each statutory way as a block of labelled lines, time limits, and the contacts last.
 */
export function triggerToolLargePages(input: SheetInput, texts: Texts): readonly SheetPage[] {
  return [
    ...emergencyPages(input, texts),
    ...categoryPages(input, texts),
    ...pathPages(input, texts),
    ...wayPages(input, texts),
    ...lastPages(input, texts),
  ];
}
