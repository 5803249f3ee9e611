import { Tab, TabStopType, TextRun, type Paragraph, type TabStopDefinition, type XmlComponent } from 'docx';
import type { FormMatrixRow, Sheet } from '../sheet/nodes';
import { textOf } from '../sheet/runs';
import { markBox, ownRowControl } from './form-matrix';
import { entryParagraph, type EntryField, type EntryRoom } from './form-room';
import { smallFactor } from './form-styles';
import { wordStep } from './page-geometry';
import { styleIds } from './style-ids';
import { textWidthPt } from './text-width';
import { wordRuns } from './word-text';

/** Least width of a column of boxes, and what is left free beside words, in points. */
const leastMarkPt = 24;
const besidePt = 8;
/** The words of the rows need at least this part of the width. */
const leastWordsShare = 0.55;

type MatrixField = EntryField<'matrix'>;

/** Widths in points of the rows' words and of one column of boxes. */
function widthsPt(
  { entry }: MatrixField,
  { sheet, widthTwips }: EntryRoom,
): { readonly words: number; readonly mark: number } {
  const sizePt = wordStep(sheet).textPt * smallFactor;
  const labels = entry.marks.map(({ label }) => textWidthPt(textOf(label), { sizePt, isBold: true }) + besidePt);
  const mark = Math.max(leastMarkPt, ...labels);
  return { words: widthTwips / 20 - mark * entry.marks.length, mark };
}

/**
 * Whether a matrix can stand beside another field as lines of text: all its words fit on one line each. A table cannot:
 * it would stand in the table of the row.
 */
export function fitsAsLines(field: MatrixField, room: EntryRoom): boolean {
  const { entry } = field;
  const { words } = widthsPt(field, room);
  const hasEnds = entry.low !== null || entry.high !== null;
  const isOnLine = ({ label, written }: FormMatrixRow): boolean => {
    const said = label === null ? `${textOf(entry.ownLabel)} ${written ?? ''}` : textOf(label);
    return textWidthPt(said, { sizePt: wordStep(room.sheet).textPt, isBold: false }) + besidePt <= words;
  };
  return !hasEnds && words >= (room.widthTwips / 20) * leastWordsShare && entry.rows.every(isOnLine);
}

const tab = (): TextRun => new TextRun({ children: [new Tab()] });

function rowChildren(field: MatrixField, row: FormMatrixRow, sheet: Sheet, wordsPt: number): readonly XmlComponent[] {
  const boxes = field.entry.marks.flatMap((mark) => [tab(), markBox(field, row, mark, sheet)]);
  if (row.label !== null) return [...wordRuns(row.label, sheet.language), ...boxes];
  return [...ownRowControl(field, row, sheet, wordsPt * 20), ...boxes];
}

/** A matrix as lines: the names of the boxes, then each row's words and boxes in columns of tabs. */
export function matrixParagraphs(field: MatrixField, room: EntryRoom): readonly Paragraph[] {
  const { entry } = field;
  const { sheet } = room;
  const { words, mark } = widthsPt(field, room);
  const tabStops = entry.marks.map((_, index): TabStopDefinition => ({
    type: TabStopType.CENTER,
    position: Math.round((words + mark * (index + 0.5)) * 20),
  }));
  const head = entry.marks.flatMap(({ label }) => [tab(), ...wordRuns(label, sheet.language)]);
  return [
    entryParagraph(styleIds.formMatrixHead, room, { children: head, tabStops }),
    ...entry.rows.map((row) => {
      const style = row.label === null ? styleIds.formMatrixOwnLine : styleIds.formMatrixLine;
      return entryParagraph(style, room, { children: rowChildren(field, row, sheet, words), tabStops });
    }),
  ];
}
