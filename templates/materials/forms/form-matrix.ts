import type { ListedItem } from '../../content/content';
import type { FieldShapeOf, MatrixMarks } from '../../model/form-field';
import type { FormEntry, FormMark, FormMatrixRow, IconName } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import { ownRowKey, shortNames } from '../../sheet/answer-names';
import { answerMarks, writtenText } from './form-answers';
import { answerIdOf, answerTo, insideOf, type FormContext } from './form-context';

/** The marks of each kind of matrix in their order, and the pictures of those that have one. */
export const marksOf = {
  'yes-no': [{ id: 'yes' }, { id: 'no' }],
  agree: [{ id: '1' }, { id: '2' }, { id: '3' }, { id: '4' }, { id: '5' }],
  faces: [
    { id: 'sad', icon: 'frown' },
    { id: 'neutral', icon: 'meh' },
    { id: 'glad', icon: 'smile' },
  ],
} as const satisfies Readonly<Record<MatrixMarks, readonly { readonly id: string; readonly icon?: IconName }[]>>;

interface MatrixAnswer {
  readonly name: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly knownMarks: ReadonlySet<string>;
}

function markIn({ marks, knownMarks }: MatrixAnswer, key: string): string | null {
  const mark = marks[key];
  return mark !== undefined && knownMarks.has(mark) ? mark : null;
}

/** Rows for what is not on the list: in a filled form only those in which something stands. */
function ownRows(
  field: ListedItem,
  { ownRows: count }: FieldShapeOf<'matrix'>,
  { answer, context }: { readonly answer: MatrixAnswer; readonly context: FormContext },
): readonly FormMatrixRow[] {
  const rows = Array.from({ length: count }, (_, index): FormMatrixRow => {
    const key = ownRowKey(index + 1);
    return {
      id: `${field.id}.${key}`,
      key,
      name: `${answer.name}.${key}`,
      label: null,
      written: writtenText(answer.texts[key]),
      mark: markIn(answer, key),
    };
  });
  if (!context.isFilled || context.isFillable) return rows;
  return rows.filter(({ written, mark }) => written !== null || mark !== null);
}

/** Rows of one list, each answered by one of the same marks. */
export function matrixEntry(
  field: ListedItem,
  shape: FieldShapeOf<'matrix'>,
  context: FormContext,
): Extract<FormEntry, { readonly kind: 'matrix' }> {
  const name = answerIdOf(field);
  const listed = insideOf(context, field);
  const names = shortNames(listed.map(answerIdOf));
  const marks: readonly FormMark[] = marksOf[shape.marks].map((mark) => ({
    ...mark,
    label: runs(context.texts.of(`form.mark.${mark.id}/title`)),
  }));
  const given = answerMarks(answerTo(context, field));
  const answer: MatrixAnswer = { name, ...given, knownMarks: new Set(marks.map(({ id }) => id)) };
  const rows = listed.map((row): FormMatrixRow => {
    const key = answerIdOf(row);
    return {
      id: row.id,
      key,
      name: `${name}.${names.get(key) ?? key}`,
      label: runs(context.texts.of(`${row.id}/title`)),
      written: null,
      mark: markIn(answer, key),
    };
  });
  const isAgree = shape.marks === 'agree';
  return {
    kind: 'matrix',
    name,
    marks,
    low: isAgree ? runs(context.texts.of('form.agree/low')) : null,
    high: isAgree ? runs(context.texts.of('form.agree/high')) : null,
    ownLabel: runs(context.texts.of('form.own-row/title')),
    rows: [...rows, ...ownRows(field, shape, { answer, context })],
  };
}
