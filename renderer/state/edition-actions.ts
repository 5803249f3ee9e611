import type { UnitDocument } from '../../templates/history/unit-document';
import { failure, type Failure } from '../../templates/messages/failure';
import type { EditionSummary } from '../../templates/model/edition';
import { failed, success, type Result } from '../../templates/model/result';
import type { UnitId } from '../../templates/model/unit';
import { changeDocumentIn } from './document-actions';
import { afterSaves } from './unit-actions';
import type { WindowParts } from './window-store';

/** Editions of the unit in use. What could not be kept, renamed or restored is said in the failure bar. */
export interface EditionActions {
  /** All editions, the newest first. */
  readonly listEditions: () => Promise<Result<readonly EditionSummary[], Failure>>;
  /** Keeps the document as it is now under a name. */
  readonly keepEdition: (name: string) => Promise<boolean>;
  readonly renameEdition: (editionId: string, name: string) => Promise<boolean>;
  readonly readEdition: (editionId: string) => Promise<Result<UnitDocument, Failure>>;
  /**
   * Lets the document become what it was, as one thing to undo; the unit keeps its id. What stands now is kept first: where
   * that fails, nothing is changed.
   */
  readonly restoreEdition: (editionId: string) => Promise<boolean>;
}

/** One string for a picture of up to 2 MB, however many editions it is read with. */
function sharingPicture(document: UnitDocument, present: UnitDocument['unit'] | null): UnitDocument {
  const { unit } = document;
  const [read, known] = [unit.logo, present?.logo ?? null];
  if (read === null || known?.png !== read.png) return document;
  return { ...document, unit: { ...unit, logo: { ...read, png: known.png } } };
}

function currentUnitId({ store }: WindowParts): UnitId | null {
  return store.getState().workspace.unit?.id ?? null;
}

/** Asks something about the unit in use. */
async function ofUnit<Value>(
  parts: WindowParts,
  ask: (unitId: UnitId) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  const unitId = currentUnitId(parts);
  return unitId === null ? failed(failure('unit-unknown')) : ask(unitId);
}

/** Does something to the unit's editions once all that was typed is saved; whether it was done. */
async function isDone(
  parts: WindowParts,
  act: (unitId: UnitId) => Promise<Result<unknown, Failure>>,
): Promise<boolean> {
  const done = await afterSaves(parts, async () => {
    const result = await ofUnit(parts, act);
    return result.ok ? success(true) : result;
  });
  return done ?? false;
}

/** Makes the actions on editions. */
export function createEditionActions(parts: WindowParts): EditionActions {
  const { bridge, store } = parts;
  const changeDocument = changeDocumentIn(parts);
  const readEdition: EditionActions['readEdition'] = (editionId) =>
    ofUnit(parts, async (unitId) => {
      const read = await bridge.readEdition({ unitId, editionId });
      return read.ok ? success(sharingPicture(read.value, store.getState().workspace.unit)) : read;
    });
  return {
    listEditions: () => ofUnit(parts, (unitId) => bridge.listEditions({ unitId })),
    keepEdition: (name) => isDone(parts, (unitId) => bridge.keepEdition({ unitId, name })),
    renameEdition: (editionId, name) => isDone(parts, (unitId) => bridge.renameEdition({ unitId, editionId, name })),
    readEdition,
    restoreEdition: async (editionId) => {
      const unitId = currentUnitId(parts);
      const document = await afterSaves(parts, () => readEdition(editionId));
      if (unitId === null || document === null) return false;
      const isKept = await isDone(parts, () => bridge.keepEdition({ unitId, name: null }));
      if (!isKept || currentUnitId(parts) !== unitId) return false;
      // Never one step with letters typed just before or after it.
      parts.document.endWord();
      changeDocument(() => ({ unit: { ...document.unit, id: unitId }, layer: document.layer }));
      parts.document.endWord();
      return true;
    },
  };
}
