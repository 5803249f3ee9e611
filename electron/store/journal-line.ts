import { createHash } from 'node:crypto';
import { z } from 'zod';
import { historySchema, stepSchema } from '../../templates/history/history';

/** The number of the journal's own shape. A journal of another number is set aside, as its changes cannot be read. */
export const journalVersion = 1;

const printSchema = z.string().regex(/^[0-9a-f]{64}$/);

const common = {
  schema: z.literal(journalVersion),
  at: z.iso.datetime(),
};

/** The state after the line: the prints of both documents, and which generations of them were on the disk before it. */
const stateShape = {
  unit: printSchema,
  layer: printSchema,
  generations: z.strictObject({ unit: z.int().min(0), layer: z.int().min(0) }).readonly(),
};

/**
 * One line of the journal: where the history begins, what was done in one save, or a logo's picture, which changes name and
 * never repeat.
 */
const lineSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...common, ...stateShape, kind: z.literal('start'), history: historySchema }),
    z.strictObject({
      ...common,
      ...stateShape,
      kind: z.literal('steps'),
      steps: z.array(stepSchema).min(1).readonly(),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('logo'),
      name: z.string().regex(/^logo[0-9a-f]{64}$/),
      png: z.base64().max(2_000_000),
    }),
  ])
  .readonly();
export type JournalLine = z.infer<typeof lineSchema>;
export type StateLine = Extract<JournalLine, { readonly kind: 'start' | 'steps' }>;

function checksum(json: string): string {
  return createHash('sha256').update(json).digest('hex');
}

/** The line as it stands in the file, with its checksum first and its end. */
export function formatJournalLine(line: JournalLine): string {
  const json = JSON.stringify(line);
  return `{"sum":"${checksum(json)}",${json.slice(1)}\n`;
}

/** Reads one line without its end; null where it is not whole or not of this shape. */
export function parseJournalLine(text: string): JournalLine | null {
  const [, sum, rest] = /^\{"sum":"([0-9a-f]{64})",(.*)$/s.exec(text) ?? [];
  if (rest === undefined || sum !== checksum(`{${rest}`)) return null;
  const parsed = lineSchema.safeParse(parseJson(`{${rest}`));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
