import { useEffect, useRef } from 'react';
import type { Unit } from '../../templates/model/unit';
import { useActions, useUnit, useWindow } from '../state/window-context';

/** Whether nothing has been written of the unit yet: then it may make room for the example. */
function isBlank(unit: Unit): boolean {
  return Object.keys(unit.names).length === 0 && unit.contacts.length === 0 && unit.municipality === '';
}

/**
 * The unit that the guide writes: an empty one is made as soon as the guide opens, so that even its first letter is
 * saved like every other.
 */
export function useGuideUnit(): void {
  const hasUnit = useWindow((state) => state.workspace.unit !== null);
  const { createUnit } = useActions();
  const isAsked = useRef(false);
  useEffect(() => {
    if (hasUnit || isAsked.current) return;
    isAsked.current = true;
    void createUnit('empty');
  }, [hasUnit, createUnit]);
}

/** Takes the example unit into use; a unit in which nothing was written yet gives way to it. */
export function useExample(): () => Promise<boolean> {
  const unit = useUnit();
  const { createUnit, removeUnit, forgetRemoved } = useActions();
  return async () => {
    const isThere = await createUnit('example');
    if (isThere && isBlank(unit)) {
      await removeUnit(unit.id, '');
      forgetRemoved();
    }
    return isThere;
  };
}
