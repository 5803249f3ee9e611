import type { Decision, Layer } from '../model/layer';

function decidesWords({ kind }: Decision): boolean {
  return kind === 'text' || kind === 'reviewed';
}

/** What the layer decides beside words: which items there are, where they stand, and whether they are shown. */
function structureOf({ decisions }: Layer): readonly Decision[] {
  return decisions.filter((decision) => !decidesWords(decision));
}

/** Whether two layers decide the same beside words. */
export function hasSameStructure(one: Layer, other: Layer): boolean {
  if (one === other) return true;
  const [decisions, others] = [structureOf(one), structureOf(other)];
  return decisions.length === others.length && decisions.every((decision, index) => decision === others[index]);
}

/**
 * Remembers what the layer decides beside words, and gives the same object as long as none of that changes: what only
 * depends on which items there are is then not computed again at every letter.
 */
export function createStructureSharing(): (layer: Layer) => Layer {
  let last: Layer = { schema: 3, decisions: [] };
  return (layer) => {
    const next = { ...layer, decisions: structureOf(layer) };
    if (!hasSameStructure(last, next)) last = next;
    return last;
  };
}
