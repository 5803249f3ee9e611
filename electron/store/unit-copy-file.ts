import { z } from 'zod';
import { emptyLayer, layerSchema } from '../../templates/model/layer';
import { unitSchema } from '../../templates/model/unit';
import { migratedLayer } from './layer-migrations';
import type { StrandedUnit } from './store';

/** Words may have been stranded by an older app: their layer is brought to the current shape like a stored one. */
const anyLayerSchema = z
  .looseObject({ schema: z.int().min(1) })
  .transform((layer) => migratedLayer(layer, emptyLayer.schema));

const unitCopySchema = z.strictObject({ unit: unitSchema, layer: anyLayerSchema.pipe(layerSchema) }).readonly();

/** Whole units in one file: facts and layer, unlike a unit file, which holds the facts alone. */
const unitCopiesSchema = z.strictObject({
  kind: z.literal('herate-units'),
  schema: z.literal(1),
  units: z.array(unitCopySchema).max(1000).readonly(),
});

/** Units with everything that they say, as the text of a file that `parseUnitCopies` reads. */
export function formatUnitCopies(units: readonly StrandedUnit[]): string {
  return `${JSON.stringify({ kind: 'herate-units', schema: 1, units }, null, 1)}\n`;
}

/** The units of such a file; null for any other text, also a damaged one. */
export function parseUnitCopies(text: string): readonly StrandedUnit[] | null {
  try {
    return unitCopiesSchema.safeParse(JSON.parse(text)).data?.units ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
