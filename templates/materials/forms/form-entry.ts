import type { ListedItem } from '../../content/content';
import type { FieldShape, FieldShapeOf } from '../../model/form-field';
import type { FormAgendaItem, FormEntry, FormOption } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import { shortNames } from '../../sheet/answer-names';
import { answerMarks, chosenOptions, isTickedAnswer, scaleAnswer, textAnswer, writtenText } from './form-answers';
import { answerIdOf, answerTo, insideOf, type FormContext } from './form-context';
import { matrixEntry, marksOf } from './form-matrix';
import { tableEntry } from './form-table';

/** Lines that are left to write by hand where a filled form has no answer. */
const linesLeftOpen = 2;

function textEntry(item: ListedItem, lines: number, context: FormContext): FormEntry {
  const value = textAnswer(answerTo(context, item), context.texts.language);
  const isOpen = context.isFilled && !context.isFillable && value === null;
  return { kind: 'text', name: answerIdOf(item), lines: isOpen ? Math.min(lines, linesLeftOpen) : lines, value };
}

function choiceEntry(item: ListedItem, { isMany, look }: FieldShapeOf<'choice'>, context: FormContext): FormEntry {
  const chosen = chosenOptions(answerTo(context, item), isMany);
  const options = insideOf(context, item).map((option, index): FormOption => {
    const face = look === 'faces' ? marksOf.faces[index] : undefined;
    return {
      id: option.id,
      key: answerIdOf(option),
      label: runs(context.texts.of(`${option.id}/title`)),
      isTicked: chosen.has(answerIdOf(option)),
      ...(face === undefined ? {} : { icon: face.icon }),
    };
  });
  return { kind: 'choice', name: answerIdOf(item), isMany, look, options };
}

function scaleEntry(item: ListedItem, { from, to }: FieldShapeOf<'scale'>, context: FormContext): FormEntry {
  const end = (part: 'low' | 'high') => {
    const words = context.texts.optional(`${item.id}/${part}`);
    return words === null ? null : runs(words);
  };
  return {
    kind: 'scale',
    name: answerIdOf(item),
    from,
    to,
    value: scaleAnswer(answerTo(context, item), from, to),
    low: end('low'),
    high: end('high'),
  };
}

function agendaEntry(item: ListedItem, context: FormContext): FormEntry {
  const name = answerIdOf(item);
  const points = insideOf(context, item);
  const names = shortNames(points.map(answerIdOf));
  const notes = answerMarks(answerTo(context, item)).texts;
  const items = points.map((point, index): FormAgendaItem => {
    const key = answerIdOf(point);
    const minutes = point.field?.kind === 'agenda-item' ? point.field.minutes : 0;
    return {
      id: point.id,
      key,
      number: index + 1,
      name: `${name}.${names.get(key) ?? key}`,
      label: runs(context.texts.of(`${point.id}/title`)),
      minutes,
      minutesLabel: runs(context.texts.filled('form.minutes/text', { minutes: String(minutes) })),
      note: writtenText(notes[key]),
    };
  });
  const title = (part: 'point' | 'minutes' | 'note') => runs(context.texts.of(`form.agenda.${part}/title`));
  return {
    kind: 'agenda',
    name,
    titles: { point: title('point'), minutes: title('minutes'), note: title('note') },
    items,
  };
}

/** Shapes that are a field of their own: what stands inside one is none, and a statement asks nothing. */
export type AskingShape = Exclude<FieldShape, { readonly kind: 'statement' | 'column' | 'agenda-item' }>;

/** Where a field's answer is or will be, whatever is kept for it: what no longer fits the field is left out. */
export function formEntry(item: ListedItem, shape: AskingShape, context: FormContext): FormEntry {
  switch (shape.kind) {
    case 'line':
      return textEntry(item, 1, context);
    case 'lines':
      return textEntry(item, shape.lines, context);
    case 'date':
      return {
        kind: 'date',
        name: answerIdOf(item),
        value: textAnswer(answerTo(context, item), context.texts.language),
        pattern: runs(context.texts.of('form.date/help')),
      };
    case 'tick':
      return { kind: 'tick', name: answerIdOf(item), isTicked: isTickedAnswer(answerTo(context, item)) };
    case 'choice':
      return choiceEntry(item, shape, context);
    case 'table':
      return tableEntry(item, shape, context);
    case 'matrix':
      return matrixEntry(item, shape, context);
    case 'agenda':
      return agendaEntry(item, context);
    case 'scale':
      return scaleEntry(item, shape, context);
    case 'signature':
      return {
        kind: 'signature',
        nameLabel: runs(context.texts.of('form.signature.name/title')),
        dateLabel: runs(context.texts.of('form.signature.date/title')),
      };
    case 'drawing':
      return { kind: 'drawing', heightMm: shape.heightMm };
  }
}
