import { z } from 'zod';
import { layerSchema } from './layer';
import { unitIdSchema, unitSchema } from './unit';

/**
 * Why an edition was kept: the user gave it a name, a paper was printed or written to a file, or another edition was
 * about to be restored.
 */
export const editionReasons = ['named', 'printed', 'before-restore'] as const;
export type EditionReason = (typeof editionReasons)[number];

const idPattern = /^(\d{4})(\d{2})(\d{2})t(\d{2})(\d{2})(\d{2})(\d{3})z-(named|printed|before-restore)-[0-9a-f]{8}$/;

/** When an edition was made, why, and eight letters of chance: a list of file names is a list of editions. */
export const editionIdSchema = z.string().regex(idPattern);
export type EditionId = z.infer<typeof editionIdSchema>;

/** What the user calls an edition. */
export const editionNameSchema = z.string().trim().min(1).max(80);

/** An edition as it is listed; the name is empty where the user has given none. */
export const editionSummarySchema = z
  .strictObject({
    id: editionIdSchema,
    name: z.string().max(80),
    madeAt: z.iso.datetime(),
    reason: z.enum(editionReasons),
  })
  .readonly();
export type EditionSummary = z.infer<typeof editionSummarySchema>;

/** A unit's document as it was at one moment. Its logo is a picture's name: the picture stands beside, once for all. */
export const editionSchema = z
  .strictObject({
    schema: z.literal(2),
    id: editionIdSchema,
    /** The name that it was kept under; a later one stands in the names. */
    name: z.string().max(80),
    madeAt: z.iso.datetime(),
    reason: z.enum(editionReasons),
    unit: unitSchema,
    layer: layerSchema,
  })
  .readonly();
export type Edition = z.infer<typeof editionSchema>;

/** The names that the user has given to the editions of one unit. */
export const editionNamesSchema = z
  .strictObject({ schema: z.literal(1), names: z.record(editionIdSchema, z.string().max(80)).readonly() })
  .readonly();
export type EditionNames = z.infer<typeof editionNamesSchema>;

/** The picture of a logo that editions name. */
export const editionPictureSchema = z.strictObject({ schema: z.literal(1), png: z.base64().max(2_000_000) }).readonly();
export type EditionPicture = z.infer<typeof editionPictureSchema>;

/** The document of an edition, with its picture: what is compared and restored. */
export const editionDocumentSchema = z.strictObject({ unit: unitSchema, layer: layerSchema });

/** Which edition of which unit. */
export const editionRequestSchema = z.strictObject({ unitId: unitIdSchema, editionId: editionIdSchema });

/** An id for an edition that is kept now; `chance` is eight letters of 0-9 and a-f. */
export function editionId(madeAt: Date, reason: EditionReason, chance: string): EditionId {
  return `${madeAt.toISOString().replaceAll(/[-:.]/g, '').toLowerCase()}-${reason}-${chance}`;
}

/** What an id says of its edition; null where it is none. */
export function readEditionId(id: string): Omit<EditionSummary, 'name'> | null {
  const [, year, month, day, hour, minute, second, milliseconds, why] = idPattern.exec(id) ?? [];
  const reason = editionReasons.find((known) => known === why);
  if (reason === undefined) return null;
  return { id, reason, madeAt: `${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z` };
}
