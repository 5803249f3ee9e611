import { z } from 'zod';
import type { Migration } from './document-kind';

const firstLayerSchema = z.looseObject({ schema: z.literal(1) });

/** From 1 to 2: own words, order, additions and reviews can be decided; every older decision stays as it is. */
const withOwnWords: Migration = {
  from: 1,
  to: 2,
  migrate: (payload) => ({ ...firstLayerSchema.parse(payload), schema: 2 }),
};

const secondLayerSchema = z.looseObject({ schema: z.literal(2) });

/** From 2 to 3: the shape of a form's field can be decided; every older decision stays as it is. */
const withFieldShapes: Migration = {
  from: 2,
  to: 3,
  migrate: (payload) => ({ ...secondLayerSchema.parse(payload), schema: 3 }),
};

/** The way of a unit's layer from its first shape to the current one. */
export const layerMigrations: readonly Migration[] = [withOwnWords, withFieldShapes];

const numberedSchema = z.looseObject({ schema: z.int().min(1) });

/** A layer that stands inside something else, brought to the given number; throws where it is no layer. */
export function migratedLayer(payload: unknown, to: number): unknown {
  const { schema } = numberedSchema.parse(payload);
  return layerMigrations
    .filter((migration) => migration.from >= schema && migration.to <= to)
    .reduce<unknown>((older, migration) => migration.migrate(older), payload);
}
