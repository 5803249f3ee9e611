import type { Answer, Answers } from '../model/plan';
import { isGiven } from './given-answer';
import type { PlanForm } from './plan-form';

/** Why something that was written in a PDF fits no field of the form. */
export const misfitReasons = ['unknown-field', 'not-a-date', 'not-an-option', 'too-long', 'not-a-number'] as const;
export type MisfitReason = (typeof misfitReasons)[number];

/** One thing that was written in a PDF and cannot be taken: where, what and why. */
export interface Misfit {
  readonly name: string;
  readonly text: string;
  readonly reason: MisfitReason;
}

/** A PDF form that was filled elsewhere, as it was read: nothing of it is taken before somebody says so. */
export interface ReadPdf {
  readonly fileName: string;
  readonly materialId: string;
  readonly answers: Answers;
  readonly misfits: readonly Misfit[];
}

/** One answer that the PDF brings: the field's question, what it says, and what it would replace. */
export interface BroughtAnswer {
  readonly answerId: string;
  readonly title: string;
  readonly brought: Answer;
  readonly before: Answer | null;
}

/** What the PDF would change of what is filled here, in the order of the form; what says the same is left out. */
export function broughtAnswers(form: PlanForm, read: ReadPdf, present: Answers): readonly BroughtAnswer[] {
  const fields = form.sections.flatMap((section) => section.fields);
  return fields.flatMap(({ answerId, title }) => {
    const brought = read.answers[answerId];
    const before = present[answerId];
    if (brought === undefined || !isGiven(brought) || JSON.stringify(brought) === JSON.stringify(before)) return [];
    return [{ answerId, title, brought, before: before !== undefined && isGiven(before) ? before : null }];
  });
}

/** The present answers with those that were brought. */
export function withBrought(present: Answers, brought: readonly BroughtAnswer[]): Answers {
  return { ...present, ...Object.fromEntries(brought.map((one) => [one.answerId, one.brought])) };
}
