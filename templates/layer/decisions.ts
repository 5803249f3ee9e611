import { questionId, questionOf, type Decision, type Layer, type Question } from '../model/layer';

/**
 * The layer with the unit's new decision. It takes the place of what was decided before on the same question, so that
 * what changes is as small as what was done, also when it is undone.
 */
export function decide(layer: Layer, decision: Decision): Layer {
  const id = questionId(questionOf(decision));
  const isOnSame = (other: Decision): boolean => questionId(questionOf(other)) === id;
  const index = layer.decisions.findIndex(isOnSame);
  if (index === -1) return { ...layer, decisions: [...layer.decisions, decision] };
  const decisions = layer.decisions.with(index, decision).filter((other, at) => at === index || !isOnSame(other));
  return { ...layer, decisions };
}

/** The layer without what was decided on the question: there the unit follows the master again. */
export function withoutDecision(layer: Layer, question: Question): Layer {
  const id = questionId(question);
  return { ...layer, decisions: layer.decisions.filter((decision) => questionId(questionOf(decision)) !== id) };
}
