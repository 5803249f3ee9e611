import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { AnswerOf, Answer } from '../../templates/model/plan';
import type { ItemId } from '../../templates/model/layer';
import { answerOf } from '../../templates/plan/given-answer';
import { createFilling, type FillingActions } from './plan-actions';
import { createLeaving, type LeavingActions } from './plan-clearing';
import { createKeeping, type KeepingActions } from './plan-keeping';
import type { PlanParts } from './plan-parts';
import type { PlanState, PlanStore } from './plan-state';

/** All that can be done with the plan. */
export type PlanActions = FillingActions & LeavingActions & KeepingActions;

interface PlanWindow {
  readonly store: PlanStore;
  readonly actions: PlanActions;
}

/** Hands the plan to every component; given once, in `main.tsx`. */
export const PlanContext = createContext<PlanWindow | null>(null);

/** Puts together what the components use. */
export function createPlanWindow(parts: PlanParts): PlanWindow {
  return {
    store: parts.store,
    actions: { ...createFilling(parts), ...createLeaving(parts), ...createKeeping(parts) },
  };
}

function usePlanWindow(): PlanWindow {
  const value = use(PlanContext);
  if (value === null) throw new Error('A component stands outside the plan context.');
  return value;
}

/** Reads one thing of the plan; the component is drawn again only when that thing changes. */
export function usePlan<Value>(select: (state: PlanState) => Value): Value {
  return useStore(usePlanWindow().store, select);
}

/** What can be done with the plan; always the same object. */
export function usePlanActions(): PlanActions {
  return usePlanWindow().actions;
}

/** The answer of one field, if it is one of the field's own kind. */
export function useAnswer<Kind extends Answer['kind']>(answerId: ItemId, kind: Kind): AnswerOf<Kind> | null {
  return usePlan(({ answers }) => answerOf(answers, answerId, kind));
}
