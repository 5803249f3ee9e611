import { z } from 'zod';
import { changeSchema, type Change } from './change';
import type { Patch } from './patch';

/** More than anybody goes back by hand; older states are in the editions and the backups. */
export const longestHistory = 500;

/** What can be undone, the newest last, and what can be redone, the next first. */
export const historySchema = z
  .strictObject({
    past: z.array(changeSchema).max(longestHistory).readonly(),
    future: z.array(changeSchema).max(longestHistory).readonly(),
  })
  .readonly();
export type History = z.infer<typeof historySchema>;

export const emptyHistory: History = { past: [], future: [] };

/**
 * One step of a document's life. `merge`: the last change goes on (the next letters of a word); its change is the whole one,
 * from where it began.
 */
export const stepSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('change'), change: changeSchema }),
    z.strictObject({ kind: z.literal('merge'), change: changeSchema }),
    z.strictObject({ kind: z.literal('undo') }),
    z.strictObject({ kind: z.literal('redo') }),
  ])
  .readonly();
export type Step = z.infer<typeof stepSchema>;

/** The change that a step takes back before it goes on, and the one that it does. Null where there is none such. */
function movesOf({ past, future }: History, step: Step): { readonly back?: Change; readonly on?: Change } | null {
  const [last, next] = [past.at(-1), future[0]];
  switch (step.kind) {
    case 'change':
      return { on: step.change };
    case 'merge':
      return last === undefined ? null : { back: last, on: step.change };
    case 'undo':
      return last === undefined ? null : { back: last };
    case 'redo':
      return next === undefined ? null : { on: next };
  }
}

/** What the step does to the document; null where the history has no such step. */
export function patchesOfStep(history: History, step: Step): readonly Patch[] | null {
  const moves = movesOf(history, step);
  return moves === null ? null : [...(moves.back?.backward ?? []), ...(moves.on?.forward ?? [])];
}

/** The history after the step; null where it has no such step. A merge that leads back to where it began leaves no trace. */
export function afterStep(history: History, step: Step): History | null {
  const moves = movesOf(history, step);
  if (moves === null) return null;
  const before = moves.back === undefined ? history.past : history.past.slice(0, -1);
  const isNothing = moves.on?.forward.length === 0;
  const past = moves.on === undefined || isNothing ? before : [...before, moves.on].slice(-longestHistory);
  if (step.kind === 'undo' && moves.back !== undefined) return { past, future: [moves.back, ...history.future] };
  return { past, future: step.kind === 'redo' ? history.future.slice(1) : [] };
}

/**
 * The newest part of a history that fits: at most so many characters of JSON, what can be undone next and redone next
 * first.
 */
export function shortened({ past, future }: History, mostCharacters: number): History {
  let room = mostCharacters;
  const fits = (change: Change): boolean => {
    room -= JSON.stringify(change).length;
    return room >= 0;
  };
  const keptFuture = future.slice(0, firstNot(future, fits));
  const newestFirst = [...past].reverse();
  return { past: newestFirst.slice(0, firstNot(newestFirst, fits)).reverse(), future: keptFuture };
}

function firstNot<Value>(values: readonly Value[], isSo: (value: Value) => boolean): number {
  const index = values.findIndex((value) => !isSo(value));
  return index === -1 ? values.length : index;
}
