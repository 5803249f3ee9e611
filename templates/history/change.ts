import { z } from 'zod';
import { placeSchema, type Place } from '../check/place';
import { difference } from './difference';
import { patchSchema, type Patch } from './patch';
import type { UnitDocument } from './unit-document';

/** More than this is said in whole fields: another edition brought back changes everything at once. */
const mostPatches = 1000;
const patchesSchema = z.array(patchSchema).max(mostPatches).readonly();

/** One thing that the user has done to the unit's document, with the way there and the way back. */
export const changeSchema = z
  .strictObject({
    /** When it was begun. */
    at: z.iso.datetime(),
    /** What is brought into view when it is undone or redone; a place that this app does not know is none. */
    place: placeSchema.nullable().catch(null),
    forward: patchesSchema,
    backward: patchesSchema,
  })
  .readonly();
export type Change = z.infer<typeof changeSchema>;

/** The change between two documents, or null where they are the same. Pictures must stand in both by their names. */
export function changeBetween(
  before: UnitDocument,
  after: UnitDocument,
  about: { readonly at: string; readonly place: Place | null },
): Change | null {
  const forward = patchesBetween(before, after);
  return forward.length === 0 ? null : { ...about, forward, backward: patchesBetween(after, before) };
}

function patchesBetween(before: UnitDocument, after: UnitDocument): readonly Patch[] {
  const patches = difference(before, after);
  if (patches.length <= mostPatches) return patches;
  return (['unit', 'layer'] as const).flatMap((half) => wholeFields(half, before[half], after[half]));
}

/** Each field that is another, as a whole; neither half has fields that come and go. */
function wholeFields(half: string, before: object, after: object): readonly Patch[] {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([field, value]: [string, unknown]): readonly Patch[] =>
    difference(old.get(field), value).length === 0 ? [] : [{ op: 'replace', path: `/${half}/${field}`, value }],
  );
}

const typedPaths: readonly RegExp[] = [
  /^\/unit\/(?:names|organisation|municipality|colours)(?:\/|$)/,
  /^\/unit\/logo\/alternativeText(?:\/|$)/,
  /^\/unit\/contacts\/\d+\/(?:name|audience|municipalities|phones|hoursNote|address|checkedBy|checkedOn)(?:\/|$)/,
  /^\/unit\/contacts\/\d+\/hours\/\d+\/(?:opens|closes)$/,
  /^\/layer\/decisions\/\d+\/(?:text|master|on)$/,
];

function isNewWording(patch: Patch): boolean {
  if (patch.op !== 'add' || !/^\/layer\/decisions\/\d+$/.test(patch.path)) return false;
  return (
    typeof patch.value === 'object' && patch.value !== null && 'kind' in patch.value && patch.value.kind === 'text'
  );
}

/** Whether the patches write text, letter by letter, rather than do one thing: such changes are undone by the word. */
export function isTyping(patches: readonly Patch[]): boolean {
  return patches.every((patch) => isNewWording(patch) || typedPaths.some((path) => path.test(patch.path)));
}
