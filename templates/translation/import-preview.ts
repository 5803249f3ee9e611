import type { Edit, EditContext } from '../edit/edits';
import { longestText, type TextKey } from '../model/layer';
import { comparedSource, comparedText } from './table/cell-text';
import type { ImportedTable } from './table/imported-table';
import { translationEdit } from './translation-edits';
import type { TranslationRow } from './translation-rows';

/** What is wrong with new words. `too-long`: they cannot be taken. `placeholder-lost`: a `{date}` or the like is gone or new. */
export type ImportProblem = 'too-long' | 'placeholder-lost';

/** One text that the table would change. */
export interface ImportChange {
  readonly row: TranslationRow;
  readonly after: string;
  /** The source says something else than it did when the table was given out. */
  readonly hasSourceChanged: boolean;
  readonly problem: ImportProblem | null;
}

/** What taking a table would do. */
export interface ImportPreview {
  readonly changes: readonly ImportChange[];
  /** Ids that no text has; their rows are left out. */
  readonly unknown: readonly string[];
  /** Texts that stand on more than one row with different words; the last row counts. */
  readonly repeated: readonly TextKey[];
  /** Rows that say what is said already. */
  readonly same: number;
  /** Rows without a translation; what was said stays. */
  readonly empty: number;
}

function placeholders(text: string): string {
  return [...new Set([...text.matchAll(/\{\w+\}/g)].map(([name]) => name))].toSorted().join(' ');
}

function problemOf(row: TranslationRow, after: string): ImportProblem | null {
  if (after.length > longestText) return 'too-long';
  const model = row.finnish === '' ? row.source : row.finnish;
  return placeholders(after) === placeholders(model) ? null : 'placeholder-lost';
}

type ImportedRow = ImportedTable['rows'][number];

/** The last row with words for each known text, and which texts have several that differ. */
function rowsByKey(table: ImportedTable, known: ReadonlyMap<string, TranslationRow>) {
  const byKey = new Map<string, ImportedRow>();
  const repeated = new Set<string>();
  for (const row of table.rows) {
    if (!known.has(row.key)) continue;
    const earlier = byKey.get(row.key);
    if (earlier && earlier.target !== '' && row.target !== '' && earlier.target !== row.target) repeated.add(row.key);
    if (earlier === undefined || row.target !== '') byKey.set(row.key, row);
  }
  return { byKey, repeated };
}

function hasSourceChanged(imported: ImportedRow, row: TranslationRow): boolean {
  return imported.source !== null && comparedSource(imported.source) !== comparedSource(row.source);
}

/**
 * Holds a table against the texts as they are now. Spaces and hyphens that a program changed are no change; any other
 * letter is. An empty cell never takes words away.
 */
export function importPreview(table: ImportedTable, rows: readonly TranslationRow[]): ImportPreview {
  const known = new Map(rows.map((row) => [row.key, row] as const));
  const { byKey, repeated } = rowsByKey(table, known);
  const found = rows.flatMap((row) => {
    const imported = byKey.get(row.key);
    return imported === undefined ? [] : [{ row, imported }];
  });
  const filled = found.filter(({ imported }) => imported.target !== '');
  const changed = filled.filter(({ row, imported }) => comparedText(imported.target) !== comparedText(row.target));
  return {
    changes: changed.map(({ row, imported }) => ({
      row,
      after: imported.target,
      hasSourceChanged: hasSourceChanged(imported, row),
      problem: problemOf(row, imported.target),
    })),
    unknown: [...new Set(table.rows.flatMap(({ key }) => (known.has(key) ? [] : [key])))],
    repeated: [...repeated],
    same: filled.length - changed.length,
    empty: found.length - filled.length,
  };
}

/** Whether a change is proposed: what has lost a placeholder is only taken when somebody says so. */
export function isProposed({ problem }: ImportChange): boolean {
  return problem === null;
}

/** The chosen changes as edits of the layer; what is too long for a text is never one. */
export function importEdits(changes: readonly ImportChange[], context: EditContext): readonly Edit[] {
  return changes.flatMap(({ row, after, problem }) =>
    problem === 'too-long' ? [] : [translationEdit(row, after, context)],
  );
}
