/** A logo of 2 million characters in a unit is the largest thing that the window ever sends. */
const MOST_CHARACTERS = 4_000_000;
const MOST_VALUES = 100_000;
const DEEPEST = 32;

const plainPrototypes: ReadonlySet<unknown> = new Set([Object.prototype, Array.prototype, null]);

interface Budget {
  characters: number;
  values: number;
}

/**
 * Whether a message is plain data of a size that the window could have meant: looked at before any schema works on it,
 * so that a huge string or a deep nest costs nothing. `__proto__` as a key is refused, as copying such an object later
 * would change what the copy inherits.
 */
export function isBearableMessage(message: unknown): boolean {
  return fits(message, { characters: MOST_CHARACTERS, values: MOST_VALUES }, DEEPEST);
}

function fits(value: unknown, budget: Budget, depth: number): boolean {
  budget.values -= 1;
  if (typeof value === 'string') budget.characters -= value.length;
  if (budget.values < 0 || budget.characters < 0) return false;
  if (typeof value !== 'object' || value === null) return typeof value !== 'function' && typeof value !== 'symbol';
  if (depth === 0 || !plainPrototypes.has(Object.getPrototypeOf(value))) return false;
  return Object.keys(value).every((key) => {
    budget.characters -= key.length;
    const part: unknown = Reflect.get(value, key);
    return key !== '__proto__' && fits(part, budget, depth - 1);
  });
}
