import { questionId, questionOf, type Decision, type Layer, type Question } from '../model/layer';

/** The layer with the unit's new decision, which replaces what was decided before on the same question. */
export function decide(layer: Layer, decision: Decision): Layer {
X
}

/** The layer without what was decided on the question: there the unit follows the master again. */
export function withoutDecision(layer: Layer, question: Question): Layer {
  const id = questionId(question);
  return { ...layer, decisions: layer.decisions.filter((decision) => questionId(questionOf(decision)) !== id) };
}
