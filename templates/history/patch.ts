import { immutableJSONPatch } from 'immutable-json-patch';
import { z } from 'zod';

/** Only below the unit and the layer, and never through what an object inherits. */
const pathSchema = z
  .string()
  .max(400)
  .regex(/^\/(?:unit|layer)\/(?!.*(?:__proto__|prototype|constructor))/);

/** One operation of RFC 6902 on a unit's document. */
export const patchSchema = z
  .discriminatedUnion('op', [
    z.strictObject({ op: z.literal('add'), path: pathSchema, value: z.unknown() }),
    z.strictObject({ op: z.literal('remove'), path: pathSchema }),
    z.strictObject({ op: z.literal('replace'), path: pathSchema, value: z.unknown() }),
  ])
  .readonly();
export type Patch = z.infer<typeof patchSchema>;

/** The document after the patches, sharing what they leave alone; null where they do not fit it. Nothing is changed in place. */
export function patched(document: unknown, patches: readonly Patch[]): unknown {
  try {
    return immutableJSONPatch<unknown>(document, [...patches]);
  } catch {
    // The library has one kind of error: a path that is not there. The caller then has no such document.
    return null;
  }
}
