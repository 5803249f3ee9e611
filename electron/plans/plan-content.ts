import { z } from 'zod';
import { planSchema, type Plan } from '../../templates/model/plan';
import { contentSize, type PlanFormat } from './plan-format';

/** The content of every version begins with the number of its bytes. */
const lengthBytes = 4;

const numberedSchema = z.looseObject({ schema: z.int() });

/** A plan as bytes that say nothing by their number: its JSON behind its length, filled up. Null where it is too large. */
export function contentOf(plan: Plan, format: PlanFormat): Buffer | null {
  const json = Buffer.from(JSON.stringify(plan));
  const size = contentSize(lengthBytes + json.length, format);
  if (size === null) return null;
  const content = Buffer.alloc(size);
  content.writeUInt32BE(json.length);
  json.copy(content, lengthBytes);
  json.fill(0);
  return content;
}

/** The plan of a content that was believed by its key; `newer` where a later app has written it. */
export function planIn(content: Buffer): Plan | 'newer' | 'damaged' {
  const length = content.readUInt32BE();
  const end = lengthBytes + length;
  if (end > content.length || content.subarray(end).some((byte) => byte !== 0)) return 'damaged';
  const json = parseJson(content.subarray(lengthBytes, end));
  const plan = planSchema.safeParse(json);
  if (plan.success) return plan.data;
  const numbered = numberedSchema.safeParse(json);
  return numbered.success && numbered.data.schema > 1 ? 'newer' : 'damaged';
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
