import type { DocumentSaveInput } from '../../electron/bridge/contract';

type Steps = DocumentSaveInput['steps'];

/** The next letters of a word make one step with those before them, as long as neither is on its way. */
function joinedSteps(older: Steps, newer: Steps): Steps {
  const [last, next] = [older.at(-1), newer[0]];
  if (next?.step.kind !== 'merge' || (last?.step.kind !== 'change' && last?.step.kind !== 'merge')) {
    return [...older, ...newer];
  }
  const joined = { id: next.id, step: { kind: last.step.kind, change: next.step.change } };
  return [...older.slice(0, -1), joined, ...newer.slice(1)];
}

/** Two saves as one: the newest values, and every step in its order. */
export function joinedSaves(older: DocumentSaveInput, newer: DocumentSaveInput): DocumentSaveInput {
  return {
    unitId: newer.unitId,
    unit: newer.unit ?? older.unit,
    layer: newer.layer ?? older.layer,
    steps: joinedSteps(older.steps, newer.steps),
  };
}
