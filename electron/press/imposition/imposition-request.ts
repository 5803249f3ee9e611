import { z } from 'zod';

const sizeSchema = z.object({ width: z.number().positive(), height: z.number().positive() });

/** How one paper's finished pages are placed on sheets, with all that the finishing thread needs for it. */
export const impositionRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('booklet') }),
  z.object({
    kind: z.literal('cards'),
    orientation: z.enum(['portrait', 'landscape']),
    columns: z.int().positive(),
    rows: z.int().positive(),
    hasBacks: z.boolean(),
    cardMm: sizeSchema,
  }),
  z.object({
    kind: z.literal('side-by-side'),
    page: z.enum(['A4', 'A5']),
    orientation: z.enum(['portrait', 'landscape']),
  }),
  z.object({
    kind: z.literal('tiles'),
    orientation: z.enum(['portrait', 'landscape']),
    assembly: z.object({ title: z.string(), alt: z.string() }),
    font: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
]);
export type ImpositionRequest = z.infer<typeof impositionRequestSchema>;
