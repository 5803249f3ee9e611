import { matchesSearch } from '../papers/matches-search';

/** As many as one looks through; of more, one types a letter or two. */
export const mostShown = 50;

/** Above this, finding by eye takes longer than typing. */
export const fewUnits = 8;

/** The units that a list shows, and how many there would be. */
export interface FoundUnits<Listed> {
  readonly shown: readonly Listed[];
  readonly all: number;
}

/** The units whose shown name has all the words typed, in the order of the list. */
export function findUnits<Listed extends { readonly label: string }>(
  units: readonly Listed[],
  query: string,
  language: string,
): FoundUnits<Listed> {
  const typed = query.trim();
  const found = typed === '' ? units : units.filter(({ label }) => matchesSearch([label], typed, language));
  return { shown: found.slice(0, mostShown), all: found.length };
}
