import type { FormEntry, FormOption } from './nodes';

/** The last part of an id: `who` of `shared-plan.measures.who`. */
function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1);
}

/**
 * What options, columns or rows of one field are called in the names of its PDF fields: the last part of their id, or
 * the whole of it where two end alike or a number could be taken for a row's.
 */
export function shortNames(keys: readonly string[]): ReadonlyMap<string, string> {
  const endings = keys.map(lastPart);
  const isPlain = (ending: string): boolean =>
    !/^[0-9]+$/.test(ending) && endings.filter((other) => other === ending).length === 1;
  return new Map(keys.map((key) => [key, isPlain(lastPart(key)) ? lastPart(key) : key]));
}

/** The key of a row that is written into a matrix, from one: `own-1`. */
export function ownRowKey(number: number): string {
  return `own-${number}`;
}

/** The name of the PDF field of one option of a choice: its own where many can be ticked, else the group's. */
export function optionName(
  { name, isMany, options }: Extract<FormEntry, { readonly kind: 'choice' }>,
  { key }: FormOption,
): string {
  return isMany ? `${name}.${shortNames(options.map((option) => option.key)).get(key) ?? key}` : name;
}
