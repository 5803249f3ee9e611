import type { Content } from '../../content/content';
import type { Texts, Wording } from '../../content/texts';
import { statutesWording } from '../../format/format-statute';
import type { Paragraph, SheetPage } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { cardNumber } from './card-number';

type Category = Content['categories'][number];
type Trigger = Category['triggers'][number];

interface CardSubject {
  readonly category: Category;
  readonly trigger: Trigger;
  /** The first card of a category speaks for the category itself: the check of its statutes finds it there. */
  readonly isFirst: boolean;
}

function paragraph(id: string, style: Paragraph['style'], text: Wording): Paragraph {
  return { kind: 'paragraph', id, style, content: runs(text) };
}

function front({ category, trigger, isFirst }: CardSubject, texts: Texts): SheetPage {
  const categoryId = isFirst ? category.id : `${trigger.id}.category`;
  return {
    id: `${trigger.id}.front`,
    blocks: [
      {
        kind: 'card',
        id: trigger.id,
        hue: category.hue,
        icon: category.icon,
        level: 1,
        title: runs(texts.of(`${trigger.id}/title`)),
        blocks: [paragraph(categoryId, 'note', texts.of(`${category.id}/title`))],
      },
    ],
  };
}

/** The first step, and what must be kept in mind with it where the category has such a thing. */
function firstStep({ category, trigger }: CardSubject, texts: Texts): readonly Paragraph[] {
  const reminder = texts.optional(`${category.id}/reminder`);
  return [
    paragraph(`${trigger.id}.first-step-text`, 'body', texts.of(`${category.id}/first-step`)),
    ...(reminder === null ? [] : [paragraph(`${trigger.id}.reminder`, 'body', reminder)]),
  ];
}

/** A trigger's own legal basis where it has one, otherwise that of its category. */
function lawLine({ category, trigger }: CardSubject, texts: Texts): Wording {
  return statutesWording(trigger.references ?? category.references, texts);
}

function back(subject: CardSubject, input: SheetInput, texts: Texts): SheetPage {
  const { category, trigger } = subject;
  const section = { kind: 'card', hue: category.hue, level: 2 } as const;
  return {
    id: `${trigger.id}.back`,
    blocks: [
      {
        ...section,
        id: `${trigger.id}.ask`,
        icon: 'message-circle-question',
        title: runs(texts.of('trigger-cards.ask/title')),
        blocks: [paragraph(`${trigger.id}.ask-text`, 'lead', texts.of(`${category.id}/ask`))],
      },
      {
        ...section,
        id: `${trigger.id}.first-step`,
        icon: 'arrow-right',
        title: runs(texts.of('trigger-cards.first-step/title')),
        blocks: firstStep(subject, texts),
      },
      cardNumber(input, texts, trigger.id),
      paragraph(`${trigger.id}.law`, 'law', lawLine(subject, texts)),
    ],
  };
}

/** Front and back of a card for every shown trigger of the shown categories, in the order of the tool. */
export function triggerCardPages(input: SheetInput, texts: Texts): readonly SheetPage[] {
  const subjects = input.content.categories
    .filter((category) => category.isShown)
    .flatMap((category) =>
      category.triggers
        .filter((trigger) => trigger.isShown)
        .map((trigger, index): CardSubject => ({ category, trigger, isFirst: index === 0 })),
    );
  return subjects.flatMap((subject) => [front(subject, texts), back(subject, input, texts)]);
}
