import {
  HeightRule,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableCellOptions,
  type ITableRowOptions,
  type Paragraph,
} from 'docx';

/** One cell: its paragraphs in reading order, and how many columns it takes. */
export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly span?: number;
  /** Background `#rrggbb`, where it carries the meaning of this one cell. */
  readonly fill?: string;
  /** Where the paragraphs stand in a row that is higher than they are; on top where absent. */
  readonly verticalAlign?: 'center' | 'bottom';
  /** Room at both sides in twips, where the style's own would be too much for a narrow column. */
  readonly sideRoom?: number;
}

/** A table without nesting, its look in the style, its widths absolute in twips. */
export interface FlatTable {
  readonly styleId: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** The first row names the columns and is repeated on each page. */
  readonly hasHeaderRow?: boolean;
  /** Room at the cells' sides next to a gutter, in twips, where the style's own room is only for the outer sides. */
  readonly besideGutter?: number;
  /** The least height of each row in twips, where a page is to be filled. */
  readonly rowHeights?: readonly number[];
  /** Rows may go on on the next page: they hold answers of any length, and nothing else stands beside them. */
  readonly isSplittable?: boolean;
}

/**
 * A Word table of fixed layout: widths stand on the table, its grid and its cells, as Word, LibreOffice and Google Docs
 * each believe another of them (docx issues 528 and 1618). Rows break over a page only where they may. Every table says that it has a
 * first row (`w:tblLook`), without which Word's accessibility checker calls it a table with no header; only tables of
 * data repeat it (`w:tblHeader`), so that cards are not read out as headers. No table where nothing stands in it: Word cannot
 * open a table without rows.
 */
export function flatTable({
  styleId,
  widths,
  rows,
  hasHeaderRow,
  besideGutter,
  rowHeights,
  isSplittable,
}: FlatTable): readonly Table[] {
  if (rows.every((cells) => cells.length === 0)) return [];
  const widthOf = (from: number, span: number): number =>
    widths.slice(from, from + span).reduce((sum, width) => sum + width, 0);
  const table = new Table({
    style: styleId,
    layout: TableLayoutType.FIXED,
    width: { size: widthOf(0, widths.length), type: WidthType.DXA },
    columnWidths: [...widths],
    tableLook: { firstRow: true, firstColumn: hasHeaderRow ?? false, noHBand: true, noVBand: true },
    rows: rows.map(
      (cells, rowIndex) =>
        new TableRow({
          cantSplit: !isSplittable,
          ...rowHeight(rowHeights?.[rowIndex]),
          ...(hasHeaderRow && rowIndex === 0 ? { tableHeader: true } : {}),
          children: cells.map((cell, index) => {
            const from = cells.slice(0, index).reduce((sum, { span = 1 }) => sum + span, 0);
            const sides = { left: from > 0, right: from + (cell.span ?? 1) < widths.length };
            return wordCell(cell, widthOf(from, cell.span ?? 1), besideGutter ? gutterRoom(besideGutter, sides) : {});
          }),
        }),
    ),
  });
  return [table];
}

function rowHeight(least: number | undefined): Pick<ITableRowOptions, 'height'> {
  return least === undefined ? {} : { height: { value: least, rule: HeightRule.ATLEAST } };
}

type Room = Pick<ITableCellOptions, 'margins'>;

function gutterRoom(size: number, sides: { readonly left: boolean; readonly right: boolean }): Room {
  const margins = { ...(sides.left ? { left: size } : {}), ...(sides.right ? { right: size } : {}) };
  return sides.left || sides.right ? { margins: { ...margins, marginUnitType: WidthType.DXA } } : {};
}

function wordCell({ paragraphs, span = 1, fill, verticalAlign, sideRoom }: Cell, width: number, room: Room): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...room,
    ...(sideRoom === undefined ? {} : { margins: { left: sideRoom, right: sideRoom, marginUnitType: WidthType.DXA } }),
    ...(fill ? { shading: { type: ShadingType.CLEAR, fill: fill.replace('#', '') } } : {}),
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(verticalAlign ? { verticalAlign } : {}),
    children: [...paragraphs],
  });
}
