import { Paragraph, TextRun, type Table, type XmlComponent } from 'docx';
import type { FormMark, FormMatrixRow, Sheet } from '../sheet/nodes';
import { lineControl, tickControl } from './content-control';
import { flatTable, type Cell } from './flat-table';
import { FormParagraph } from './form-paragraph';
import type { EntryField } from './form-room';
import { writingRowMm } from './form-table';
import { tickLabel } from './form-ticks';
import { contentWidthTwips, sharedTwips, twipsOfMm, wordStep } from './page-geometry';
import { styleIds, tableStyleIds } from './style-ids';
import { styled, styledWhereSaid } from './text-blocks';
import { wordRuns } from './word-text';
import { lineRoom } from './writing-room';

/** Of a hundred: the words have what the marks leave. Two short words need less than the ends of a scale. */
const shortMarkShare = 9;
const markShare = 12;
const rowMm = 6.5;
/** Of the cell of a row for what is not on the list, what its own words leave to write in. */
const ownRoomShare = 0.6;

type MatrixField = EntryField<'matrix'>;

/** Words of the sheet over a column of boxes; over the first and the last also what they mean. */
function markHead({ entry }: MatrixField, mark: FormMark, { language }: Sheet): Cell {
  const end = mark === entry.marks[0] ? entry.low : mark === entry.marks.at(-1) ? entry.high : null;
  const ends = styledWhereSaid(end, styleIds.formTickHeadNote, language);
  return { paragraphs: [...ends, styled(mark.label, styleIds.formTickHead, language)], verticalAlign: 'bottom' };
}

/** The words that ask for what is not on the list, and where it is written in a width in twips. */
export function ownRowControl(
  { label, entry }: MatrixField,
  row: FormMatrixRow,
  sheet: Sheet,
  widthTwips: number,
): readonly XmlComponent[] {
  const { language } = sheet;
  const room = lineRoom(widthTwips * ownRoomShare, wordStep(sheet).textPt);
  const place = { name: `${row.name}.text`, label: tickLabel(label, entry.ownLabel), language };
  const control = lineControl(place, { value: row.written, room });
  return [...wordRuns(entry.ownLabel, language), new TextRun({ text: ' ' }), control];
}

/** One box of a row. */
export function markBox({ label }: MatrixField, row: FormMatrixRow, mark: FormMark, { language }: Sheet): XmlComponent {
  const about = tickLabel(row.label ?? label, mark.label);
  return tickControl({ name: `${row.name}.${mark.id}`, label: about, language }, row.mark === mark.id);
}

/** What a row is about, or what is written there where it is not on the list. */
function rowHead(field: MatrixField, row: FormMatrixRow, sheet: Sheet, widthTwips: number): Cell {
  const said = row.label === null ? ownRowControl(field, row, sheet, widthTwips) : wordRuns(row.label, sheet.language);
  return { paragraphs: [new FormParagraph(styleIds.formCell, said)], verticalAlign: 'center' };
}

/** Rows of words, each with the same boxes to tick behind it; the row of the boxes' names comes again on each page. */
export function wordFormMatrix(field: MatrixField, sheet: Sheet): readonly Table[] {
  const { marks, rows } = field.entry;
  const share = marks.length > 2 ? markShare : shortMarkShare;
  const widths = sharedTwips(contentWidthTwips(sheet), [100 - marks.length * share, ...marks.map(() => share)]);
  const corner: Cell = { paragraphs: [new Paragraph({ style: styleIds.formHead })] };
  const boxes = (row: FormMatrixRow): readonly Cell[] =>
    marks.map((mark) => {
      const box = markBox(field, row, mark, sheet);
      return { paragraphs: [new FormParagraph(styleIds.formTickCell, [box])], verticalAlign: 'center' };
    });
  return flatTable({
    styleId: tableStyleIds.formTable,
    widths,
    rows: [
      [corner, ...marks.map((mark) => markHead(field, mark, sheet))],
      ...rows.map((row) => [rowHead(field, row, sheet, widths[0] ?? 0), ...boxes(row)]),
    ],
    hasHeaderRow: true,
    rowHeights: [0, ...rows.map((row) => twipsOfMm(row.label === null ? writingRowMm : rowMm))],
  });
}
