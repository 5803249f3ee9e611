import Papa from 'papaparse';
import { failed, success, type Result } from '../../model/result';
import { readHeading } from './table-columns';
import { mostTableRows, type TableRefusal } from './imported-table';
import { formulaLike } from './table-to-csv';

const delimiters = [';', ',', '\t'] as const;

/** The bytes as text; `isOldWindows` where they are no Unicode and were read as Windows' own letters of western Europe. */
interface DecodedText {
  readonly text: string;
  readonly isOldWindows: boolean;
}

function unicodeLabel(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Excel saves as UTF-8, as UTF-16 (“Unicode text”) or, as plain “CSV”, in Windows' own letters. */
function decoded(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder(unicodeLabel(bytes), { fatal: true }).decode(bytes), isOldWindows: false };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: new TextDecoder('windows-1252').decode(bytes), isOldWindows: true };
  }
}

type Cells = readonly (readonly string[])[];

function parsed(text: string, delimiter: string): { readonly cells: Cells; readonly isBroken: boolean } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: mostTableRows + 20 });
  return { cells: data, isBroken: errors.some(({ type }) => type === 'Quotes') };
}

function namesColumns(cells: Cells): boolean {
  return cells.slice(0, 10).some((row) => {
    const columns = row.map((cell) => readHeading(cell).column);
    return columns.includes('key') && columns.includes('target');
  });
}

function withoutMark(cell: string): string {
  return cell.startsWith("'") && formulaLike.test(cell) ? cell.slice(1) : cell;
}

/**
 * The cells of a CSV file with semicolons, commas or tabs, with or without a byte order mark. Sámi letters do not exist in
 * Windows' old letters: a file in them has lost them, so it is taken only where no Sámi is in it.
 */
export function csvCells(bytes: Uint8Array): Result<Cells, TableRefusal> {
  if (bytes.includes(0) && unicodeLabel(bytes) === 'utf-8') return failed('table-wrong-type');
  const { text, isOldWindows } = decoded(bytes);
  const plain = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const readings = delimiters.map((delimiter) => parsed(plain, delimiter));
  const reading = readings.find(({ cells }) => namesColumns(cells));
  if (reading === undefined) return failed('table-no-columns');
  if (reading.isBroken) return failed('table-damaged');
  const languages = reading.cells.slice(0, 10).flatMap((row) => row.map((cell) => readHeading(cell).language));
  const mayHaveLost = languages.some((language) => language === 'se' || language === 'smn' || language === 'sms');
  if (isOldWindows && mayHaveLost) return failed('table-letters-lost');
  return success(reading.cells.map((row) => row.map(withoutMark)));
}
