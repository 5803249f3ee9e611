import { longestAnswer, type Answer, type AnswerRow, type Answers } from '../model/plan';
import type { FormColumn, FormEntry, Sheet } from '../sheet/nodes';
import { optionName, shortNames } from '../sheet/answer-names';
import { textOf } from '../sheet/runs';
import { parseDate } from './parse-date';
import type { Misfit, MisfitReason } from './read-pdf';

/** One field of a PDF as somebody has filled it: its name, what readers call it, and what stands there. */
export interface FilledField {
  /** The answer's name: `shared-plan.measures.3.who`. */
  readonly name: string;
  readonly label: string;
  /** Words, an option's key, or a box's own value; never empty. */
  readonly value: string;
}

/** A form as it was given out: what its sheet asks. */
export interface AskedForm {
  readonly materialId: string;
  readonly sheet: Sheet;
}

/** What was filled, under the form it was given out as; null where no field is of any form. */
export interface FilledForm {
  readonly materialId: string;
  readonly answers: Answers;
  readonly misfits: readonly Misfit[];
}

type Taken = { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly reason: MisfitReason };

/** Takes a value into what the same answer holds already; tables and lists grow field by field. */
type Take = (value: string, before: Answer | undefined) => Taken;

interface Slot {
  readonly answerId: string;
  readonly take: Take;
}

function answered(answer: Answer): Taken {
  return { ok: true, answer };
}

function misfit(reason: MisfitReason): Taken {
  return { ok: false, reason };
}

const takeText: Take = (value) =>
  value.length > longestAnswer ? misfit('too-long') : answered({ kind: 'text', text: value });

const takeDate: Take = (value) => {
  const date = parseDate(value);
  return date === null ? misfit('not-a-date') : answered({ kind: 'date', date });
};

const takeTick: Take = () => answered({ kind: 'tick', isTicked: true });

function takeScale(from: number, to: number): Take {
  return (value) => {
    const number = /^\d{1,2}$/.test(value) ? Number(value) : Number.NaN;
    return number >= from && number <= to ? answered({ kind: 'scale', value: number }) : misfit('not-a-number');
  };
}

function takeOption(key: string): Take {
  return (_value, before) => {
    const others = before?.kind === 'choice' ? before.options : [];
    return answered({ kind: 'choice', options: [...others.filter((other) => other !== key), key] });
  };
}

function takeChoice(keys: ReadonlySet<string>): Take {
  return (value) => (keys.has(value) ? answered({ kind: 'choice', options: [value] }) : misfit('not-an-option'));
}

function withMark(before: Answer | undefined, part: 'marks' | 'texts', [key, value]: readonly [string, string]): Taken {
  const { marks, texts } = before?.kind === 'marks' ? before : { marks: {}, texts: {} };
  const changed =
    part === 'marks' ? { marks: { ...marks, [key]: value }, texts } : { marks, texts: { ...texts, [key]: value } };
  return answered({ kind: 'marks', ...changed });
}

function takeMark(key: string, marks: ReadonlySet<string>): Take {
  return (value, before) => (marks.has(value) ? withMark(before, 'marks', [key, value]) : misfit('not-an-option'));
}

function takeWritten(key: string): Take {
  return (value, before) =>
    value.length > longestAnswer ? misfit('too-long') : withMark(before, 'texts', [key, value]);
}

type Kept = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: MisfitReason };

/** What a cell keeps of what was written there. */
function keptInCell({ cell, options }: FormColumn, value: string): Kept {
  const keep = (text: string | null | undefined, reason: MisfitReason): Kept =>
    text === null || text === undefined ? { ok: false, reason } : { ok: true, text };
  switch (cell) {
    case 'line':
      return keep(value.length > longestAnswer ? null : value, 'too-long');
    case 'date':
      return keep(parseDate(value), 'not-a-date');
    case 'tick':
      return { ok: true, text: 'yes' };
    case 'choice':
      return keep(options.find(({ key, label }) => key === value || textOf(label) === value)?.key, 'not-an-option');
  }
}

/** Rows are numbered from one as they stand on paper; what lies between keeps its place. */
function takeCell(row: number, column: FormColumn): Take {
  return (value, before) => {
    const kept = keptInCell(column, value);
    if (!kept.ok) return misfit(kept.reason);
    const rows: AnswerRow[] = before?.kind === 'rows' ? [...before.rows] : [];
    const id = `row-${row}`;
    const index = rows.findIndex((one) => one.id === id);
    const old = rows[index];
    if (old === undefined) rows.push({ id, cells: { [column.key]: kept.text } });
    else rows[index] = { ...old, cells: { ...old.cells, [column.key]: kept.text } };
    const byNumber = (one: AnswerRow): number => Number(one.id.slice('row-'.length));
    return answered({ kind: 'rows', rows: rows.toSorted((one, other) => byNumber(one) - byNumber(other)) });
  };
}

