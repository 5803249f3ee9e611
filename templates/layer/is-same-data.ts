/** Whether two pieces of plain data say the same; the order of an object's fields says nothing, an absent one is undefined. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, otherFields] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  const names = new Set([...fields.keys(), ...otherFields.keys()]);
  return [...names].every((name) => isSameData(fields.get(name), otherFields.get(name)));
}
