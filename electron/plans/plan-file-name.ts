import { z } from 'zod';
import { planCodeSchema, type Plan } from '../../templates/model/plan';
import { planExtension } from './plan-format';

/** The name that is proposed for a plan's file: a day and a code, never a client's name. */
export function planFileName({ createdOn, code }: Pick<Plan, 'createdOn' | 'code'>): string {
  return `suunnitelma-${createdOn}-${code}.${planExtension}`;
}

const namedPattern = new RegExp(`-([^-]+)\\.${planExtension}$`, 'i');
const namedSchema = z.string().toUpperCase().pipe(planCodeSchema);

/** The code in the name of a plan's file that still has its proposed form; null in any other. */
export function codeInFileName(fileName: string): Plan['code'] | null {
  return namedSchema.safeParse(namedPattern.exec(fileName)?.[1]).data ?? null;
}
