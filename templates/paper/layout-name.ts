import { isLargePrint } from '../materials/large-print/large-print';
import type { Sheet } from '../sheet/nodes';

/**
 * The class by which the rules of a layout are scoped. A paper in large print has its own rules and none of the plain
 * form's: it is laid out anew, not stretched.
 */
export function layoutName({ materialId, variant }: Pick<Sheet, 'materialId' | 'variant'>): string {
  return isLargePrint({ variant }) ? `large-print large-print-${materialId}` : `material-${materialId}`;
}