/** Most rows that a table of a form may have. */
const mostRows = 300;

type SlotOf = (name: string) => Slot | undefined;

/** Where the names of one entry lead; cells are found by their row's number, however many rows were given out. */
function slotsOf(entry: FormEntry): SlotOf {
  switch (entry.kind) {
    case 'text':
      return single(entry.name, takeText);
    case 'date':
      return single(entry.name, takeDate);
    case 'tick':
      return single(entry.name, takeTick);
    case 'scale':
      return single(entry.name, takeScale(entry.from, entry.to));
    case 'choice': {
      if (!entry.isMany) return single(entry.name, takeChoice(new Set(entry.options.map(({ key }) => key))));
      return among(
        entry.name,
        entry.options.map((option) => [optionName(entry, option), takeOption(option.key)]),
      );
    }
    case 'table':
      return cellSlots(entry);
    case 'matrix': {
      const marks = new Set(entry.marks.map(({ id }) => id));
      return among(
        entry.name,
        entry.rows.flatMap((row) => [
          [row.name, takeMark(row.key, marks)],
          [`${row.name}.text`, takeWritten(row.key)],
        ]),
      );
    }
    case 'agenda':
      return among(
        entry.name,
        entry.items.map((point) => [point.name, takeWritten(point.key)]),
      );
    case 'signature':
    case 'drawing':
      return () => undefined;
  }
}

function single(answerId: string, take: Take): SlotOf {
  return (name) => (name === answerId ? { answerId, take } : undefined);
}

function among(answerId: string, takes: readonly (readonly [string, Take])[]): SlotOf {
  const byName = new Map(takes);
  return (name) => {
    const take = byName.get(name);
    return take === undefined ? undefined : { answerId, take };
  };
}

function cellSlots({ name: answerId, columns }: Extract<FormEntry, { readonly kind: 'table' }>): SlotOf {
  const names = shortNames(columns.map(({ key }) => key));
  const byName = new Map(columns.map((column) => [names.get(column.key) ?? column.key, column]));
  return (name) => {
    if (!name.startsWith(`${answerId}.`)) return undefined;
    const [, digits = '', end = ''] = /^(\d+)\.(.+)$/.exec(name.slice(answerId.length + 1)) ?? [];
    const [row, column] = [Number(digits), byName.get(end)];
    if (column === undefined || row < 1 || row > mostRows) return undefined;
    return { answerId, take: takeCell(row, column) };
  };
}

function entriesOf({ pages }: Sheet): readonly FormEntry[] {
  return pages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'form-row' ? block.fields : []))
    .map(({ entry }) => entry);
}

interface Reading {
  readonly materialId: string;
  readonly slots: readonly (Slot | undefined)[];
}

/** The form to which most of the fields belong: some, such as the client's name, are in several. */
function likeliest(fields: readonly FilledField[], forms: readonly AskedForm[]): Reading | null {
  let best: Reading | null = null;
  let most = 0;
  for (const { materialId, sheet } of forms) {
    const entries = entriesOf(sheet).map(slotsOf);
    const slots = fields.map(({ name }) => entries.map((slotOf) => slotOf(name)).find((slot) => slot !== undefined));
    const found = slots.filter((slot) => slot !== undefined).length;
    if (found > most) [best, most] = [{ materialId, slots }, found];
  }
  return best;
}

/**
 * What a PDF that was filled elsewhere answers, and what of it fits nowhere, said with what was written: nothing is
 * dropped silently. `forms` are those that the unit gives out, in the order in which they are preferred.
 */
export function answersFromFields(fields: readonly FilledField[], forms: readonly AskedForm[]): FilledForm | null {
  const reading = likeliest(fields, forms);
  if (reading === null) return null;
  const answers: Record<string, Answer> = {};
  const misfits: Misfit[] = [];
  for (const [index, { name, label, value }] of fields.entries()) {
    const slot = reading.slots[index];
    const taken = slot === undefined ? misfit('unknown-field') : slot.take(value, answers[slot.answerId]);
    if (slot !== undefined && taken.ok) answers[slot.answerId] = taken.answer;
    else if (!taken.ok) misfits.push({ name: label === '' ? name : label, text: value, reason: taken.reason });
  }
  return { materialId: reading.materialId, answers, misfits };
}
