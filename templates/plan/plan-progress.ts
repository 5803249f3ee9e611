import type { Answers } from '../model/plan';
import { isGiven } from './given-answer';
import type { PlanField, PlanForm, PlanSection } from './plan-form';

/** How far a form or a section has come. */
export interface PlanProgress {
  readonly fields: number;
  readonly filled: number;
  /** Compulsory fields that say nothing yet. */
  readonly missing: number;
}

/** Whether the field is answered here: a signature and a drawing are made on paper, a statement asks nothing. */
export function isAsked({ shape }: PlanField): boolean {
  return shape.kind !== 'statement' && shape.kind !== 'signature' && shape.kind !== 'drawing';
}

function isCompulsory({ shape }: PlanField): boolean {
  return 'isCompulsory' in shape && shape.isCompulsory;
}

/** The compulsory fields of a section that are not filled yet. Nothing is kept from being printed by them. */
export function missingFields({ fields }: PlanSection, answers: Answers): readonly PlanField[] {
  return fields.filter((field) => isAsked(field) && isCompulsory(field) && !isGiven(answers[field.answerId]));
}

/** How far a section has come. */
export function sectionProgress(section: PlanSection, answers: Answers): PlanProgress {
  const asked = section.fields.filter(isAsked);
  return {
    fields: asked.length,
    filled: asked.filter(({ answerId }) => isGiven(answers[answerId])).length,
    missing: missingFields(section, answers).length,
  };
}

/** How far a form has come. */
export function formProgress({ sections }: PlanForm, answers: Answers): PlanProgress {
  const each = sections.map((section) => sectionProgress(section, answers));
  const sum = (of: (progress: PlanProgress) => number): number => each.reduce((total, one) => total + of(one), 0);
  return { fields: sum((one) => one.fields), filled: sum((one) => one.filled), missing: sum((one) => one.missing) };
}
