import { failure, type Failure } from '../../../templates/messages/failure';
import { textIn } from '../../../templates/model/language';
import { failed, success, type Result } from '../../../templates/model/result';
import type { Unit, UnitId } from '../../../templates/model/unit';
import { formatUnitFile, parseUnitFile } from '../../store/unit-file';
import type { Workspace } from '../contract';
import { fileNameOf } from '../files/file-name';
import type { ChosenFile } from '../files/read-chosen-file';
import type { WrittenFile, WrittenFiles } from '../files/written-files';
import type { Handlers } from '../register';
import type { WorkspaceStore } from './services';

/** A unit file is some kilobytes; with a logo at most 2 MB (`logoSchema`). */
const MOST_BYTES = 4_000_000;

export interface UnitServices {
  readonly store: WorkspaceStore;
  readonly workspace: () => Workspace;
  readonly files: WrittenFiles;
  /** A unit file that the user chose, or null where they chose none. */
  readonly openUnitFile: (mostBytes: number) => Promise<Result<ChosenFile, Failure> | null>;
}

type UnitHandlers = Pick<
  Handlers,
  | 'saveUnit'
  | 'createUnit'
  | 'selectUnit'
  | 'removeUnit'
  | 'restoreUnit'
  | 'exportUnit'
  | 'importUnit'
  | 'saveLayer'
  | 'saveSettings'
>;
type WorkspaceResult = Promise<Result<Workspace, Failure>>;

/** Units: kept, chosen, taken away and back, given to and taken from a file. */
export function unitHandlers(services: UnitServices): UnitHandlers {
  const { store } = services;
  const thenWorkspace = async (change: Promise<Result<unknown, Failure>>): WorkspaceResult => {
    const changed = await change;
    return changed.ok ? success(services.workspace()) : changed;
  };
  return {
    saveUnit: (unit) => store.saveUnit(unit),
    saveLayer: ({ unitId, layer }) => store.saveLayer(unitId, layer),
    saveSettings: async (settings) =>
      settings.currentUnitId !== null && store.unit(settings.currentUnitId) === null
        ? failed(failure('unit-unknown', { unit: settings.currentUnitId }))
        : store.saveSettings(settings),
    createUnit: ({ from }) => thenWorkspace(store.createUnit(from)),
    selectUnit: ({ unitId }) => thenWorkspace(store.selectUnit(unitId)),
    removeUnit: ({ unitId }) => thenWorkspace(store.removeUnit(unitId)),
    restoreUnit: ({ unitId }) => thenWorkspace(store.restoreUnit(unitId)),
    exportUnit: ({ unitId }) => exportUnit(services, unitId),
    importUnit: () => thenWorkspace(importUnit(services)),
  };
}

async function exportUnit({ store, files }: UnitServices, unitId: UnitId): Promise<Result<WrittenFile, Failure>> {
  const unit = store.unit(unitId);
  if (unit === null) return failed(failure('unit-unknown', { unit: unitId }));
  const path = await files.ask(fileNameOf([textIn(unit.names, 'fi') || unit.id], 'json'), 'json');
  if (!path.ok) return path;
  return files.write(path.value, new TextEncoder().encode(formatUnitFile(unit)));
}

/** Beside what is there: a unit with the same id stays as it is. */
async function importUnit({ store, openUnitFile }: UnitServices): Promise<Result<Unit, Failure>> {
  const chosen = await openUnitFile(MOST_BYTES);
  if (chosen === null) return failed(failure('cancelled'));
  if (!chosen.ok) return chosen;
  const unit = parseUnitFile(new TextDecoder().decode(chosen.value.bytes), store.settings().interfaceLanguage);
  if (unit.ok) return store.importUnit(unit.value);
  const { reason, details } = unit.failure;
  return failed(failure(reason, { ...details, file: chosen.value.fileName }));
}
