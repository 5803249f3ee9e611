import { z } from 'zod';
import type { Migration } from './document-kind';
import { migratedLayer } from './layer-migrations';

const firstEditionSchema = z.looseObject({ schema: z.literal(1), layer: z.unknown() });

/** From 1 to 2: the layer inside has the shape in which a form's field can be decided. */
const withFieldShapes: Migration = {
  from: 1,
  to: 2,
  migrate: (payload) => {
    const edition = firstEditionSchema.parse(payload);
    return { ...edition, schema: 2, layer: migratedLayer(edition.layer, 3) };
  },
};

/** The way of an edition from its first shape to the current one. */
export const editionMigrations: readonly Migration[] = [withFieldShapes];
