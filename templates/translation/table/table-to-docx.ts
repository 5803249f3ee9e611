import {
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ContentLanguage } from '../../model/language';
import type { LocalDate } from '../../model/local-date';
import { fixedPackage } from '../../word/fixed-package';
import { paperSizeMm } from '../../sheet/paper-size';
import { twipsOfMm } from '../../word/page-geometry';
import { wordLanguage } from '../../word/word-text';
import { placeWords } from '../../messages/place-words';
import type { ExportedTable } from './exported-rows';
import { tableColumns, tableWords, type TableColumn } from './table-columns';
import { fileStyles, tableFileStyles } from './table-file-styles';

const marginMm = 12;

/** Of A4 on its side within its margins, 273 mm; the words have the room, the ids only what they need. */
const widthsMm: Readonly<Record<TableColumn, number>> = { key: 38, place: 35, source: 88, target: 88, state: 24 };

/** The words of a cell in their language, each line after a line break of its own. */
function runsOf(text: string, language: ContentLanguage): readonly TextRun[] {
  return text
    .split('\n')
    .map(
      (content, index) =>
        new TextRun({ text: content, language: { value: wordLanguage(language) }, ...(index > 0 ? { break: 1 } : {}) }),
    );
}

function languageOf(column: TableColumn, table: ExportedTable): ContentLanguage {
  return column === 'source' || column === 'target' ? table[column] : table.language;
}

function cell(column: TableColumn, style: string, runs: readonly TextRun[]): TableCell {
  return new TableCell({
    width: { size: twipsOfMm(widthsMm[column]), type: WidthType.DXA },
    children: [new Paragraph({ style, children: [...runs] })],
  });
}

function bodyStyle(column: TableColumn): string {
  return column === 'source' || column === 'target' ? fileStyles.words : fileStyles.note;
}

function wordTable(table: ExportedTable): Table {
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: tableColumns.map((column, index) =>
      cell(column, fileStyles.heading, runsOf(table.headings[index] ?? '', table.language)),
    ),
  });
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: tableColumns.map((column) =>
          cell(column, bodyStyle(column), runsOf(row[column], languageOf(column, table))),
        ),
      }),
  );
  const widths = tableColumns.map((column) => twipsOfMm(widthsMm[column]));
  return new Table({
    style: fileStyles.table,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    rows: [heading, ...rows],
  });
}

function sectionProperties() {
  const { width, height } = paperSizeMm({ format: 'A4', orientation: 'portrait' });
  const margin = twipsOfMm(marginMm);
  return {
    page: {
      size: { width: twipsOfMm(width), height: twipsOfMm(height), orientation: PageOrientation.LANDSCAPE },
      margin: { top: margin, right: margin, bottom: margin, left: margin },
    },
  };
}

/** The table's heading: from which language into which. */
export function tableTitle({
  language,
  source,
  target,
}: Pick<ExportedTable, 'language' | 'source' | 'target'>): string {
  return `${tableWords[language].title}: ${source} → ${target} (${placeWords[language].inLanguage[target]})`;
}

/**
 * The table as a Word file: a real table whose heading row comes again on each page, every cell in its language. Dated by
 * the day given, so that the same texts give the same bytes.
 */
export async function tableToDocx(table: ExportedTable, date: LocalDate): Promise<Uint8Array> {
  const language = wordLanguage(table.language);
  const title = tableTitle(table);
  const file = new Document({
    title,
    creator: 'Heräte',
    lastModifiedBy: 'Heräte',
    externalStyles: tableFileStyles(language),
    compatibility: { version: 15 },
    sections: [
      {
        properties: sectionProperties(),
        children: [
          new Paragraph({ style: 'Heading1', children: [...runsOf(title, table.language)] }),
          new Paragraph({
            spacing: { after: 160 },
            children: [...runsOf(tableWords[table.language].advice, table.language)],
          }),
          wordTable(table),
        ],
      },
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(file));
  return fixedPackage(packed, { date, language, fonts: null });
}
