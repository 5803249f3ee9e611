import { formatDate } from '../format/format-date';
import type { ContentLanguage } from '../model/language';
import { localDateSchema } from '../model/local-date';
import type { Answer } from '../model/plan';
import type { PlanField, PlanPart } from './plan-form';

/** In which words an answer is said. */
export interface SayingWords {
  readonly language: ContentLanguage;
  /** The text of a key that all forms share. */
  readonly word: (key: string) => string;
}

function titleOf(parts: readonly PlanPart[], key: string): string {
  return parts.find((part) => part.key === key)?.title ?? key;
}

function cellText(column: PlanPart | undefined, cell: string, { language, word }: SayingWords): string {
  if (localDateSchema.safeParse(cell).success) return formatDate(cell, language);
  const kind = column?.shape?.kind === 'column' ? column.shape.cell : 'line';
  if (kind === 'tick') return `${column?.title ?? ''}: ${word('form.mark.yes/title')}`;
  return kind === 'choice' ? titleOf(column?.options ?? [], cell) : cell;
}

function marksText(
  { parts }: PlanField,
  answer: Extract<Answer, { readonly kind: 'marks' }>,
  words: SayingWords,
): string {
  const rows = new Set([...Object.keys(answer.marks), ...Object.keys(answer.texts)]);
  return [...rows]
    .map((row) => {
      const mark = answer.marks[row];
      const said = [mark === undefined ? '' : words.word(`form.mark.${mark}/title`), answer.texts[row] ?? ''];
      return `${titleOf(parts, row)}: ${said.filter((text) => text !== '').join(', ')}`;
    })
    .join('\n');
}

/** An answer in a few lines of words, as people compare what a PDF brings with what is written already. */
export function saidAnswer(field: PlanField, answer: Answer, words: SayingWords): string {
  switch (answer.kind) {
    case 'text':
      return answer.text;
    case 'date':
      return formatDate(answer.date, words.language);
    case 'tick':
      return words.word(answer.isTicked ? 'form.mark.yes/title' : 'form.mark.no/title');
    case 'choice':
      return answer.options.map((option) => titleOf(field.parts, option)).join(', ');
    case 'scale':
      return String(answer.value);
    case 'marks':
      return marksText(field, answer, words);
    case 'rows':
      return answer.rows
        .map(({ cells }) =>
          Object.entries(cells)
            .map(([key, cell]) =>
              cellText(
                field.parts.find((part) => part.key === key),
                cell,
                words,
              ),
            )
            .join(' · '),
        )
        .join('\n');
  }
}
