import { z } from 'zod';

/** What one round of the press is told, by a file beside its main script. */
export const pressOrderSchema = z.object({
  /** The built app: its pages and its finishing thread are the ones that are measured. */
  appFolder: z.string(),
  /** A data folder with units; each is printed once in the batch. */
  dataFolder: z.string(),
  outFolder: z.string(),
  date: z.string(),
  /** How many papers are printed one after another for the warm figure. */
  singles: z.int(),
  /** Whether every material is measured too: once is enough. */
  hasCatalogue: z.boolean(),
});
export type PressOrder = z.infer<typeof pressOrderSchema>;

/** What one round answers. All times in milliseconds. */
export const pressRoundSchema = z.object({
  electron: z.string(),
  chromium: z.string(),
  /** The parts of one paper, printed alone on a warm window. */
  singles: z.array(z.object({ sheet: z.number(), draw: z.number(), print: z.number(), finish: z.number() })),
  /** The same drawn page printed by Chromium again and again: no layout of ours, nothing finished. */
  plainSingles: z.array(z.number()),
  /** Every form of every material: Chromium's printing, and what finishing adds. */
  papers: z.array(z.object({ name: z.string(), print: z.number(), finish: z.number() })),
  /** All units through the kit with two warm windows, every file on disk. */
  batch: z.object({ documents: z.int(), took: z.number() }),
  /** Prints of drawn pages by two windows, each written as it comes. */
  plainBatch: z.object({ documents: z.int(), took: z.number() }),
});
export type PressRound = z.infer<typeof pressRoundSchema>;

export const orderFile = 'order.json';
export const answerFile = 'answer.json';
