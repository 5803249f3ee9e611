import type { Workspace } from '../../electron/bridge/contract';
import type { Failure } from '../../templates/messages/failure';
import { failed, type Result } from '../../templates/model/result';
import { changeDocumentIn } from './document-actions';
import { bringBackFact } from './edit-actions';
import { adoptWorkspace, settleSaves, type WindowParts } from './window-store';
import type { WrittenFile } from './window-state';

/** What is done to whole units; each first waits for what is being saved, so that nothing typed is left behind. */
export interface UnitActions {
  readonly selectUnit: (unitId: string) => Promise<boolean>;
  readonly createUnit: (from: 'empty' | 'example') => Promise<boolean>;
  readonly removeUnit: (unitId: string, name: string) => Promise<boolean>;
  readonly importUnit: () => Promise<boolean>;
  readonly exportUnit: (unitId: string) => Promise<WrittenFile | null>;
  readonly importLogo: () => Promise<void>;
  readonly undoRemoval: () => Promise<void>;
}

/** Does one thing after the saves; a failure is kept to be said, and a cancelled dialog is not a failure. */
export async function afterSaves<Value>(
  parts: WindowParts,
  act: () => Promise<Result<Value, Failure>>,
): Promise<Value | null> {
  parts.store.setState({ failure: null });
  const saved = await settleSaves(parts.savers);
  const result = saved.ok ? await act() : failed(saved.failure);
  if (result.ok) return result.value;
  parts.store.setState({ failure: result.failure.reason === 'cancelled' ? null : result.failure });
  return null;
}

/** Does one thing that changes the workspace, and shows the workspace that comes of it. */
export async function changeWorkspace(
  parts: WindowParts,
  act: () => Promise<Result<Workspace, Failure>>,
): Promise<boolean> {
  const workspace = await afterSaves(parts, act);
  if (workspace === null) return false;
  adoptWorkspace(parts, workspace);
  return true;
}

/** Makes the actions on whole units. */
export function createUnitActions(parts: WindowParts): UnitActions {
  const { store, bridge } = parts;
  return {
    selectUnit: (unitId) => changeWorkspace(parts, () => bridge.selectUnit({ unitId })),
    createUnit: (from) => changeWorkspace(parts, () => bridge.createUnit({ from })),
    removeUnit: async (unitId, name) => {
      const isRemoved = await changeWorkspace(parts, () => bridge.removeUnit({ unitId }));
      if (isRemoved) store.setState({ removed: { kind: 'unit', unitId, name } });
      return isRemoved;
    },
    importUnit: () => changeWorkspace(parts, () => bridge.importUnit()),
    exportUnit: (unitId) => afterSaves(parts, () => bridge.exportUnit({ unitId })),
    importLogo: async () => {
      const { unit } = store.getState().workspace;
      const logo = await afterSaves(parts, () => bridge.importLogo());
      const current = store.getState().workspace;
      if (logo === null || current.unit === null || current.unit.id !== unit?.id) return;
      changeDocumentIn(parts)(({ unit: facts, layer }) => {
        const alternativeText = facts.logo?.alternativeText ?? logo.alternativeText;
        return { unit: { ...facts, logo: { ...logo, alternativeText } }, layer };
      });
      store.setState({ removed: null });
    },
    undoRemoval: async () => {
      const { removed } = store.getState();
      if (removed?.kind !== 'unit') {
        bringBackFact(parts);
        return;
      }
      const isBack = await changeWorkspace(parts, () => bridge.restoreUnit({ unitId: removed.unitId }));
      if (isBack) store.setState({ removed: null });
    },
  };
}
