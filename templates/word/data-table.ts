import { Paragraph, TextRun, type Table } from 'docx';
import type { ContentLanguage } from '../model/language';
import type { Sheet, Table as SheetTable, TableCell } from '../sheet/nodes';
import { columnShares } from './column-shares';
import { flatTable, type Cell } from './flat-table';
import { contentWidthTwips, sharedTwips, twipsOfMm, wordStep } from './page-geometry';
import { styleIds, tableStyleIds } from './style-ids';
import { styled } from './text-blocks';
import { paddingPt, sizesOf } from './word-measures';
import { wordRuns } from './word-text';

/** The paragraphs of a cell; a law stands at the end of the paragraph before it, so that a row stays low. */
function wordCell({ paragraphs }: TableCell, isRowHeader: boolean, language: ContentLanguage): Cell {
  const style = isRowHeader ? styleIds.cellRowHeader : styleIds.cell;
  const joined = paragraphs.reduce<readonly (readonly TextRun[])[]>((lines, paragraph) => {
    const last = lines.at(-1);
    if (paragraph.style !== 'law') return [...lines, wordRuns(paragraph.content, language)];
    const law = wordRuns(paragraph.content, language, styleIds.lawText);
    return last ? [...lines.slice(0, -1), [...last, new TextRun(' '), ...law]] : [law];
  }, []);
  const lines = joined.length > 0 ? joined : [[]];
  return { paragraphs: lines.map((children) => new Paragraph({ style, children: [...children] })) };
}

/** Least height in millimetres of a row that is filled in by hand (`look.md`, forms). */
export const writingHeightMm = 9;

/** The least heights of the rows of a table to fill in, the header's first; none where no cell waits to be filled. */
function writingHeights({ rows }: SheetTable): readonly number[] {
  const waits = rows.some((row) => row.cells.some((cell) => cell.paragraphs.length === 0));
  return waits ? [0, ...rows.map(() => twipsOfMm(writingHeightMm))] : [];
}

/** A table of data: its heading, a header row that comes again on each page, and rows that begin with what they are about. */
export function wordTable(
  block: SheetTable,
  sheet: Sheet,
  rowHeights: readonly number[] = [],
): readonly (Paragraph | Table)[] {
  const { language } = sheet;
  const header = block.columns.map((column) => ({ paragraphs: [styled(column.title, styleIds.cellHeader, language)] }));
  const rows = block.rows.map((row) => row.cells.map((cell, index) => wordCell(cell, index === 0, language)));
  const width = contentWidthTwips(sheet);
  const { cell: sizePt } = sizesOf(wordStep(sheet));
  const shares = columnShares(block, { widthPt: width / 20, paddingPt, sizePt });
  return [
    styled(block.title, 'Heading2', language),
    ...flatTable({
      styleId: tableStyleIds.data,
      widths: sharedTwips(width, shares),
      rows: [header, ...rows],
      hasHeaderRow: true,
      rowHeights: rowHeights.length > 0 ? rowHeights : writingHeights(block),
    }),
  ];
}
