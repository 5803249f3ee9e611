import { z } from 'zod';
import type { FitReport } from '../../templates/check/finding';
import type { Failure } from '../../templates/messages/failure';
import type { Result } from '../../templates/model/result';
import type { Sheet } from '../../templates/sheet/nodes';

/** A sheet that our own tests have made; its shape is the compiler's business. */
const sheetSchema = z.custom<Sheet>((value) => typeof value === 'object' && value !== null);

const pressOrderSchema = z.discriminatedUnion('kind', [
  /** Prints the sheets side by side; kills every window some time after the start where a time is given. */
  z.object({ kind: z.literal('print'), sheets: z.array(sheetSchema), crashAfterMs: z.number().nullable() }),
  z.object({ kind: z.literal('measure'), sheet: sheetSchema }),
  z.object({ kind: z.literal('crash') }),
]);
export type PressOrder = z.infer<typeof pressOrderSchema>;

export const pressOrdersSchema = z.object({ windows: z.literal([1, 2]), orders: z.array(pressOrderSchema) });

export type PrintAnswer =
  | { readonly ok: true; readonly pdf: string; readonly report: FitReport }
  | { readonly ok: false; readonly failure: Failure };

export type PressReply =
  | { readonly kind: 'printed'; readonly answers: readonly PrintAnswer[] }
  | { readonly kind: 'measured'; readonly answer: Result<FitReport, Failure> }
  | { readonly kind: 'crashed' };

const repliesSchema = z.object({ refused: z.int(), replies: z.array(z.custom<PressReply>()) });
export const parseReplies = (text: string): z.infer<typeof repliesSchema> => repliesSchema.parse(JSON.parse(text));
