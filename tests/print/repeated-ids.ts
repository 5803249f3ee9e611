function idsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsOf)];
}

/** Ids that more than one node of a tree carries: none where every node can be found by its own. */
export function repeatedIds(tree: unknown): readonly string[] {
  const ids = idsOf(tree);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
