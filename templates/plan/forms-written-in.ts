import type { Answers } from '../model/plan';
import { isGiven } from './given-answer';
import type { PlanForm } from './plan-form';

/** Who the client is stands on every form: it makes none of them filled. */
function isAboutEverybody(answerId: string): boolean {
  return answerId.startsWith('client.');
}

/** The client's copy asks nothing of its own: it says again what the plan says, and is given out with it. */
const copies: Readonly<Partial<Record<string, string>>> = { 'shared-plan': 'client-copy' };

/**
 * The forms that are given out together: those in which somebody has written (`touched`), and of a plan that was opened
 * those in which something of their own is written. An answer that several forms share belongs to the first of them, so
 * that people named once do not fill nine forms.
 */
export function formsWrittenIn(
  forms: readonly PlanForm[],
  answers: Answers,
  touched: readonly string[],
): ReadonlySet<string> {
  const owners = new Map<string, string>();
  for (const { materialId, sections } of forms) {
    const ids = sections.flatMap(({ fields }) => fields.map(({ answerId }) => answerId));
    for (const id of ids) if (!owners.has(id) && !isAboutEverybody(id)) owners.set(id, materialId);
  }
  const given = Object.keys(answers).filter((id) => isGiven(answers[id]));
  const written = [...given.flatMap((id) => owners.get(id) ?? []), ...touched];
  return new Set([...written, ...written.flatMap((id) => copies[id] ?? [])]);
}

/** Whether the form would show anything of what is written, its own or shared. */
export function hasAnswersFor({ sections }: PlanForm, answers: Answers): boolean {
  return sections.some(({ fields }) => fields.some(({ answerId }) => isGiven(answers[answerId])));
}
