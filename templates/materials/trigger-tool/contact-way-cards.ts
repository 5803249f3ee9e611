import type { Content } from '../../content/content';
import { withEachText, type Texts, type Wording } from '../../content/texts';
import { statutesWording } from '../../format/format-statute';
import type { Card, Paragraph, PathStep } from '../../sheet/nodes';
import { runs, strongRuns } from '../../sheet/runs';

const parts = ['who', 'consent', 'when', 'next'] as const;

/** Who is meant by the numbered marks of the table's cells: in large print it is said in its place, not at the foot. */
const meanings = [
  { mark: '¹', id: 'large-print.who.professionals' },
  { mark: '²', id: 'large-print.who.child-welfare-list' },
  { mark: '³', id: 'large-print.who.older-person-list' },
] as const;

function withoutMark(wording: Wording): Wording {
  return withEachText(wording, (text) => text.replace(/[¹²³]/gu, ''));
}

/** What a cell of the table says, after the title of its column. */
function labelled(wayId: string, part: (typeof parts)[number], texts: Texts): readonly Paragraph[] {
  const said = texts.of(`${wayId}/${part}`);
  const label = strongRuns(texts.of(`trigger-tool.ways.${part}/title`));
  const content = [...label, { text: ': ' }, ...runs(withoutMark(said))];
  const note = meanings.find(({ mark }) => said.text.includes(mark));
  const paragraph: Paragraph = { kind: 'paragraph', id: `${wayId}.${part}`, style: 'body', content };
  if (!note) return [paragraph];
  const meant = runs(texts.of(`${note.id}/text`));
  return [paragraph, { kind: 'paragraph', id: `${wayId}.${part}.meant`, style: 'body', content: meant }];
}

/** A statutory way as a block of labelled lines, in place of a row of the table, which is wider than large print reads. */
export function wayCard(way: Content['ways'][number], texts: Texts): Card {
  return {
    kind: 'card',
    id: way.id,
    hue: 'neutral',
    icon: 'file-text',
    level: 3,
    title: runs(texts.of(`${way.id}/title`)),
    blocks: [
      { kind: 'paragraph', id: `${way.id}.law`, style: 'law', content: runs(statutesWording(way.references, texts)) },
      ...parts.flatMap((part) => labelled(way.id, part, texts)),
    ],
  };
}

/** A step of the path as a block of its own: its number and question, then each answer with what to do in bold. */
export function stepCard(step: PathStep, number: number): Card {
  return {
    kind: 'card',
    id: step.id,
    hue: step.answers[0]?.hue ?? 'neutral',
    icon: 'arrow-right',
    level: 3,
    title: [{ text: `${number}. ` }, ...step.question],
    blocks: step.answers.map(({ id, hue, condition, action }) => ({
      kind: 'paragraph',
      id,
      style: 'body',
      content: [
        ...(condition === null ? [] : [...condition, { text: ' ' }]),
        ...action.map((run) => ({ ...run, isStrong: run.isStrong === true || condition !== null || hue === 'danger' })),
      ],
    })),
  };
}
