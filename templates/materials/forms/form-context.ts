import type { Content, ListedItem } from '../../content/content';
import type { Texts } from '../../content/texts';
import type { ItemId } from '../../model/layer';
import type { Answer, Answers } from '../../model/plan';

/** The id under which an answer, a row's cell, an option or a mark is kept: shared by forms that ask the same. */
export function answerIdOf({ id, answerId }: Pick<ListedItem, 'id' | 'answerId'>): ItemId {
  return answerId ?? id;
}

/** What the parts of one form are made from. */
export interface FormContext {
  readonly content: Content;
  readonly texts: Texts;
  /** Client data; empty where the form is. */
  readonly answers: Answers;
  /** Somebody has answered: what nobody answered takes less room. */
  readonly isFilled: boolean;
  /** Filled on a screen later: it keeps all its rows. */
  readonly isFillable: boolean;
}

/** What stands in a list of the form, such as the sections of the form or the fields of a section. */
export function shownIn(content: Content, listId: ItemId): readonly ListedItem[] {
  return (content.lists[listId] ?? []).filter(({ isShown }) => isShown);
}

/** What stands inside a field: its options, columns, rows or points. */
export function insideOf({ content }: Pick<FormContext, 'content'>, item: ListedItem): readonly ListedItem[] {
  return shownIn(content, item.id);
}

/** The answer to a field. */
export function answerTo({ answers }: Pick<FormContext, 'answers'>, item: ListedItem): Answer | undefined {
  return answers[answerIdOf(item)];
}
