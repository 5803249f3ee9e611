import type { Place } from '../../templates/check/place';
import { materialOfItem } from '../../templates/edit/material-of-item';
import { afterStep, emptyHistory, type Step } from '../../templates/history/history';
import type { UnitDocument } from '../../templates/history/unit-document';
import { fi } from '../texts/fi';
import { viewForUndo } from './view-for-place';
import type { WindowState } from './window-state';
import type { WindowParts } from './window-store';

/** A pure change of all that the unit's people can change. */
export type DocumentChange = (document: UnitDocument) => UnitDocument;

/** Changes of the unit's document, and the way back through them. */
export interface DocumentActions {
  /**
   * Changes facts and layer together, as one thing to undo. `place` is what is brought into view when it is undone; left
   * out, it is found from what has changed.
   */
  readonly changeDocument: (change: DocumentChange, place?: Place) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

function documentOf({ workspace }: WindowState): UnitDocument | null {
  const { unit, layer, isReadOnly } = workspace;
  return unit === null || isReadOnly ? null : { unit, layer };
}

/** Shows the document after a step, in the same frame, and sends what is new of it on its way to the disk. */
function take({ store, savers, document }: WindowParts, step: Step, before: UnitDocument, after: UnitDocument): void {
  document.note(step);
  store.setState(({ workspace, history }) => ({
    workspace: { ...workspace, ...after },
    history: afterStep(history, step) ?? history,
    saving: { kind: 'saving' },
  }));
  savers.document.save({
    unitId: before.unit.id,
    unit: after.unit === before.unit ? null : after.unit,
    layer: after.layer === before.layer ? null : after.layer,
    steps: [{ id: crypto.randomUUID(), step }],
  });
}

/** Every edit of the unit's facts or layer goes through here, so that each can be undone. */
export function changeDocumentIn(parts: WindowParts): DocumentActions['changeDocument'] {
  return (change, place) => {
    const before = documentOf(parts.store.getState());
    if (before === null) return;
    const after = change(before);
    if (after.unit === before.unit && after.layer === before.layer) return;
    const step = parts.document.stepOf(before, after, place ?? null);
    if (step !== null) take(parts, step, before, after);
  };
}

/** Goes back or on by one change and brings its place into view. */
function moveIn(parts: WindowParts, step: Step): void {
  const { store, document } = parts;
  const { history, removed, undoSerial } = store.getState();
  const before = documentOf(store.getState());
  const change = step.kind === 'undo' ? history.past.at(-1) : history.future[0];
  if (before === null || change === undefined) return;
  const after = document.stepped(before, history, step);
  if (after === null) {
    // Changes that do not fit the document lead nowhere: nothing may be guessed.
    store.setState({ history: emptyHistory });
    return;
  }
  take(parts, step, before, after);
  const { place } = change;
  store.setState({
    undoSerial: undoSerial + 1,
    // The bar's own way back would bring back twice what has just come back.
    removed: removed?.kind === 'unit' ? removed : null,
    ...(place === null ? {} : broughtIntoView(store.getState(), place, [before, after])),
  });
}

/** The view in which the place is seen; in the editor with a material that says it. */
function broughtIntoView(
  { view, focusRequest, openItem }: WindowState,
  place: Place,
  documents: readonly UnitDocument[],
): Partial<WindowState> {
  const shown = viewForUndo(view, place);
  const focus = { view: shown, focusRequest: { place, serial: (focusRequest?.serial ?? 0) + 1 } };
  if (shown.kind !== 'edit' || place.kind !== 'content') return focus;
  const materialIds = documents.map(({ layer }) => materialOfItem(place.itemId, layer, Object.keys(fi.materials)));
  const materialId = materialIds.find((id) => id !== null) ?? openItem.materialId;
  return { ...focus, openItem: { materialId, itemId: null } };
}

/** Makes the changes of the document. */
export function createDocumentActions(parts: WindowParts): DocumentActions {
  return {
    changeDocument: changeDocumentIn(parts),
    undo: () => {
      moveIn(parts, { kind: 'undo' });
    },
    redo: () => {
      moveIn(parts, { kind: 'redo' });
    },
  };
}
