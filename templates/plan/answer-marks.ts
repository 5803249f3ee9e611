import type { AnswerOf } from '../model/plan';

const nothing: AnswerOf<'marks'> = { kind: 'marks', marks: {}, texts: {} };

function marksAnswer(answer: AnswerOf<'marks'>): AnswerOf<'marks'> | null {
  return Object.keys(answer.marks).length + Object.keys(answer.texts).length === 0 ? null : answer;
}

function withEntry(record: Readonly<Record<string, string>>, key: string, value: string): Record<string, string> {
  const { [key]: _, ...others } = record;
  return value === '' ? others : { ...others, [key]: value };
}

/** The matrix with one row's mark (`yes`, `4`, `glad`); an empty mark takes it back. */
export function withMark(answer: AnswerOf<'marks'> | null, row: string, mark: string): AnswerOf<'marks'> | null {
  const { marks, texts } = answer ?? nothing;
  return marksAnswer({ kind: 'marks', marks: withEntry(marks, row, mark), texts });
}

/** The matrix or agenda with what is written in a row of its own or beside a point. */
export function withText(answer: AnswerOf<'marks'> | null, row: string, text: string): AnswerOf<'marks'> | null {
  const { marks, texts } = answer ?? nothing;
  return marksAnswer({ kind: 'marks', marks, texts: withEntry(texts, row, text) });
}

/** Ids of the rows that are written in where they are not on the list: `own-1`, `own-2`. */
function ownRowIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `own-${index + 1}`);
}

/** The own rows to show: those that are used, and the first that is not. */
export function ownRowsToWrite(answer: AnswerOf<'marks'> | null, most: number): readonly string[] {
  const { marks, texts } = answer ?? nothing;
  const ids = ownRowIds(most);
  const last = ids.findLastIndex((id) => marks[id] !== undefined || texts[id] !== undefined);
  return ids.slice(0, last + 2);
}
