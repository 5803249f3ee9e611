import type { FieldShape, FieldShapeOf, FieldWidth, MatrixMarks } from '../../model/form-field';
import type { ItemId } from '../../model/layer';
import type { ListedItem, Master, StatuteReference } from '../content';

/** What an item of a form is beside its id and shape. */
type Own = Omit<ListedItem, 'id' | 'isShownByDefault' | 'field'> & { readonly isShownByDefault?: boolean };

/** A section, a field, or what stands inside a field, with what it holds. Its id follows from where it stands. */
export interface FormPart {
  readonly name: string;
  readonly own: Own & { readonly field?: FieldShape };
  readonly inside: readonly FormPart[];
}

/** What a field that is answered may have beside its width. */
type FieldOwn = Own & { readonly isCompulsory?: boolean };

/** What an act asks for: it is marked on the form, can be said in other words and moved, and is never left out. */
export function asked(...references: readonly StatuteReference[]): Own {
  return { isLocked: true, lockedBy: 'legal', references };
}

/** What keeps the form lawful though no act asks for these words: never left out, and not marked. */
export const keptByLaw: Own = { isLocked: true, lockedBy: 'legal' };

/** A section with its fields; it cannot go where one of them cannot. */
export function section(name: string, fields: readonly FormPart[], own: Own = {}): FormPart {
  const isLocked = fields.some((field) => field.own.isLocked === true);
  return { name, own: isLocked ? { ...own, ...keptByLaw } : own, inside: fields };
}

type Answered = Exclude<FieldShape, FieldShapeOf<'statement' | 'column' | 'agenda-item'>>;
type Particular<Shape> = Shape extends Answered ? Omit<Shape, 'width' | 'isCompulsory'> : never;

interface FieldPart {
  readonly name: string;
  readonly width: FieldWidth;
  readonly inside?: readonly FormPart[];
}

function field({ name, width, inside = [] }: FieldPart, own: FieldOwn, particular: Particular<Answered>): FormPart {
  const { isCompulsory = false, ...rest } = own;
  return { name, own: { ...rest, field: { ...particular, width, isCompulsory } }, inside };
}

type Suggestion = FieldShapeOf<'line'>['suggests'];

/** One line of writing. */
export function line(
  name: string,
  width: FieldWidth,
  { suggests = null, ...own }: FieldOwn & { readonly suggests?: Suggestion } = {},
): FormPart {
  return field({ name, width }, own, { kind: 'line', suggests });
}

/** Several lines of writing, each 8 mm high. */
export function lines(name: string, width: FieldWidth, count: number, own: FieldOwn = {}): FormPart {
  return field({ name, width }, own, { kind: 'lines', lines: count });
}

/** A day. */
export function date(name: string, width: FieldWidth, own: FieldOwn = {}): FormPart {
  return field({ name, width }, own, { kind: 'date' });
}

/** One box to tick beside its own words. */
export function tick(name: string, width: FieldWidth, own: FieldOwn = {}): FormPart {
  return field({ name, width }, own, { kind: 'tick' });
}

type ChoiceOwn = FieldOwn & Partial<Pick<FieldShapeOf<'choice'>, 'isMany' | 'look'>>;

/** Boxes to tick one or many of; in a row unless told. Nothing is ticked beforehand. */
export function choice(
  name: string,
  width: FieldWidth,
  options: readonly FormPart[],
  { isMany = false, look = 'row', ...own }: ChoiceOwn = {},
): FormPart {
  return field({ name, width, inside: options }, own, { kind: 'choice', isMany, look });
}

/** A table over the whole width with empty rows. */
export function table(
  name: string,
  rows: number,
  columns: readonly FormPart[],
  { isNumbered = false, ...own }: FieldOwn & { readonly isNumbered?: boolean } = {},
): FormPart {
  return field({ name, width: 'full', inside: columns }, own, { kind: 'table', rows, isNumbered });
}

type MatrixOwn = FieldOwn & { readonly marks: MatrixMarks; readonly ownRows?: number };

/** Rows that are each answered with one mark. */
export function matrix(
  name: string,
  width: FieldWidth,
  rows: readonly FormPart[],
  { marks, ownRows = 0, ...own }: MatrixOwn,
): FormPart {
  return field({ name, width, inside: rows }, own, { kind: 'matrix', marks, ownRows });
}

/** Points of a meeting with their minutes, in the order in which they are taken. */
export function agenda(name: string, points: Readonly<Record<string, number>>, own: FieldOwn = {}): FormPart {
  const inside = Object.entries(points).map(([point, minutes]): FormPart => ({
    name: point,
    own: { field: { kind: 'agenda-item', minutes } },
    inside: [],
  }));
  return field({ name, width: 'full', inside }, own, { kind: 'agenda' });
}

/** A row of numbers of which one is circled. */
export function scale(
  name: string,
  from: 0 | 1,
  to: number,
  own: FieldOwn & { readonly width?: FieldWidth } = {},
): FormPart {
  const { width = 'full', ...rest } = own;
  return field({ name, width }, rest, { kind: 'scale', from, to });
}

/** Room for a signature, made on paper only. */
export function signature(name: string, width: FieldWidth, own: FieldOwn = {}): FormPart {
  return field({ name, width }, own, { kind: 'signature' });
}

/** Room to draw in over the whole width. */
export function drawing(name: string, heightMm: number, own: FieldOwn = {}): FormPart {
  return field({ name, width: 'full' }, own, { kind: 'drawing', heightMm });
}

/** Words that ask nothing. */
export function statement(name: string, style: FieldShapeOf<'statement'>['style'], own: Own = {}): FormPart {
  return { name, own: { ...own, field: { kind: 'statement', style } }, inside: [] };
}

type ColumnOwn = Own & {
  readonly cell?: FieldShapeOf<'column'>['cell'];
  readonly suggests?: Suggestion;
  readonly options?: readonly FormPart[];
};

/** A column of a table; `share` is its part of the width beside the other columns'. */
export function column(name: string, share: number, columnOwn: ColumnOwn = {}): FormPart {
  const { cell = 'line', suggests = null, options = [], ...own } = columnOwn;
  return { name, own: { ...own, field: { kind: 'column', cell, share, suggests } }, inside: options };
}

/** An option of a choice or a row of a matrix. */
export function option(name: string, own: Own = {}): FormPart {
  return { name, own, inside: [] };
}

/** Options or rows that have nothing but their words. */
export function options(...names: readonly string[]): readonly FormPart[] {
  return names.map((name) => option(name));
}

function listed(prefix: ItemId, parts: readonly FormPart[]): readonly ListedItem[] {
  return parts.map(({ name, own }) => ({ id: `${prefix}.${name}`, isShownByDefault: true, ...own }));
}

/**
 * A form as lists of the master: `<material>.form` its sections, `<material>.<section>` the section's fields,
 * `<material>.<field>` what stands inside the field, and below that by the id of a column its options. Sections and
 * fields of one form never have the same name.
 */
export function formLists(materialId: string, sections: readonly FormPart[]): Master['lists'] {
  const lists: Record<ItemId, readonly ListedItem[]> = { [`${materialId}.form`]: listed(materialId, sections) };
  const put = (listId: ItemId, prefix: ItemId, parts: readonly FormPart[]): void => {
    if (parts.length > 0) lists[listId] = listed(prefix, parts);
    for (const { name, inside } of parts) put(`${prefix}.${name}`, `${prefix}.${name}`, inside);
  };
  for (const { name, inside } of sections) put(`${materialId}.${name}`, materialId, inside);
  return lists;
}
