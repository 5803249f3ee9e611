import { z } from 'zod';
import { contentLanguageSchema } from './language';
import { itemIdSchema } from './layer';
import { localDateSchema } from './local-date';
import { unitIdSchema } from './unit';

/** Longest answer that a field takes: some ten written pages. */
export const longestAnswer = 20_000;
const answerTextSchema = z.string().max(longestAnswer);

/** A place inside a field: a content id, or `own-1` for a row that was written in. */
const placeSchema = z.string().min(1).max(140);

/** One row of a table. Cells by column id: text as written; a date `YYYY-MM-DD`; a tick `yes`; a choice the option's id. */
export const answerRowSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    cells: z.record(placeSchema, answerTextSchema).readonly(),
  })
  .readonly();
export type AnswerRow = z.infer<typeof answerRowSchema>;

/** What was answered in one field, by the field's shape. Signatures and drawings are made on paper only. */
export const answerSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: answerTextSchema }),
    z.strictObject({ kind: z.literal('date'), date: localDateSchema }),
    z.strictObject({ kind: z.literal('tick'), isTicked: z.boolean() }),
    z.strictObject({ kind: z.literal('choice'), options: z.array(placeSchema).max(100).readonly() }),
    z.strictObject({ kind: z.literal('rows'), rows: z.array(answerRowSchema).max(300).readonly() }),
    /** Matrix and agenda: the mark of each row (`yes`, `no`, `1`…`5`, `sad`, `neutral`, `glad`), and what was written there. */
    z.strictObject({
      kind: z.literal('marks'),
      marks: z.record(placeSchema, z.string().max(20)).readonly(),
      texts: z.record(placeSchema, answerTextSchema).readonly(),
    }),
    z.strictObject({ kind: z.literal('scale'), value: z.int().min(0).max(10) }),
  ])
  .readonly();
export type Answer = z.infer<typeof answerSchema>;
export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { readonly kind: Kind }>;

/** Answers by the id under which they are given: a field's own, or the one that several forms share. Client data. */
export const answersSchema = z.record(itemIdSchema, answerSchema).readonly();
export type Answers = z.infer<typeof answersSchema>;

/** Names a plan without naming the client: six characters without those that are mixed up, also in the file's name. */
export const planCodeSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{6}$/);

/**
 * A filled plan (suunnitelma): one client's forms together. Client data: it lives in memory only, unless the unit has
 * switched keeping on and the user chooses a place; then it is one encrypted file (`electron/plans/`).
 */
export const planSchema = z
  .strictObject({
    schema: z.literal(1),
    code: planCodeSchema,
    unitId: unitIdSchema,
    language: contentLanguageSchema,
    createdOn: localDateSchema,
    /** When this local copy is to be deleted: the app reminds. */
    deleteOn: localDateSchema,
    /** Marked as moved to the client information system; null: not yet. */
    movedOn: localDateSchema.nullable(),
    answers: answersSchema,
  })
  .readonly();
export type Plan = z.infer<typeof planSchema>;
