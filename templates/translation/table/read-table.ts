import { failed, success, type Result } from '../../model/result';
import { cellText, keyOfCell } from './cell-text';
import { csvCells } from './csv-cells';
import { docxCells } from './docx-cells';
import {
  largestTableBytes,
  longestCell,
  longestTableKey,
  mostTableRows,
  type ImportedTable,
  type TableRefusal,
} from './imported-table';
import { readHeading, type Heading } from './table-columns';

type Cells = readonly (readonly string[])[];

/** Where the columns are, as the first row that names them says. */
interface Columns {
  readonly headings: readonly Heading[];
  /** The row that names them. */
  readonly row: number;
}

function columnsOf(cells: Cells): Columns | null {
  const row = cells.findIndex((candidate) => {
    const columns = candidate.map((cell) => readHeading(cell).column);
    return columns.includes('key') && columns.includes('target');
  });
  const headings = cells[row]?.map(readHeading);
  return headings === undefined ? null : { headings, row };
}

/** A row that names the columns again, as at the top of each page of a table that was split. */
function isHeading(cell: string): boolean {
  return readHeading(cell).column === 'key' && !cell.includes('/');
}

function tableOf(cells: Cells): Result<ImportedTable, TableRefusal> {
  const columns = columnsOf(cells);
  if (columns === null) return failed('table-no-columns');
  const at = (column: Heading['column']): number => columns.headings.findIndex((heading) => heading.column === column);
  const [keyAt, sourceAt, targetAt] = [at('key'), at('source'), at('target')];
  const rows = cells.slice(columns.row + 1).flatMap((row) => {
    const cell = row[keyAt] ?? '';
    const key = keyOfCell(cell).slice(0, longestTableKey);
    const source = sourceAt === -1 ? null : cellText(row[sourceAt] ?? '').slice(0, longestCell);
    const target = cellText(row[targetAt] ?? '').slice(0, longestCell);
    const isEmpty = key === '' && target === '';
    return isEmpty || isHeading(cell) ? [] : [{ key, source, target }];
  });
  if (rows.length > mostTableRows) return failed('table-too-many-rows');
  return success({
    source: columns.headings[sourceAt]?.language ?? null,
    target: columns.headings[targetAt]?.language ?? null,
    rows,
  });
}

/** Zip archives begin so (PKWARE APPNOTE 4.3.7), and Word files are such. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The old binary form of Word and Excel (MS-CFB 2.2), also what a file with a password is. */
function isOldOffice(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/**
 * Reads a translator's table, Word or CSV by what the file is and not by its name, in the languages and with the columns
 * in any order. Never throws, whatever the bytes are; a file that is not taken says why.
 */
export function readTable(bytes: Uint8Array): Result<ImportedTable, TableRefusal> {
  if (bytes.length > largestTableBytes) return failed('table-too-large');
  if (isOldOffice(bytes)) return failed('table-wrong-type');
  const cells = isArchive(bytes) ? docxCells(bytes) : csvCells(bytes);
  return cells.ok ? tableOf(cells.value) : cells;
}
