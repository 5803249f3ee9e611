import { z } from 'zod';

/** What the round of the forms is told, by a file beside its main script. */
export const formOrderSchema = z.object({
  /** The built app: its pages and its finishing thread are the ones that are measured. */
  appFolder: z.string(),
  /** A unit as the store would hold it. */
  unitFile: z.string(),
  outFolder: z.string(),
  date: z.string(),
  /** The first of the clients whose plans are printed, and how many plans: each with fields and without. */
  firstClient: z.int(),
  plans: z.int(),
  /** How many of each are printed one after another for the parts. */
  singles: z.int(),
});
export type FormOrder = z.infer<typeof formOrderSchema>;

const partsSchema = z.object({ sheet: z.number(), draw: z.number(), print: z.number(), finish: z.number() });
export type PaperParts = z.infer<typeof partsSchema>;

const batchSchema = z.object({ documents: z.int(), took: z.number() });

/** What one round answers. All times in milliseconds. */
export const formRoundSchema = z.object({
  /** One filled plan after another on one window, each once with fields and once without. */
  withFields: z.array(partsSchema),
  plain: z.array(partsSchema),
  /** The press with two windows, every file on disk: with fields, without. */
  fieldBatch: batchSchema,
  plainBatch: batchSchema,
  /** Pages of a filled plan, and fields that can be filled in it. */
  pages: z.int(),
  fields: z.int(),
  /** The empty form with 150 fields, and the built-in one as it is. */
  largeForm: z.array(partsSchema),
  builtInForm: z.array(partsSchema),
  /** An encrypted file of the same plan: first kept, kept again while open, opened; and scrypt alone. */
  keep: z.array(z.number()),
  keepAgain: z.array(z.number()),
  open: z.array(z.number()),
  scrypt: z.array(z.number()),
});
export type FormRound = z.infer<typeof formRoundSchema>;

export const formOrderFile = 'form-order.json';
export const formAnswerFile = 'form-answer.json';
