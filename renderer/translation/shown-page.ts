import type { TextKey } from '../../templates/model/layer';

/** Rows on one page of the list: some two screens, and few enough to be drawn with every keystroke. */
export const rowsOnPage = 25;

/** A text to go to; the serial number makes asking twice for the same one work twice. */
export interface AskedText {
  readonly key: TextKey | null;
  readonly serial: number;
}

/**
 * What the list shows. The keys stay as they were when the filter was set: a row does not go away under the hands of who
 * writes it, only because it is no longer missing.
 */
export interface ShownPage {
  readonly query: string;
  readonly keys: readonly TextKey[];
  readonly page: number;
  readonly answered: number;
}

interface Wanted {
  /** The filter and all else by which the keys are found, as one text. */
  readonly query: string;
  readonly find: () => readonly TextKey[];
  readonly asked: AskedText;
}

/** The page to show: another list from its beginning, the page of the text that is asked for, or the same as before. */
export function nextShownPage(shown: ShownPage, { query, find, asked }: Wanted): ShownPage {
  const isSameList = shown.query === query;
  const isAnswered = shown.answered === asked.serial;
  if (isSameList && isAnswered) return shown;
  const keys = isSameList ? shown.keys : find();
  const index = isAnswered || asked.key === null ? -1 : keys.indexOf(asked.key);
  const stay = isSameList ? shown.page : 0;
  return { query, keys, page: index === -1 ? stay : Math.floor(index / rowsOnPage), answered: asked.serial };
}

/** How many pages the keys take; an empty list has one. */
export function pageCount(keys: readonly TextKey[]): number {
  return Math.max(1, Math.ceil(keys.length / rowsOnPage));
}
