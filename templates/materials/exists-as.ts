import type { Sheet } from '../sheet/nodes';
import type { Material } from './material';

/**
 * Whether this paper is made in a format. Pages that are placed on sheets, such as cards and booklets, are for the printer
 * only; two languages side by side follow one another in Word.
 */
export function existsAs({ formats }: Material, { imposition }: Sheet, format: Material['formats'][number]): boolean {
  if (!formats.includes(format)) return false;
  return format === 'pdf' || imposition === null || imposition.kind === 'side-by-side';
}
