import type { Content, ListedItem } from '../../templates/content/content';
import { answerIdOf, insideOf, shownIn } from '../../templates/materials/forms/form-context';
import { marksOf } from '../../templates/materials/forms/form-matrix';
import type { FieldShapeOf } from '../../templates/model/form-field';
import type { Answer, Answers } from '../../templates/model/plan';
import { writtenText } from './form-input';

/** Seven people with names that need every letter of the languages; nobody of these lives. */
export const madeUpPeople = [
  'Aino Äijälä',
  'Östen Åberg-Öhman',
  'Mäccmõš Čââ´jjla',
  'Ánte Ŋávdná',
  'Čuäʹrvvjuhân Ǥuâđđʼjjem',
  'Ville-Valtteri Väinölä',
  'Zoë Šimić',
] as const;

const longest = 1400;

function cellsOf(column: ListedItem, content: Content, person: string): string {
  const cell = column.field?.kind === 'column' ? column.field.cell : 'line';
  switch (cell) {
    case 'line':
      return person;
    case 'date':
      return '2026-12-01';
    case 'tick':
      return 'yes';
    case 'choice': {
      const [option] = insideOf({ content }, column);
      return option === undefined ? '' : answerIdOf(option);
    }
  }
}

function rowsAnswer(field: ListedItem, content: Content): Answer {
  const columns = insideOf({ content }, field);
  const rows = madeUpPeople.map((person, index) => ({
    id: `row-${index + 1}`,
    cells: Object.fromEntries(columns.map((column) => [answerIdOf(column), cellsOf(column, content, person)])),
  }));
  return { kind: 'rows', rows };
}

function matrixAnswer(field: ListedItem, shape: FieldShapeOf<'matrix'>, content: Content): Answer {
  const rows = insideOf({ content }, field).map(answerIdOf);
  const marks = marksOf[shape.marks].map(({ id }) => id);
  const given = rows.map((row, index) => [row, marks[index % marks.length] ?? ''] as const);
  const hasOwn = shape.ownRows > 0;
  return {
    kind: 'marks',
    marks: Object.fromEntries([...given, ...(hasOwn ? [['own-1', marks[0] ?? ''] as const] : [])]),
    texts: hasOwn ? { 'own-1': 'Löytöeläin' } : {},
  };
}

function answerOf(field: ListedItem, content: Content): Answer | null {
  const shape = field.field;
  switch (shape?.kind) {
    case 'line':
      return { kind: 'text', text: madeUpPeople[2] };
    case 'lines':
      return { kind: 'text', text: `${madeUpPeople[4]}.\n\n${writtenText(longest)}` };
    case 'date':
      return { kind: 'date', date: '2026-11-23' };
    case 'tick':
      return { kind: 'tick', isTicked: true };
    case 'choice':
      return { kind: 'choice', options: insideOf({ content }, field).slice(0, 1).map(answerIdOf) };
    case 'table':
      return rowsAnswer(field, content);
    case 'matrix':
      return matrixAnswer(field, shape, content);
    case 'agenda': {
      const points = insideOf({ content }, field).map(answerIdOf);
      return { kind: 'marks', marks: {}, texts: Object.fromEntries(points.map((point) => [point, madeUpPeople[0]])) };
    }
    case 'scale':
      return { kind: 'scale', value: shape.to };
    default:
      return null;
  }
}

/** An answer to every field of a form: seven people in each table, and long answers where there are lines for them. */
export function filledAnswers(content: Content, materialId: string): Answers {
  const fields = shownIn(content, `${materialId}.form`).flatMap(({ id }) => shownIn(content, id));
  const answered = fields.flatMap((field) => {
    const answer = answerOf(field, content);
    return answer === null ? [] : [[answerIdOf(field), answer] as const];
  });
  return Object.fromEntries(answered);
}
