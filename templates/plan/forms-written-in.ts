import type { Answers } from '../model/plan';
import { isGiven } from './given-answer';
import type { PlanForm } from './plan-form';

/** Who the client is stands on every form: it makes none of them filled. */
function isAboutEverybody(answerId: string): boolean {
  return answerId.startsWith('client.');
}

/**
 * The forms in which something of their own is written. An answer that several forms share belongs to the first of them,
 * so that people named once do not fill nine forms.
 */
export function formsWrittenIn(forms: readonly PlanForm[], answers: Answers): ReadonlySet<string> {
  const owners = new Map<string, string>();
  for (const { materialId, sections } of forms) {
    const ids = sections.flatMap(({ fields }) => fields.map(({ answerId }) => answerId));
    for (const id of ids) if (!owners.has(id) && !isAboutEverybody(id)) owners.set(id, materialId);
  }
  const given = Object.keys(answers).filter((id) => isGiven(answers[id]));
  return new Set(given.flatMap((id) => owners.get(id) ?? []));
}

/** Whether the form would show anything of what is written, its own or shared. */
export function hasAnswersFor({ sections }: PlanForm, answers: Answers): boolean {
  return sections.some(({ fields }) => fields.some(({ answerId }) => isGiven(answers[answerId])));
}
