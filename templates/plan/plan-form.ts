import type { Content, Effective, ListedItem } from '../content/content';
import { textsIn, type TextLanguages, type Texts } from '../content/texts';
import type { FieldShape, FieldShapeOf } from '../model/form-field';
import type { ContentLanguage } from '../model/language';
import type { ItemId } from '../model/layer';

/** What stands inside a field: an option, a column, a row of a matrix or a point of an agenda. */
export interface PlanPart {
  readonly id: ItemId;
  /** Under which key its answer is kept: forms that share a table share the keys of its columns. */
  readonly key: ItemId;
  readonly title: string;
  /** Set where the part is a column or a point of an agenda. */
  readonly shape: FieldShapeOf<'column'> | FieldShapeOf<'agenda-item'> | null;
  /** What can be chosen in the cells of a choice column. */
  readonly options: readonly PlanPart[];
}

/** The shapes of fields: not of what stands inside one. */
export type PlanShape = Exclude<FieldShape, { readonly kind: 'column' | 'agenda-item' }>;

/** One field as it is asked on the screen. */
export interface PlanField {
  readonly id: ItemId;
  /** Where the answer is kept: the same for every form that asks the same thing. */
  readonly answerId: ItemId;
  readonly shape: PlanShape;
  /** The question; of a statement, what it says. */
  readonly title: string;
  readonly help: string | null;
  readonly low: string | null;
  readonly high: string | null;
  /** An act asks for it. */
  readonly isStatutory: boolean;
  readonly parts: readonly PlanPart[];
}

export interface PlanSection {
  readonly id: ItemId;
  readonly title: string;
  readonly lead: string | null;
  readonly fields: readonly PlanField[];
}

/** A form as it is filled on the screen: the same definition as the paper's, in the words of one language. */
export interface PlanForm {
  readonly materialId: string;
  readonly title: string;
  readonly lead: string | null;
  /** The language in which its words really are: Finnish where the asked one has none. */
  readonly language: ContentLanguage;
  readonly sections: readonly PlanSection[];
}

interface Reading {
  readonly content: Content;
  readonly texts: Texts;
}

function shownIn({ content }: Reading, listId: ItemId): readonly Effective<ListedItem>[] {
  return (content.lists[listId] ?? []).filter((item) => item.isShown);
}

function textOf({ texts }: Reading, key: string): string | null {
  const text = texts.optional(key)?.text.trim() ?? '';
  return text === '' ? null : text;
}

function partShape(field: FieldShape | undefined): PlanPart['shape'] {
  return field?.kind === 'column' || field?.kind === 'agenda-item' ? field : null;
}

function readPart(reading: Reading, item: Effective<ListedItem>): PlanPart {
  const shape = partShape(item.field);
  const hasOptions = shape?.kind === 'column' && shape.cell === 'choice';
  return {
    id: item.id,
    key: item.answerId ?? item.id,
    title: textOf(reading, `${item.id}/title`) ?? '',
    shape,
    options: hasOptions ? shownIn(reading, item.id).map((option) => readPart(reading, option)) : [],
  };
}

/** What the unit has added and not yet given a shape: a line to write on, as on paper. */
const plainLine = { kind: 'line', width: 'full', isCompulsory: false, suggests: null } as const satisfies PlanShape;

function readField(reading: Reading, item: Effective<ListedItem>): PlanField | null {
  const { id, field: shape = plainLine } = item;
  if (shape.kind === 'column' || shape.kind === 'agenda-item') return null;
  return {
    id,
    answerId: item.answerId ?? id,
    shape,
    title: textOf(reading, shape.kind === 'statement' ? `${id}/text` : `${id}/title`) ?? '',
    help: textOf(reading, `${id}/help`),
    low: textOf(reading, `${id}/low`),
    high: textOf(reading, `${id}/high`),
    isStatutory: (item.references ?? []).length > 0,
    parts: shownIn(reading, id).map((part) => readPart(reading, part)),
  };
}

function readSection(reading: Reading, item: Effective<ListedItem>): PlanSection {
  const fields = shownIn(reading, item.id).flatMap((field) => readField(reading, field) ?? []);
  return {
    id: item.id,
    title: textOf(reading, `${item.id}/title`) ?? '',
    lead: textOf(reading, `${item.id}/lead`),
    fields,
  };
}

/**
 * The form (lomake) of a material as it is filled on the screen: what is hidden is left out, and so is a section without
 * fields. Words that the language does not have are said in `instead`, else in Finnish.
 */
export function readPlanForm(content: Content, materialId: string, languages: TextLanguages): PlanForm {
  const reading = { content, texts: textsIn(content.texts, languages) };
  const formId = `${materialId}.form`;
  const title = reading.texts.of(`${formId}/title`);
  return {
    materialId,
    title: title.text,
    lead: textOf(reading, `${formId}/lead`),
    language: title.language ?? languages.language,
    sections: shownIn(reading, formId)
      .map((section) => readSection(reading, section))
      .filter(({ fields }) => fields.length > 0),
  };
}
