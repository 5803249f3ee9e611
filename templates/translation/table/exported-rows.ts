import type { Content } from '../../content/content';
import type { InterfaceLanguage } from '../../model/language';
import type { TranslationPair, TranslationRow } from '../translation-rows';
import { tableText } from './cell-text';
import { columnHeading, tableColumns, tableWords, type TableColumn } from './table-columns';

/** A table as it is given to a translator: its headings and rows, column by column. */
export interface ExportedTable extends TranslationPair {
  readonly headings: readonly string[];
  readonly rows: readonly Readonly<Record<TableColumn, string>>[];
  /** The language of headings, places and states. */
  readonly language: InterfaceLanguage;
}

interface TableInput extends TranslationPair {
  readonly rows: readonly TranslationRow[];
  readonly texts: Content['texts'];
  readonly language: InterfaceLanguage;
}

/** Puts the rows into the words of the table; papers are named by their own titles. */
export function exportedTable({ rows, texts, language, source, target }: TableInput): ExportedTable {
  const words = tableWords[language];
  const titles = texts[language] ?? {};
  const placeOf = ({ materialIds }: TranslationRow): string =>
    materialIds.length === 0 ? words.other : materialIds.map((id) => titles[`${id}/title`] ?? id).join(', ');
  return {
    source,
    target,
    language,
    headings: tableColumns.map((column) => columnHeading(column, language, { source, target })),
    rows: rows.map((row) => ({
      key: row.key,
      place: tableText(placeOf(row)),
      source: tableText(row.source),
      target: tableText(row.target),
      state: words.states[row.state],
    })),
  };
}
