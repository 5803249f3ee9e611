import { z } from 'zod';
import { localDateSchema } from './local-date';

/** Content ids are dotted English and never renamed: `trigger.housing.rent-arrears` (`design.md` 4.13). */
export const itemIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
  .max(120);
export type ItemId = z.infer<typeof itemIdSchema>;

/**
 * One local decision about one item: show or hide a category, trigger or contact way, or the unit's own word that a
 * statute was checked on a day. At most one decision of a kind stands for an item; the latest wins.
 */
export const decisionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('show'), itemId: itemIdSchema, on: localDateSchema }),
    z.strictObject({ kind: z.literal('hide'), itemId: itemIdSchema, on: localDateSchema }),
    z.strictObject({ kind: z.literal('checked'), itemId: itemIdSchema, on: localDateSchema }),
  ])
  .readonly();
export type Decision = z.infer<typeof decisionSchema>;

/** The unit's local layer (paikallinen kerros) over the master: decisions by item id, nothing copied. */
export const layerSchema = z
  .strictObject({ schema: z.literal(1), decisions: z.array(decisionSchema).max(5000).readonly() })
  .readonly();
export type Layer = z.infer<typeof layerSchema>;

export const emptyLayer: Layer = { schema: 1, decisions: [] };
