/** The two things that the keys ask for. */
export interface UndoActions {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The page as far as the keys go. */
export type KeyPage = Pick<Document, 'addEventListener' | 'removeEventListener'>;

/** Ctrl (on a Mac also ⌘) with Z goes back, with Shift and Z or with Y on again. */
function askedBy(event: KeyboardEvent): keyof UndoActions | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return null;
  const key = event.key.toLowerCase();
  if (key === 'y') return event.shiftKey ? null : 'redo';
  if (key !== 'z') return null;
  return event.shiftKey ? 'redo' : 'undo';
}

/** Fields that are no part of the unit's document keep the browser's own undo: a search, and what is not taken yet. */
function hasOwnUndo(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input[type="search"], [data-own-undo]') !== null;
}

/**
 * Lets the unit's undo answer everywhere, in text fields too. There the browser would have one of its own for each field,
 * which knows nothing of the others and would bring back letters that are no longer the field's: it is never let begin,
 * neither by its keys nor by the menu of the right button (`beforeinput` with `historyUndo`), so the two cannot fight.
 * Answers how to stop.
 */
export function followUndoKeys(page: KeyPage, actions: UndoActions): () => void {
  const act = (event: Event, asked: keyof UndoActions | null): void => {
    if (asked === null || hasOwnUndo(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    actions[asked]();
  };
  const onKey = (event: KeyboardEvent): void => {
    act(event, askedBy(event));
  };
  const onInput = (event: InputEvent): void => {
    const asked = { historyUndo: 'undo', historyRedo: 'redo' } as const;
    act(event, event.inputType === 'historyUndo' || event.inputType === 'historyRedo' ? asked[event.inputType] : null);
  };
  page.addEventListener('keydown', onKey, { capture: true });
  page.addEventListener('beforeinput', onInput, { capture: true });
  return () => {
    page.removeEventListener('keydown', onKey, { capture: true });
    page.removeEventListener('beforeinput', onInput, { capture: true });
  };
}
