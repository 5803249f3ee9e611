import type { Content, PathStepItem } from '../../content/content';
import type { Texts } from '../../content/texts';
import { formatDate } from '../../format/format-date';
import { statutesWording } from '../../format/format-statute';
import type { Block, Card, Path, SheetPage, Table } from '../../sheet/nodes';
import { runs, strongRuns } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { contactBox } from './contact-box';
import { oldestStatuteCheck } from './law-line';
import { masthead } from './masthead';

/** One step of the path with its answers. */
export function pathStep(step: PathStepItem, texts: Texts): Path['steps'][number] {
  return {
    id: step.id,
    question: runs(texts.of(`${step.id}/question`)),
    answers: step.answers.map((answer) => {
      const condition = texts.optional(`${answer.id}/condition`);
      return {
        id: answer.id,
        hue: answer.hue,
        condition: condition === null ? null : runs(condition),
        action: runs(texts.of(`${answer.id}/action`)),
      };
    }),
  };
}

/** The decision path of the content: numbered questions with what to do. */
export function decisionPath(input: SheetInput, texts: Texts): Path {
  return {
    kind: 'path',
    id: 'trigger-tool.path',
    level: 2,
    title: runs(texts.of('trigger-tool.path/title')),
    lead: runs(texts.of('trigger-tool.path/lead')),
    steps: input.content.path.map((step) => pathStep(step, texts)),
  };
}

const columns = [
  { part: 'way', widthShare: 27.5 },
  { part: 'who', widthShare: 15.5 },
  { part: 'consent', widthShare: 12 },
  { part: 'when', widthShare: 22.5 },
  { part: 'next', widthShare: 22.5 },
] as const;

function wayRow(way: Content['ways'][number], texts: Texts): Table['rows'][number] {
  const cell = (part: string) => ({
    paragraphs: [{ style: 'body' as const, content: runs(texts.of(`${way.id}/${part}`)) }],
  });
  return {
    id: way.id,
    cells: [
      {
        paragraphs: [
          { style: 'body', content: strongRuns(texts.of(`${way.id}/title`)) },
          { style: 'law', content: runs(statutesWording(way.references, texts)) },
        ],
      },
      cell('who'),
      cell('consent'),
      cell('when'),
      cell('next'),
    ],
  };
}

function waysTable(input: SheetInput, texts: Texts): Table {
  return {
    kind: 'table',
    id: 'trigger-tool.ways',
    level: 2,
    title: runs(texts.of('trigger-tool.ways/title')),
    columns: columns.map(({ part, widthShare }) => ({
      id: `trigger-tool.ways.${part}`,
      title: runs(texts.of(`trigger-tool.ways.${part}/title`)),
      widthShare,
    })),
    rows: input.content.ways.filter((way) => way.isShown).map((way) => wayRow(way, texts)),
  };
}

/** Time limits, each with the group that it applies to (36 § of the Social Welfare Act, 26 § of the Child Welfare Act). */
function deadlineCard(group: string, hue: Card['hue'], texts: Texts): Card {
  return {
    kind: 'card',
    id: `deadline.${group}`,
    hue,
    icon: 'clock',
    level: 3,
    title: runs(texts.of(`deadline.${group}/title`)),
    blocks: [
      {
        kind: 'paragraph',
        id: `deadline.${group}.limit`,
        style: 'body',
        content: runs(texts.of(`deadline.${group}/limit`)),
      },
    ],
  };
}

function note(id: string, texts: Texts): Block {
  return { kind: 'paragraph', id, style: 'note', content: runs(texts.of(`${id}/title`)) };
}

/** The heading of the time limits and their cards. */
export function deadlines(texts: Texts): readonly Block[] {
  const title = runs(texts.of('trigger-tool.deadlines/title'));
  const cards = [
    deadlineCard('adult', 'neutral', texts),
    deadlineCard('older-or-disabled', 'everyday', texts),
    deadlineCard('child', 'family', texts),
  ];
  return [
    { kind: 'heading', id: 'trigger-tool.deadlines', level: 2, content: title },
    { kind: 'cards', id: 'trigger-tool.deadline-cards', columns: 3, cards, closing: null },
  ];
}

/** When the laws were last checked, and that a paper is no legal advice (`domain/contact-ways.md`, standing line). */
export function lawLine({ content, language }: SheetInput, texts: Texts): Block {
  const date = formatDate(oldestStatuteCheck(content), language);
  const line = runs(texts.filled('trigger-tool.law-line/text', { date }));
  return { kind: 'paragraph', id: 'trigger-tool.law-line', style: 'law', content: line };
}

/** Page 2: the path first, the table for the rest, time limits by group, and the contact box where the thumb is. */
export function contactWaysPage(input: SheetInput, texts: Texts): SheetPage {
  return {
    id: 'trigger-tool.page-2',
    blocks: [
      masthead(input, texts, { pageId: 'trigger-tool.page-2', level: 2 }),
      decisionPath(input, texts),
      waysTable(input, texts),
      note('way-note.professionals', texts),
      note('way-note.child-welfare-list', texts),
      note('way-note.older-person-list', texts),
      ...deadlines(texts),
      contactBox(input, texts),
      lawLine(input, texts),
    ],
  };
}
