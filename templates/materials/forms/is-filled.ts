import type { Content } from '../../content/content';
import type { Answer, Answers } from '../../model/plan';
import { writtenText } from './form-answers';
import { formIdOf } from './form-blocks';
import { answerIdOf, shownIn } from './form-context';

/** Whether an answer says anything: an empty line and a box that is not ticked do not. */
function saysSomething(answer: Answer | undefined): boolean {
  switch (answer?.kind) {
    case undefined:
      return false;
    case 'text':
      return writtenText(answer.text) !== null;
    case 'tick':
      return answer.isTicked;
    case 'choice':
      return answer.options.length > 0;
    case 'rows':
      return answer.rows.some(({ cells }) => Object.values(cells).some((cell) => writtenText(cell) !== null));
    case 'marks':
      return (
        Object.keys(answer.marks).length > 0 || Object.values(answer.texts).some((text) => writtenText(text) !== null)
      );
    case 'date':
    case 'scale':
      return true;
  }
}

/** Whether the answers say anything in this form: another form of the same plan may be the one that was filled. */
export function isFilledWith(content: Content, materialId: string, answers: Answers): boolean {
  const fields = shownIn(content, formIdOf(materialId)).flatMap(({ id }) => shownIn(content, id));
  return fields.some((field) => saysSomething(answers[answerIdOf(field)]));
}
