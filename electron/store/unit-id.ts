import type { UnitId } from '../../templates/model/unit';

const longestStem = 56;
const numberBehind = /-\d+$/;

/**
 * The wished id if it is free, otherwise with the first free number behind it. Also ids of removed units count as
 * taken, so that a removed unit can always come back under its own id, which kits use as a folder name.
 */
export function freeUnitId(wished: UnitId, taken: ReadonlySet<string>): UnitId {
  if (!taken.has(wished)) return wished;
  const stem = wished.replace(numberBehind, '').slice(0, longestStem).replace(/-+$/, '');
  const firstFree = Array.from({ length: taken.size + 1 }, (_, index) => `${stem}-${index + 2}`);
  return firstFree.find((id) => !taken.has(id)) ?? wished;
}
