import { useState } from 'react';
import { useWindow } from './window-context';

/**
 * What is typed into a field that shows it as typed until it is left; null where the stored value is shown. An undo or
 * redo changes what is stored, so what was typed goes.
 */
export function useDraft(): readonly [draft: string | null, setDraft: (draft: string | null) => void] {
  const serial = useWindow((state) => state.undoSerial);
  const [typed, setTyped] = useState<{ readonly draft: string | null; readonly serial: number }>({
    draft: null,
    serial,
  });
  const setDraft = (draft: string | null): void => {
    setTyped({ draft, serial });
  };
  return [typed.serial === serial ? typed.draft : null, setDraft];
}
