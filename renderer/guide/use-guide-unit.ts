import { useEffect, useRef } from 'react';
import type { Unit } from '../../templates/model/unit';
import { useActions, useWindow } from '../state/window-context';

/** Whether nothing has been written of the unit yet: then it may make room for the example. */
function isBlank(unit: Unit): boolean {
  return Object.keys(unit.names).length === 0 && unit.contacts.length === 0 && unit.municipality === '';
}

/**
 * The unit that the guide writes: an empty one is made as soon as the guide opens, so that even its first letter is
 * saved like every other.
 */
export function useGuideUnit(): { readonly takeExample: () => Promise<boolean> } {
  const unit = useWindow((state) => state.workspace.unit);
  const { createUnit, removeUnit, forgetRemoved } = useActions();
  const isAsked = useRef(false);
  useEffect(() => {
    if (unit !== null || isAsked.current) return;
    isAsked.current = true;
    void createUnit('empty');
  }, [unit, createUnit]);
  return {
    takeExample: async () => {
      const blankId = unit !== null && isBlank(unit) ? unit.id : null;
      const isThere = await createUnit('example');
      if (isThere && blankId !== null) {
        await removeUnit(blankId, '');
        forgetRemoved();
      }
      return isThere;
    },
  };
}
