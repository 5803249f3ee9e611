import type { ListedItem } from '../../content/content';
import type { FieldShapeOf } from '../../model/form-field';
import type { AnswerRow } from '../../model/plan';
import type { FormColumn, FormEntry, FormOption, FormTableRow } from '../../sheet/nodes';
import { runs, textOf } from '../../sheet/runs';
import { shortNames } from '../../sheet/answer-names';
import { answerRows, dateText, writtenText } from './form-answers';
import { answerIdOf, answerTo, insideOf, type FormContext } from './form-context';

const wholeWidth = 100;
const plainColumn = {
  kind: 'column',
  cell: 'line',
  share: 1,
  suggests: null,
} as const satisfies FieldShapeOf<'column'>;

function shapeOf({ field }: ListedItem): FieldShapeOf<'column'> {
  return field?.kind === 'column' ? field : plainColumn;
}

function cellOptions(column: ListedItem, context: FormContext): readonly FormOption[] {
  if (shapeOf(column).cell !== 'choice') return [];
  return insideOf(context, column).map((option) => ({
    id: option.id,
    key: answerIdOf(option),
    label: runs(context.texts.of(`${option.id}/title`)),
    isTicked: false,
  }));
}

function tableColumns(field: ListedItem, context: FormContext): readonly FormColumn[] {
  const columns = insideOf(context, field);
  const shares = columns.reduce((sum, column) => sum + shapeOf(column).share, 0);
  return columns.map((item) => ({
    id: item.id,
    key: answerIdOf(item),
    title: runs(context.texts.of(`${item.id}/title`)),
    widthShare: (shapeOf(item).share / shares) * wholeWidth,
    cell: shapeOf(item).cell,
    options: cellOptions(item, context),
  }));
}

/** What one cell says on paper: the name of a choice, a date as it is written, `yes` of a tick. */
function cellValue(column: FormColumn, row: AnswerRow | null, context: FormContext): string | null {
  const written = writtenText(row?.cells[column.key]);
  if (written === null) return null;
  switch (column.cell) {
    case 'line':
      return written;
    case 'date':
      return dateText(written, context.texts.language);
    case 'tick':
      return written === 'yes' ? written : null;
    case 'choice': {
      const chosen = column.options.find(({ key }) => key === written);
      return chosen === undefined ? null : textOf(chosen.label);
    }
  }
}

/** The rows that say something in a column that still is; in an empty form, and in one to be filled on a screen, spare ones. */
function rowsToWrite(
  { rows }: FieldShapeOf<'table'>,
  written: readonly AnswerRow[],
  { isFilled, isFillable }: FormContext,
): readonly (AnswerRow | null)[] {
  const least = isFilled && !isFillable ? 1 : rows;
  const spare = Array.from({ length: Math.max(0, least - written.length) }, () => null);
  return [...written, ...spare];
}

/** A table to write in: what was written, and numbered rows for what comes. */
export function tableEntry(
  field: ListedItem,
  shape: FieldShapeOf<'table'>,
  context: FormContext,
): Extract<FormEntry, { readonly kind: 'table' }> {
  const name = answerIdOf(field);
  const columns = tableColumns(field, context);
  const names = shortNames(columns.map(({ key }) => key));
  const written = answerRows(answerTo(context, field)).filter((row) =>
    columns.some((column) => cellValue(column, row, context) !== null),
  );
  const rows = rowsToWrite(shape, written, context).map((row, index): FormTableRow => {
    const number = index + 1;
    return {
      id: `${field.id}.${number}`,
      number,
      cells: columns.map((column) => ({
        name: `${name}.${number}.${names.get(column.key) ?? column.key}`,
        value: cellValue(column, row, context),
      })),
    };
  });
  return {
    kind: 'table',
    name,
    isNumbered: shape.isNumbered,
    numberTitle: runs(context.texts.of('form.row-number/title')),
    columns,
    rows,
  };
}
