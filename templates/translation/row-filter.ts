import type { ReviewState } from '../content/review-states';
import type { TextKey } from '../model/layer';
import type { TranslationRow } from './translation-rows';

/** Words that no paper says by itself: of hours and acts, of what is not printed now. */
export const otherWords = 'other-words';

/** Which rows are looked at. */
export interface RowFilter {
  readonly state: ReviewState | 'all';
  /** A material's id, `otherWords`, or null for all papers. */
  readonly place: string | null;
  readonly search: string;
}

export const noFilter: RowFilter = { state: 'all', place: null, search: '' };

/** Letters as they are compared: case does not matter, every letter does (ʹ too). */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('fi')
    .replaceAll(/[\s\u00ad]+/g, ' ')
    .trim();
}

function isInPlace({ materialIds }: TranslationRow, place: RowFilter['place']): boolean {
  if (place === null) return true;
  return place === otherWords ? materialIds.length === 0 : materialIds.includes(place);
}

/** The rows that the filter lets through, in their order. */
export function filteredRows(rows: readonly TranslationRow[], filter: RowFilter): readonly TranslationRow[] {
  const search = folded(filter.search);
  return rows.filter(
    (row) =>
      (filter.state === 'all' || row.state === filter.state) &&
      isInPlace(row, filter.place) &&
      (search === '' || [row.key, row.source, row.target].some((text) => folded(text).includes(search))),
  );
}

/** The next missing text after the one given, from the top again after the last; null where none is missing. */
export function nextMissing(rows: readonly TranslationRow[], after: TextKey | null): TextKey | null {
  const from = rows.findIndex(({ key }) => key === after) + 1;
  const inTurn = [...rows.slice(from), ...rows.slice(0, from)];
  return inTurn.find(({ state }) => state === 'missing')?.key ?? null;
}
