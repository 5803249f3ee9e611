import type { ListedItem } from '../../templates/content/content';
import { master } from '../../templates/content/master';
import { answerIdOf } from '../../templates/materials/forms/form-context';
import type { Answer, Answers } from '../../templates/model/plan';

/** The forms that are built in: each is a list of sections. */
export const formIds: readonly string[] = Object.keys(master.lists).flatMap((id) => /^(.+)\.form$/.exec(id)?.[1] ?? []);

/** Answers to every field of every form, with the same words wherever something can be written. */
export function answersWith(words: string): Answers {
  const fields = formIds.flatMap((id) => itemsOf(`${id}.form`).flatMap((section) => itemsOf(section.id)));
  return Object.fromEntries(
    fields.flatMap((field) => {
      const answer = answerWith(words, field);
      return answer === null ? [] : [[answerIdOf(field), answer]];
    }),
  );
}

function itemsOf(listId: string): readonly ListedItem[] {
  return master.lists[listId] ?? [];
}

function answerWith(words: string, item: ListedItem): Answer | null {
  const inside = itemsOf(item.id);
  const [first] = inside;
  switch (item.field?.kind) {
    case 'line':
    case 'lines':
      return { kind: 'text', text: words };
    case 'date':
      return { kind: 'date', date: '2026-11-22' };
    case 'tick':
      return { kind: 'tick', isTicked: true };
    case 'scale':
      return { kind: 'scale', value: 7 };
    case 'choice':
      return { kind: 'choice', options: first === undefined ? [] : [answerIdOf(first)] };
    case 'table':
      return { kind: 'rows', rows: [{ id: 'own-1', cells: cellsWith(words, inside) }] };
    case 'matrix':
    case 'agenda':
      return { kind: 'marks', marks: {}, texts: writtenWith(words, ['own-1', ...inside.map(answerIdOf)]) };
    default:
      return null;
  }
}

function cellsWith(words: string, columns: readonly ListedItem[]): Readonly<Record<string, string>> {
  const written = columns.filter(({ field }) => field?.kind === 'column' && field.cell === 'line');
  return writtenWith(words, written.map(answerIdOf));
}

function writtenWith(words: string, keys: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map((key) => [key, words]));
}
