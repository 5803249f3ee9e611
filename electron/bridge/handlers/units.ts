import { failure, type Failure } from '../../../templates/messages/failure';
import { textIn, type LocalisedText } from '../../../templates/model/language';
import { emptyLayer } from '../../../templates/model/layer';
import { failed, success, type Result } from '../../../templates/model/result';
import type { Unit, UnitId } from '../../../templates/model/unit';
import { isExampleUnit } from '../../store/example-unit';
import type { StrandedUnit } from '../../store/store';
import { parseUnitCopies } from '../../store/unit-copy-file';
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
  | 'createUnit'
  | 'selectUnit'
  | 'removeUnit'
  | 'restoreUnit'
  | 'exportUnit'
  | 'importUnit'
  | 'readUnit'
  | 'copyUnit'
  | 'saveDocument'
  | 'readHistory'
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
    saveDocument: async ({ unitId, ...save }) =>
      save.unit === null || save.unit.id === unitId
        ? store.saveDocument(unitId, save)
        : failed(failure('unit-unknown', { unit: unitId })),
    readHistory: ({ unitId }) => Promise.resolve(success(keptHistory(store, unitId))),
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
    readUnit: ({ unitId }) => Promise.resolve(readUnit(services, unitId)),
    copyUnit: ({ unitId, names }) => thenWorkspace(copyUnit(services, unitId, names)),
  };
}

/** As the bridge says it: plain lists, and only pictures that are there. */
function keptHistory(store: WorkspaceStore, unitId: UnitId) {
  const { history, pictures } = store.history(unitId);
  const there = Object.entries(pictures).flatMap(([name, png]) => (png === undefined ? [] : [[name, png] as const]));
  return { history, pictures: Object.fromEntries(there) };
}

async function exportUnit({ store, files }: UnitServices, unitId: UnitId): Promise<Result<WrittenFile, Failure>> {
  const unit = store.unit(unitId);
  if (unit === null) return failed(failure('unit-unknown', { unit: unitId }));
  const path = await files.ask(fileNameOf([textIn(unit.names, 'fi') || unit.id], 'json'), 'json');
  if (!path.ok) return path;
  return files.write(path.value, new TextEncoder().encode(formatUnitFile(unit)));
}

function readUnit({ store }: UnitServices, unitId: UnitId): Result<StrandedUnit, Failure> {
  const unit = store.unit(unitId);
  return unit === null
    ? failed(failure('unit-unknown', { unit: unitId }))
    : success({ unit, layer: store.layer(unitId) ?? emptyLayer });
}

async function copyUnit(services: UnitServices, unitId: UnitId, names: LocalisedText): Promise<Result<Unit, Failure>> {
  const original = readUnit(services, unitId);
  if (!original.ok) return original;
  const { unit, layer } = original.value;
  // A copy of the example is somebody's own unit, not one more example.
  const id = isExampleUnit(unit.id) ? 'yksikko' : unit.id;
  return services.store.addUnit({ ...unit, id, names }, layer);
}

/** All units of a copy file, each beside what is there. */
async function addCopies(store: WorkspaceStore, copies: readonly StrandedUnit[]): Promise<Result<Unit, Failure>> {
  const added: Result<Unit, Failure>[] = [];
  for (const { unit, layer } of copies) added.push(await store.addUnit(unit, layer));
  return added.find(({ ok }) => !ok) ?? added.at(-1) ?? failed(failure('unit-file-invalid'));
}

/** Beside what is there: a unit with the same id stays as it is. */
async function importUnit({ store, openUnitFile }: UnitServices): Promise<Result<Unit, Failure>> {
  const chosen = await openUnitFile(MOST_BYTES);
  if (chosen === null) return failed(failure('cancelled'));
  if (!chosen.ok) return chosen;
  const text = new TextDecoder().decode(chosen.value.bytes);
  const copies = parseUnitCopies(text);
  if (copies !== null) return addCopies(store, copies);
  const unit = parseUnitFile(text, store.settings().interfaceLanguage);
  if (unit.ok) return store.importUnit(unit.value);
  const { reason, details } = unit.failure;
  return failed(failure(reason, { ...details, file: chosen.value.fileName }));
}
