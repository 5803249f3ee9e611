import { failure, type Failure } from '../../../templates/messages/failure';
import { textIn } from '../../../templates/model/language';
import { failed, success, type Result } from '../../../templates/model/result';
import { unitSchema, type Unit, type UnitId } from '../../../templates/model/unit';
import type { Workspace } from '../contract';
import { fileNameOf } from '../files/file-name';
import type { WrittenFile, WrittenFiles } from '../files/written-files';
import type { Handlers } from '../register';
import type { WorkspaceStore } from './services';

/** A unit file is some kilobytes; with a logo at most 2 MB (`logoSchema`). */
const MOST_BYTES = 4_000_000;

export interface UnitServices {
  readonly store: WorkspaceStore;
  readonly workspace: () => Workspace;
  /** A file that the user chose, or null; at most `mostBytes`, else `file-unreadable`. */
  readonly openUnitFile: (mostBytes: number) => Promise<Result<Uint8Array, Failure> | null>;
  readonly files: WrittenFiles;
  readonly exampleUnit: () => Promise<Unit>;
  readonly freshId: () => UnitId;
}

type UnitHandlers = Pick<
  Handlers,
  'saveUnit' | 'createUnit' | 'selectUnit' | 'removeUnit' | 'restoreUnit' | 'exportUnit' | 'importUnit' | 'saveLayer' | 'saveSettings'
>;
type WorkspaceResult = Promise<Result<Workspace, Failure>>;

/** Units: kept, chosen, taken away and back, given to and taken from a file. */
export function unitHandlers(services: UnitServices): UnitHandlers {
  const { store } = services;
  return {
    saveUnit: (unit) => store.saveUnit(unit),
    saveLayer: async ({ unitId, layer }) =>
      store.unit(unitId) === null ? unknown(unitId) : store.saveLayer(unitId, layer),
    saveSettings: async (settings) =>
      settings.currentUnitId !== null && store.unit(settings.currentUnitId) === null
        ? unknown(settings.currentUnitId)
        : store.saveSettings(settings),
    createUnit: async ({ from }) =>
      addUnit(services, from === 'empty' ? emptyUnit(services.freshId()) : await services.exampleUnit()),
    selectUnit: async ({ unitId }) => (store.unit(unitId) === null ? unknown(unitId) : select(services, unitId)),
    removeUnit: ({ unitId }) => removeUnit(services, unitId),
    restoreUnit: async ({ unitId }) => {
      const restored = await store.restoreUnit(unitId);
      return restored.ok ? select(services, unitId) : restored;
    },
    exportUnit: ({ unitId }) => exportUnit(services, unitId),
    importUnit: () => importUnit(services),
  };
}

function unknown(unitId: UnitId): Result<never, Failure> {
  return failed(failure('unit-unknown', { unit: unitId }));
}

function emptyUnit(id: UnitId): Unit {
  return unitSchema.parse({ schema: 1, id, names: {} });
}

async function select({ store, workspace }: UnitServices, unitId: UnitId | null): WorkspaceResult {
  const saved = await store.saveSettings({ ...store.settings(), currentUnitId: unitId });
  return saved.ok ? success(workspace()) : saved;
}

/** Adds a unit beside what is there: one with the same id stays, and the new one gets an id of its own. */
async function addUnit(services: UnitServices, unit: Unit): WorkspaceResult {
  const added = services.store.unit(unit.id) === null ? unit : { ...unit, id: services.freshId() };
  const saved = await services.store.saveUnit(added);
  return saved.ok ? select(services, added.id) : saved;
}

async function removeUnit(services: UnitServices, unitId: UnitId): WorkspaceResult {
  const { store, workspace } = services;
  if (store.unit(unitId) === null) return unknown(unitId);
  const removed = await store.removeUnit(unitId);
  if (!removed.ok) return removed;
  if (store.settings().currentUnitId !== unitId) return success(workspace());
  return select(services, store.units()[0]?.id ?? null);
}

async function exportUnit({ store, files }: UnitServices, unitId: UnitId): Promise<Result<WrittenFile, Failure>> {
  const unit = store.unit(unitId);
  if (unit === null) return unknown(unitId);
  const path = await files.ask(fileNameOf([textIn(unit.names, 'fi') || unit.id], 'json'), 'json');
  if (!path.ok) return path;
  return files.write(path.value, new TextEncoder().encode(`${JSON.stringify(unit, null, 2)}\n`));
}

async function importUnit(services: UnitServices): WorkspaceResult {
  const bytes = await services.openUnitFile(MOST_BYTES);
  if (bytes === null) return failed(failure('cancelled'));
  if (!bytes.ok) return bytes;
  const unit = readUnitFile(bytes.value);
  return unit.ok ? addUnit(services, unit.value) : unit;
}

/** Reads a unit file (`design.md` 4.14); a file that is not one is refused with the first place that is wrong. */
export function readUnitFile(bytes: Uint8Array): Result<Unit, Failure> {
  const parsed = parseJson(new TextDecoder().decode(bytes));
  if (!parsed.ok) return failed(failure('unit-file-not-json'));
  const unit = unitSchema.safeParse(parsed.value);
  if (unit.success) return success(unit.data);
  const issue = unit.error.issues[0];
  return failed(failure('unit-file-invalid', { place: issue?.path.join('.') ?? '', problem: issue?.message ?? '' }));
}

function parseJson(text: string): Result<unknown, null> {
  try {
    const value: unknown = JSON.parse(text);
    return success(value);
  } catch {
    return failed(null);
  }
}
