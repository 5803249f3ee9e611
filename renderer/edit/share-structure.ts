import type { Layer } from '../../templates/model/layer';

/**
 * Remembers what the layer decides beside words, and gives the same object as long as none of that changes: what only
 * depends on which items there are is then not computed again at every letter.
 */
export function createStructureSharing(): (layer: Layer) => Layer {
  let last: Layer = { schema: 3, decisions: [] };
  return (layer) => {
    const decisions = layer.decisions.filter(({ kind }) => kind !== 'text' && kind !== 'reviewed');
    const isSame =
      decisions.length === last.decisions.length &&
      decisions.every((decision, index) => decision === last.decisions[index]);
    if (!isSame) last = { ...layer, decisions };
    return last;
  };
}
