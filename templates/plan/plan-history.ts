import type { Answers } from '../model/plan';

/** One state to go back to: what was answered, and where the change that followed it was made. */
export interface PlanMoment<Where> {
  readonly answers: Answers;
  readonly where: Where;
  /** What was changed: letters typed one after another in one place are undone together. */
  readonly key: string;
  readonly atMs: number;
}

/** The way back through what was filled, and on again. In memory only: it holds client data. */
export interface PlanHistory<Where> {
  readonly past: readonly PlanMoment<Where>[];
  readonly future: readonly PlanMoment<Where>[];
}

/** Steps that can be gone back. */
const mostSteps = 500;
/** A pause in typing after which a new step begins. */
const pauseMs = 1500;

/** Nothing has been changed yet. */
export const emptyPlanHistory = { past: [], future: [] } as const satisfies PlanHistory<never>;

/** The history with a change; `moment.answers` is what was answered before it. */
export function withChange<Where>(history: PlanHistory<Where>, moment: PlanMoment<Where>): PlanHistory<Where> {
  const last = history.past.at(-1);
  const goesOn = last !== undefined && last.key === moment.key && moment.atMs - last.atMs < pauseMs;
  const past = goesOn
    ? [...history.past.slice(0, -1), { ...last, atMs: moment.atMs }]
    : [...history.past.slice(-mostSteps + 1), moment];
  return { past, future: [] };
}

/** What a step back or on leads to; null where there is none. */
export interface PlanStep<Where> {
  readonly history: PlanHistory<Where>;
  readonly answers: Answers;
  readonly where: Where;
}

/** One step back from the present answers. */
export function stepBack<Where>({ past, future }: PlanHistory<Where>, present: Answers): PlanStep<Where> | null {
  const last = past.at(-1);
  if (last === undefined) return null;
  // A step that was gone back is over: what is typed next begins another.
  const undone = { ...last, answers: present, atMs: 0 };
  return {
    history: { past: past.slice(0, -1), future: [undone, ...future] },
    answers: last.answers,
    where: last.where,
  };
}

/** One step on again. */
export function stepOn<Where>({ past, future }: PlanHistory<Where>, present: Answers): PlanStep<Where> | null {
  const [next, ...others] = future;
  if (next === undefined) return null;
  const redone = { ...next, answers: present, atMs: 0 };
  return { history: { past: [...past, redone], future: others }, answers: next.answers, where: next.where };
}
