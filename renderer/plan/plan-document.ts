import type { Plan } from '../../templates/model/plan';
import { dayAfter, keptAnswers } from '../../templates/plan/kept-plan';
import type { ClearingParts } from './plan-parts';
import type { PlanState } from './plan-state';

/** The plan as its file holds it; null where there is no unit whose plan it would be. */
export function planOf({ store, window }: ClearingParts): Plan | null {
  const state = store.getState();
  const { unit, settings } = window.store.getState().workspace;
  if (unit === null) return null;
  return {
    schema: 1,
    code: state.code,
    unitId: unit.id,
    language: state.language ?? unit.languages[0] ?? 'fi',
    createdOn: state.createdOn,
    deleteOn: state.deleteOn ?? dayAfter(state.createdOn, settings.plans.deleteAfterDays),
    movedOn: state.movedOn,
    answers: keptAnswers(state.answers),
  };
}

/** What the window takes from a plan that was opened. */
export function stateOfPlan(
  plan: Plan,
): Pick<PlanState, 'code' | 'createdOn' | 'deleteOn' | 'movedOn' | 'language' | 'answers' | 'kept'> {
  const { code, createdOn, deleteOn, movedOn, language, answers } = plan;
  return { code, createdOn, deleteOn, movedOn, language, answers, kept: answers };
}
