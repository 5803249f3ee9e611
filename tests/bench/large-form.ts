import { master } from '../../templates/content/master';
import type { ListedItem } from '../../templates/content/content';
import { decide } from '../../templates/layer/decisions';
import type { FieldShape } from '../../templates/model/form-field';
import { emptyLayer, type Decision, type ItemId, type Layer } from '../../templates/model/layer';

/** The form that is made large: the built-in one with the most fields. */
export const largeFormId = 'shared-plan';
/** As many fields as no unit should need, and some will have. */
export const largeFormFields = 150;

const on = '2026-11-21';
const fieldsPerSection = 10;
const answered = { isCompulsory: false } as const;

/** What a unit adds, in turns; most forms ask for words. */
const shapes: readonly FieldShape[] = [
  { kind: 'lines', width: 'full', lines: 3, ...answered },
  { kind: 'line', width: 'half', suggests: null, ...answered },
  { kind: 'date', width: 'half', ...answered },
  { kind: 'choice', width: 'full', isMany: true, look: 'row', ...answered },
  { kind: 'line', width: 'third', suggests: 'people', ...answered },
  { kind: 'table', width: 'full', rows: 4, isNumbered: true, ...answered },
  { kind: 'scale', width: 'full', from: 0, to: 10, ...answered },
];
const column: FieldShape = { kind: 'column', cell: 'line', share: 30, suggests: null };
const insideOf: Partial<Record<FieldShape['kind'], FieldShape | 'words'>> = { choice: 'words', table: column };

function items(listId: ItemId): readonly ListedItem[] {
  return master.lists[listId] ?? [];
}

/** How many fields the built-in form has. */
export function builtInFields(): number {
  return items(`${largeFormId}.form`).reduce((sum, section) => sum + items(section.id).length, 0);
}

/** One own item with its title, and its shape where it has one. */
function added(itemId: ItemId, into: ItemId, title: string, field?: FieldShape): readonly Decision[] {
  return [
    { kind: 'add', itemId, into, on },
    ...(field === undefined ? [] : [{ kind: 'field', itemId, field, master: null, on } as const]),
    { kind: 'text', key: `${itemId}/title`, language: 'fi', text: title, master: null, on },
  ];
}

function ownField(number: number, section: ItemId): readonly Decision[] {
  const shape = shapes[number % shapes.length] ?? column;
  const id = `local.field${String(number).padStart(6, '0')}`;
  const inside = insideOf[shape.kind];
  const parts = [1, 2, 3].flatMap((part) => {
    const partId = `local.part${String(number).padStart(6, '0')}${part}`;
    if (inside === undefined) return [];
    return added(partId, id, `Kohta ${number}.${part}`, inside === 'words' ? undefined : inside);
  });
  return [...added(id, section, `Oma kenttä ${number}`, shape), ...parts];
}

/** The layer of a unit that has added sections with fields of its own until its shared plan asks for 150 things. */
export function largeFormLayer(): Layer {
  const count = largeFormFields - builtInFields();
  const decisions = Array.from({ length: count }, (_, index) => {
    const section = `local.section${String(Math.floor(index / fieldsPerSection)).padStart(4, '0')}`;
    const isFirst = index % fieldsPerSection === 0;
    const head = isFirst ? added(section, `${largeFormId}.form`, `Oma osio ${index / fieldsPerSection + 1}`) : [];
    return [...head, ...ownField(index + 1, section)];
  });
  return decisions.flat().reduce(decide, emptyLayer);
}
