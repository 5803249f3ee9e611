import { createHash } from 'node:crypto';
import { withNamedPicture, type UnitDocument } from '../../templates/history/unit-document';

/** What a unit and its layer are, as 64 letters each: the same values have the same prints, whatever their order of fields. */
export interface DocumentPrints {
  readonly unit: string;
  readonly layer: string;
}

/** Makes prints of one unit's document; a part that is the same object as before is not read again. */
export function createDocumentPrints(
  nameOfPicture: (png: string) => string,
): (document: UnitDocument) => DocumentPrints {
  const known = new WeakMap<object, string>();
  const printOf = (part: object, plain: () => unknown): string => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const print = createHash('sha256').update(JSON.stringify(plain(), sortedKeys)).digest('hex');
    known.set(part, print);
    return print;
  };
  return ({ unit, layer }) => ({
    unit: printOf(unit, () => withNamedPicture(unit, nameOfPicture)),
    layer: printOf(layer, () => layer),
  });
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
