import { z } from 'zod';
import { contentLanguageSchema } from '../../model/language';

/** A table of all texts is some 300 kB as Word; beyond this a file is something else. */
export const largestTableBytes = 5_000_000;

/** There are some 650 texts; room for a unit that has added many of its own. */
export const mostTableRows = 5000;

/** Longest cell that is kept, so that a text that is too long can still be said to be so. */
export const longestCell = 10_000;

/** Longest id that is shown where it is not known. */
export const longestTableKey = 200;

const cellSchema = z.string().max(longestCell);

/**
 * A translator's table as it was read, before it is held against the unit's texts. Languages are null where the heading
 * of their column no longer says them; the source's words are null where its column is gone.
 */
export const importedTableSchema = z
  .strictObject({
    source: contentLanguageSchema.nullable(),
    target: contentLanguageSchema.nullable(),
    rows: z
      .array(
        z
          .strictObject({ key: z.string().max(longestTableKey), source: cellSchema.nullable(), target: cellSchema })
          .readonly(),
      )
      .max(mostTableRows)
      .readonly(),
  })
  .readonly();
export type ImportedTable = z.infer<typeof importedTableSchema>;

/** Why a file is not taken as a translator's table. */
export const tableRefusals = [
  'table-wrong-type',
  'table-too-large',
  'table-damaged',
  'table-no-columns',
  'table-too-many-rows',
  'table-letters-lost',
] as const;
export type TableRefusal = (typeof tableRefusals)[number];
