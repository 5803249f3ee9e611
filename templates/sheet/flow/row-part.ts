import type { FormField, FormRow } from '../nodes';
import { continuedId } from './continued-id';
import { partedField, type MeasuredField, type PartingRules } from './field-part';
import type { BlockMeasure } from './flow-measures';

/** A row of a form, or what is left of it, with its measures. */
export interface MeasuredRow {
  readonly row: FormRow;
  readonly measure: BlockMeasure;
  /** Which part of the row it is, from 1. */
  readonly part: number;
}

/** A row parted at the foot of a page. */
export interface PartedRow {
  readonly first: MeasuredRow;
  readonly rest: MeasuredRow;
}

function highest(fields: readonly { readonly heightMm: number }[]): number {
  return Math.max(0, ...fields.map(({ heightMm }) => heightMm));
}

function measuredFields({ row, measure }: MeasuredRow): readonly MeasuredField[] {
  return row.fields.flatMap((field, index) => {
    const own = measure.fields[index];
    return own === undefined ? [] : [{ field, measure: own }];
  });
}

/** The fields that go on, each under the place where it began: what has ended leaves its place free. */
function inTheirPlaces(row: FormRow, rests: readonly (MeasuredField | null)[]): readonly FormField[] {
  let free = 0;
  return row.fields.flatMap((field, index) => {
    const rest = rests[index];
    const before = (field.sharesBefore ?? 0) + free;
    if (!rest) {
      free = before + field.share;
      return [];
    }
    free = 0;
    const { sharesBefore, ...going } = rest.field;
    return [before > 0 ? { ...going, sharesBefore: before } : going];
  });
}

/** The row of these fields; what the row has around its fields stays. */
function rowOf(id: string, fields: readonly FormField[], parts: readonly MeasuredField[], aroundMm: number) {
  const measures = parts.map(({ measure }) => measure);
  const row: FormRow = { kind: 'form-row', id, fields };
  return { row, measure: { heightMm: aroundMm + highest(measures), fields: measures } };
}

/**
 * Parts a row so that what comes first stands in the room (millimetres). Each field either ends there or goes on in a
 * row of its own kind on the next page; null where one of them can do neither, such as a line or a signature.
 */
export function partedRow(measured: MeasuredRow, rules: Omit<PartingRules, 'part'>): PartedRow | null {
  const { row, measure } = measured;
  const part = measured.part + 1;
  const aroundMm = measure.heightMm - highest(measure.fields);
  const ofField = { ...rules, roomMm: rules.roomMm - aroundMm, part };
  const parted = measuredFields(measured).map((field) => partedField(field, ofField));
  const parts = parted.filter((one) => one !== null);
  if (parts.length < row.fields.length || parts.every(({ rest }) => rest === null)) return null;
  const firsts = parts.map(({ first }) => first);
  const rests = parts.map(({ rest }) => rest);
  const going = rests.filter((rest) => rest !== null);
  return {
    first: {
      ...rowOf(
        row.id,
        firsts.map(({ field }) => field),
        firsts,
        aroundMm,
      ),
      part: measured.part,
    },
    rest: { ...rowOf(continuedId(row.id, part), inTheirPlaces(row, rests), going, aroundMm), part },
  };
}
