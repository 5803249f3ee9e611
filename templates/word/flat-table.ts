import { Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';

/** One cell: its paragraphs in reading order, and how many columns it takes. */
export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly span?: number;
}

/** A table without nesting, its look in the style, its widths absolute in twips. */
export interface FlatTable {
  readonly styleId: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** The first row names the columns and is repeated on each page. */
  readonly hasHeaderRow?: boolean;
  /** How far the table reaches to the left over the margin, in twips: the outer half gutter of cards. */
  readonly outdent?: number;
}

/**
 * A Word table of fixed layout: widths stand on the table, its grid and its cells, as Word, LibreOffice and Google Docs
 * each believe another of them (docx issues 528 and 1618). Rows never break over a page. Every table says that it has a
 * first row (`w:tblLook`), without which Word's accessibility checker calls it a table with no header; only tables of
 * data repeat it (`w:tblHeader`), so that cards are not read out as headers.
 */
export function flatTable({ styleId, widths, rows, hasHeaderRow, outdent = 0 }: FlatTable): Table {
  const widthOf = (from: number, span: number): number =>
    widths.slice(from, from + span).reduce((sum, width) => sum + width, 0);
  return new Table({
    style: styleId,
    layout: TableLayoutType.FIXED,
    width: { size: widthOf(0, widths.length), type: WidthType.DXA },
    columnWidths: [...widths],
    indent: { size: -outdent, type: WidthType.DXA },
    tableLook: { firstRow: true, firstColumn: hasHeaderRow ?? false, noHBand: true, noVBand: true },
    rows: rows.map(
      (cells, rowIndex) =>
        new TableRow({
          cantSplit: true,
          tableHeader: (hasHeaderRow ?? false) && rowIndex === 0,
          children: cells.map((cell, index) => {
            const from = cells.slice(0, index).reduce((sum, { span = 1 }) => sum + span, 0);
            return wordCell(cell, widthOf(from, cell.span ?? 1));
          }),
        }),
    ),
  });
}

function wordCell({ paragraphs, span = 1 }: Cell, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    children: [...paragraphs],
  });
}

