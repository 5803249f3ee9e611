import { Paragraph, type Table, type XmlComponent } from 'docx';
import type { FormColumn, FormTableRow, Runs, Sheet } from '../sheet/nodes';
import { textOf } from '../sheet/runs';
import { dateControl, linesControl, listControl, tickControl, type Written } from './content-control';
import { flatTable, type Cell } from './flat-table';
import { columnTwips } from './form-column-widths';
import { FormParagraph } from './form-paragraph';
import type { EntryField } from './form-room';
import { leastPt, padding, smallFactor } from './form-styles';
import { contentWidthTwips, sharedTwips, twipsOfMm, twipsOfPt, wordStep } from './page-geometry';
import { styleIds, tableStyleIds } from './style-ids';
import { styled } from './text-blocks';
import { lineRoom } from './writing-room';

/** The column of the rows' numbers, of a hundred. */
const numberShare = 6;
/** Room in points at the sides of a box. */
const tickSidePt = 1;
/** Least height of a row to write in by hand (`look.md`, forms). */
export const writingRowMm = 8.5;

type TableField = EntryField<'table'>;

/** What can be chosen stands under the column's name too: who fills the paper by hand has no list to open. */
function headCell(column: FormColumn, { language }: Sheet): Cell {
  const style = column.cell === 'tick' ? styleIds.formTickHead : styleIds.formHead;
  const options: Runs = column.options.flatMap(({ label }, index) => [
    ...(index === 0 ? [] : [{ text: ' / ' }]),
    ...label,
  ]);
  const note = options.length === 0 ? [] : [styled(options, styleIds.formHeadNote, language)];
  return placed([styled(column.title, style, language), ...note], column, 'bottom');
}

interface CellFacts {
  readonly field: TableField;
  readonly column: FormColumn;
  readonly row: FormTableRow;
  readonly widthTwips: number;
  readonly sheet: Sheet;
}

function cellParagraph(
  { field, column, row, widthTwips, sheet }: CellFacts,
  cell: FormTableRow['cells'][number],
): Paragraph {
  const label = `${textOf(field.label)}, ${row.number}, ${textOf(column.title)}`;
  const place = { name: cell.name, label, language: sheet.language };
  const written: Written = { value: cell.value, room: lineRoom(widthTwips, wordStep(sheet).textPt) };
  const style = column.cell === 'tick' ? styleIds.formTickCell : styleIds.formCell;
  const of = (control: XmlComponent): Paragraph => new FormParagraph(style, [control]);
  switch (column.cell) {
    case 'tick':
      return of(tickControl(place, cell.value !== null));
    case 'date':
      return of(dateControl(place, written));
    case 'choice':
      return of(
        listControl(
          place,
          written,
          column.options.map(({ key, label: said }) => ({ key, label: textOf(said) })),
        ),
      );
    case 'line':
      return of(linesControl(place, written));
  }
}

function widthsOf({ entry }: TableField, sheet: Sheet): readonly number[] {
  const sizePt = wordStep(sheet).textPt * smallFactor;
  const measure = { sizePt, tickSizePt: leastPt, sidesPt: padding.left + padding.right, tickSidesPt: 2 * tickSidePt };
  const [number = 0, rest = 0] = sharedTwips(
    contentWidthTwips(sheet),
    entry.isNumbered ? [numberShare, 100 - numberShare] : [0, 1],
  );
  const columns = columnTwips(entry.columns, rest, measure);
  return entry.isNumbered ? [number, ...columns] : columns;
}

/** Boxes and their names need no room at the sides. */
function placed(paragraphs: readonly Paragraph[], { cell }: FormColumn, verticalAlign: 'center' | 'bottom'): Cell {
  return { paragraphs, verticalAlign, ...(cell === 'tick' ? { sideRoom: twipsOfPt(tickSidePt) } : {}) };
}

/** A table to write in: a header row that comes again on each page, rows high enough for a pen that no page divides. */
export function wordFormTable(field: TableField, sheet: Sheet): readonly Table[] {
  const { entry } = field;
  const { language } = sheet;
  const widths = widthsOf(field, sheet);
  const shift = entry.isNumbered ? 1 : 0;
  const numberHead: Cell = {
    paragraphs: [styled(entry.numberTitle, styleIds.formHead, language)],
    verticalAlign: 'bottom',
  };
  const header = entry.columns.map((column) => headCell(column, sheet));
  const rows = entry.rows.map((row): readonly Cell[] => {
    const number: Cell = {
      paragraphs: [styled([{ text: String(row.number) }], styleIds.formRowNumber, language)],
      verticalAlign: 'center',
    };
    const cells = entry.columns.map((column, index): Cell => {
      const cell = row.cells[index];
      const facts = { field, column, row, widthTwips: widths[index + shift] ?? 0, sheet };
      return placed(
        [cell ? cellParagraph(facts, cell) : new Paragraph({ style: styleIds.formCell })],
        column,
        'center',
      );
    });
    return entry.isNumbered ? [number, ...cells] : cells;
  });
  return flatTable({
    styleId: tableStyleIds.formTable,
    widths,
    rows: [entry.isNumbered ? [numberHead, ...header] : header, ...rows],
    hasHeaderRow: true,
    rowHeights: [0, ...rows.map(() => twipsOfMm(writingRowMm))],
  });
}
