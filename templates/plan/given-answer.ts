import type { ItemId } from '../model/layer';
import type { Answer, AnswerOf, AnswerRow, Answers } from '../model/plan';

/** The answer under an id as it can be used by a field of this kind; null where there is none, or one of another kind. */
export function answerOf<Kind extends Answer['kind']>(answers: Answers, id: ItemId, kind: Kind): AnswerOf<Kind> | null {
  const answer = answers[id];
  return answer !== undefined && isOfKind(answer, kind) ? answer : null;
}

function isOfKind<Kind extends Answer['kind']>(answer: Answer, kind: Kind): answer is AnswerOf<Kind> {
  return answer.kind === kind;
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}

/** Whether anything stands in one of the row's cells. */
export function hasCells({ cells }: AnswerRow): boolean {
  return Object.values(cells).some(isWritten);
}

/** Whether the answer says anything: a row that was only added, or a tick that was taken back, does not. */
export function isGiven(answer: Answer | undefined): boolean {
  switch (answer?.kind) {
    case undefined:
      return false;
    case 'text':
      return isWritten(answer.text);
    case 'tick':
      return answer.isTicked;
    case 'choice':
      return answer.options.length > 0;
    case 'rows':
      return answer.rows.some(hasCells);
    case 'marks':
      return Object.keys(answer.marks).length > 0 || Object.values(answer.texts).some(isWritten);
    case 'date':
    case 'scale':
      return true;
  }
}

/** The answers with one of them given or, as null, taken back. */
export function withAnswer(answers: Answers, id: ItemId, answer: Answer | null): Answers {
  if (answer !== null) return { ...answers, [id]: answer };
  const { [id]: _, ...others } = answers;
  return others;
}

/** Whether anything at all was written, ticked or chosen. */
export function hasAnswers(answers: Answers): boolean {
  return Object.values(answers).some(isGiven);
}
