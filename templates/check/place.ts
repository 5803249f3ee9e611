import { z } from 'zod';
import { contentLanguageSchema } from '../model/language';
import { itemIdSchema, textKeySchema } from '../model/layer';
import { serviceSchema } from '../model/unit';

/** Where something can be mended: the interface opens exactly this place. Stored with each change, to lead back to it. */
export const placeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('unit-field'),
      field: z.enum(['names', 'organisation', 'municipality', 'logo', 'colours', 'languages']),
    }),
    z.strictObject({
      kind: z.literal('contact-field'),
      contactId: z.string().max(64),
      field: z.enum(['name', 'audience', 'phones', 'hours', 'address', 'checkedOn']),
    }),
    z.strictObject({ kind: z.literal('contact-missing'), service: serviceSchema }),
    z.strictObject({ kind: z.literal('statute'), itemId: itemIdSchema }),
    z.strictObject({
      kind: z.literal('content'),
      itemId: itemIdSchema,
      /** The very text of the item and its language, where they are known. */
      key: textKeySchema.optional(),
      language: contentLanguageSchema.optional(),
    }),
  ])
  .readonly();
export type Place = z.infer<typeof placeSchema>;
