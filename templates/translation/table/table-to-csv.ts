import Papa from 'papaparse';
import type { ExportedTable } from './exported-rows';
import { tableColumns } from './table-columns';

/**
 * What a spreadsheet would take for a formula, and what already has the mark against that: such a cell gets an apostrophe
 * in front, and loses exactly one when it comes back.
 */
export const formulaLike = /^'*[=+\-@\t\r]/;

/**
 * The table as CSV for a Finnish Excel: UTF-8 with a byte order mark, without which Excel reads ä as two letters, and with
 * semicolons, as the comma is the decimal sign there.
 */
export function tableToCsv({ headings, rows }: ExportedTable): Uint8Array {
  const fields = rows.map((row) => tableColumns.map((column) => row[column]));
  const text = Papa.unparse([[...headings], ...fields], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: formulaLike,
  });
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}
