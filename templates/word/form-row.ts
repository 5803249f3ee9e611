import { Paragraph, type Table } from 'docx';
import type { FormField, FormRow, Sheet } from '../sheet/nodes';
import { flatTable, type Cell } from './flat-table';
import { wordFormAgenda } from './form-agenda';
import { entryParagraphs, type LineEntry } from './form-entry';
import { labelParagraphs, type FieldPlace } from './form-label';
import { wordFormMatrix } from './form-matrix';
import { fitsAsLines } from './form-matrix-lines';
import type { EntryRoom } from './form-room';
import { wordFormTable } from './form-table';
import { contentWidthTwips, gutterMm, twipsOfMm, wordStep } from './page-geometry';
import { styleIds, tableStyleIds } from './style-ids';
import { lineCount } from './text-width';

type WordBlocks = readonly (Paragraph | Table)[];

const wholeShare = 12;
/** A row with answers of no more lines than this moves to the next page as a whole. */
const mostWholeLines = 12;

/** Width in twips of a field: its twelfths of the page with the gutters between them. */
function fieldTwips(share: number, sheet: Sheet): number {
  const gutter = twipsOfMm(gutterMm);
  return Math.round(((contentWidthTwips(sheet) + gutter) * share) / wholeShare) - gutter;
}

function cellRoom({ share }: FormField, sheet: Sheet): EntryRoom {
  return { sheet, widthTwips: fieldTwips(share, sheet), rightTwips: 0 };
}

/** A framed box of the height that drawing needs; a picture put there makes it higher. */
function drawingBox(heightMm: number, sheet: Sheet): readonly Table[] {
  return flatTable({
    styleId: tableStyleIds.formFrame,
    widths: [contentWidthTwips(sheet)],
    rows: [[{ paragraphs: [new Paragraph({ style: styleIds.formCell })] }]],
    rowHeights: [twipsOfMm(heightMm)],
  });
}

/** The paragraphs of a field whose entry is lines of text; a box to tick has its label behind it, not above. */
function linesField(field: FormField, entry: LineEntry, place: FieldPlace, room: EntryRoom): readonly Paragraph[] {
  const label = entry.kind === 'tick' ? [] : labelParagraphs(field, place, room.sheet.language);
  return [...label, ...entryParagraphs(field, entry, room)];
}

/** A field with the page to itself. */
function aloneField(field: FormField, sheet: Sheet): WordBlocks {
  const { entry, share } = field;
  const label = (): readonly Paragraph[] => labelParagraphs(field, 'alone', sheet.language);
  switch (entry.kind) {
    case 'table':
      return [...label(), ...wordFormTable({ ...field, entry }, sheet)];
    case 'matrix':
      return [...label(), ...wordFormMatrix({ ...field, entry }, sheet)];
    case 'agenda':
      return [...label(), ...wordFormAgenda({ ...field, entry }, sheet)];
    case 'drawing':
      return [...label(), ...drawingBox(entry.heightMm, sheet)];
    default: {
      const widthTwips = fieldTwips(share, sheet);
      const rightTwips = contentWidthTwips(sheet) - widthTwips;
      return linesField(field, entry, 'alone', { sheet, widthTwips, rightTwips });
    }
  }
}

interface LinesField extends FormField {
  readonly entry: LineEntry;
}

/** The field as one that can stand beside others: what is a table in Word cannot, as no table is put into another. */
function besideOthers(field: FormField, sheet: Sheet): readonly LinesField[] {
  const { entry } = field;
  switch (entry.kind) {
    case 'table':
    case 'agenda':
    case 'drawing':
      return [];
    case 'matrix':
      return fitsAsLines({ ...field, entry }, cellRoom(field, sheet)) ? [{ ...field, entry }] : [];
    default:
      return [{ ...field, entry }];
  }
}

/** Widths of the cells, each with its part of the gutters beside it; what the fields leave of the line is not in the table. */
function cellWidths(fields: readonly FormField[], sheet: Sheet): readonly number[] {
  const half = twipsOfMm(gutterMm) / 2;
  return fields.map(({ share }, index) => {
    const sides = (index > 0 ? 1 : 0) + (index < fields.length - 1 ? 1 : 0);
    return fieldTwips(share, sheet) + half * sides;
  });
}

/** Whether an answer is so long that it may go on on the next page; shorter ones stay whole with their label. */
function isLong({ entry, share }: LinesField, sheet: Sheet): boolean {
  if (entry.kind !== 'text' || entry.value === null) return false;
  const set = { sizePt: wordStep(sheet).textPt, isBold: false };
  return lineCount(entry.value, fieldTwips(share, sheet) / 20, set) > mostWholeLines;
}

/** A cell for each field's label; a box to tick has its label behind it. */
function labelCells(fields: readonly LinesField[], { language }: Sheet): readonly Cell[] {
  return fields.map((field) => ({
    paragraphs:
      field.entry.kind === 'tick'
        ? [new Paragraph({ style: styleIds.formCellLabel })]
        : labelParagraphs(field, 'cell', language),
  }));
}

/** Long answers side by side go on on the next page, and their labels come again there. */
function longFieldsBeside(fields: readonly LinesField[], sheet: Sheet): readonly Table[] {
  const answers = fields.map((field): Cell => ({
    paragraphs: entryParagraphs(field, field.entry, cellRoom(field, sheet)),
  }));
  return flatTable({
    styleId: tableStyleIds.formAnswers,
    widths: cellWidths(fields, sheet),
    rows: [labelCells(fields, sheet), answers],
    hasHeaderRow: true,
    besideGutter: twipsOfMm(gutterMm) / 2,
    isSplittable: true,
  });
}

/** Fields side by side as one row of a table without lines: Word has no other columns that are read field by field. */
function fieldsBeside(fields: readonly LinesField[], sheet: Sheet): readonly Table[] {
  if (fields.some((field) => isLong(field, sheet))) return longFieldsBeside(fields, sheet);
  const isEmpty = sheet.form?.isFilled !== true;
  const areLines = fields.every(({ entry }) => (entry.kind === 'text' && entry.lines === 1) || entry.kind === 'date');
  const cells = fields.map((field): Cell => {
    const paragraphs = linesField(field, field.entry, 'cell', cellRoom(field, sheet));
    // Lines to write on are level even where one label takes two lines.
    return isEmpty && areLines ? { paragraphs, verticalAlign: 'bottom' } : { paragraphs };
  });
  return flatTable({
    styleId: tableStyleIds.formRow,
    widths: cellWidths(fields, sheet),
    rows: [cells],
    besideGutter: twipsOfMm(gutterMm) / 2,
  });
}

/**
 * Fields that share a line of the form. Where one of them is a table in Word they stand below one another.
 */
export function wordFormRow({ fields }: FormRow, sheet: Sheet): WordBlocks {
  const lines = fields.flatMap((field) => besideOthers(field, sheet));
  if (fields.length > 1 && lines.length === fields.length) return fieldsBeside(lines, sheet);
  return fields.flatMap((field) => aloneField(fields.length > 1 ? { ...field, share: wholeShare } : field, sheet));
}
