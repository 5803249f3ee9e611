import { formatDate } from '../../format/format-date';
import type { ContentLanguage } from '../../model/language';
import { localDateSchema } from '../../model/local-date';
import type { Answer, AnswerOf } from '../../model/plan';

/**
 * Reading answers leniently: the unit may have changed a field's shape since it was answered. What can still be said is
 * said, the rest is left out; nothing here fails.
 */

/** A date as the paper writes it; other words as they are. */
export function dateText(date: string, language: ContentLanguage): string {
  return localDateSchema.safeParse(date).success ? formatDate(date, language) : date;
}

/** The words without white space at their ends; null where there are none. */
export function writtenText(text: string | undefined): string | null {
  const written = text?.replaceAll('\r\n', '\n').trim() ?? '';
  return written === '' ? null : written;
}

/** What stands in a field that is written in; null where nothing does. */
export function textAnswer(answer: Answer | undefined, language: ContentLanguage): string | null {
  switch (answer?.kind) {
    case 'text':
      return writtenText(answer.text);
    case 'date':
      return dateText(answer.date, language);
    case 'scale':
      return String(answer.value);
    default:
      return null;
  }
}

/** Whether a single box is ticked. */
export function isTickedAnswer(answer: Answer | undefined): boolean {
  return answer?.kind === 'tick' && answer.isTicked;
}

/** Which options are chosen, by key; of a field that takes one only the first. */
export function chosenOptions(answer: Answer | undefined, isMany: boolean): ReadonlySet<string> {
  if (answer?.kind !== 'choice') return new Set();
  return new Set(isMany ? answer.options : answer.options.slice(0, 1));
}

/** The number on a scale; null where none or one that the scale does not have. */
export function scaleAnswer(answer: Answer | undefined, from: number, to: number): number | null {
  if (answer?.kind !== 'scale') return null;
  return answer.value >= from && answer.value <= to ? answer.value : null;
}

/** The rows of a table that have been written. */
export function answerRows(answer: Answer | undefined): AnswerOf<'rows'>['rows'] {
  return answer?.kind === 'rows' ? answer.rows : [];
}

/** What is ticked and written in the rows of a matrix or the points of an agenda. */
export function answerMarks(answer: Answer | undefined): Pick<AnswerOf<'marks'>, 'marks' | 'texts'> {
  return answer?.kind === 'marks' ? answer : { marks: {}, texts: {} };
}
