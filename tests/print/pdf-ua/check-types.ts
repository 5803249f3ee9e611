import type { Fault } from './fault';
import type { PaperUnderCheck } from './paper-under-check';
import { dictAt } from './pdf-values';
import { isCircular, isStandardType } from './structure-types';

/** That readers know what each structure type means. */
export function* checkTypes({ structure }: PaperUnderCheck): Generator<Fault> {
  if (!structure) return;
  const roleMap = dictAt(structure.root, 'RoleMap');
  const circular = new Set<string>();
  for (const key of roleMap?.keys() ?? []) {
    const type = key.decodeText();
    const where = `role map: ${type}`;
    if (roleMap && isCircular(type, roleMap)) {
      circular.add(type);
      yield { rule: 'role-map-ends', where };
    } else if (isStandardType(type)) yield { rule: 'type-not-remapped', where };
  }
  for (const { type, where } of structure.elements) {
    if (!isStandardType(type) && !circular.has(type)) yield { rule: 'type-standard', where };
  }
}
