import { join } from 'node:path';
import { failure, type Failure } from '../../templates/messages/failure';
import { emptyLayer, type Layer } from '../../templates/model/layer';
import { failed, success, type Result } from '../../templates/model/result';
import { unitIdSchema, unitSchema, type Unit, type UnitId } from '../../templates/model/unit';
import type { Notice } from '../bridge/contract';
import type { Document } from './document';
import type { DocumentSurroundings, SaveOutcome } from './document-disk';
import { renamePatiently } from './durable-write';
import { listNamesIfThere } from './examine-document';
import { mapInParallel } from './map-in-parallel';
import { documentFrom, findDocument, mendDocument, noticesOf, type FoundDocument } from './open-document';
import { applyStaged, stagedIds } from './staged-units';
import { layerKind, unitKind } from './stored-kinds';
import { freeUnitId } from './unit-id';
import { UnitJournal } from './unit-journal';
import { unitName } from './unit-summary';
import { writeFailure } from './write-failure';

/** The folder of all units in the data folder. */
export const unitsName = 'units';
const removedName = 'removed';
const unitsAtOnce = 32;
const removedPattern = /^(.+)-(\d{8}T\d{9}Z)$/;

/** One unit as it was found on the disk. */
export interface FoundUnit {
  readonly id: UnitId;
  readonly unit: FoundDocument<Unit>;
  readonly layer: FoundDocument<Layer>;
}

/** One unit of the folder: its two documents, and the journal of what was done to them. */
export interface UnitRecord {
  readonly unit: Document<Unit>;
  readonly layer: Document<Layer>;
  readonly journal: UnitJournal;
}

/** Looks at all units of a data folder without changing anything there. Folders with other names are left alone. */
export async function findUnits(surroundings: DocumentSurroundings, dataFolder: string): Promise<readonly FoundUnit[]> {
  const names = await listNamesIfThere(surroundings.tools, join(dataFolder, unitsName));
  const ids = names.filter((name) => unitIdSchema.safeParse(name).success).sort();
  return mapInParallel(ids, unitsAtOnce, (id) => findUnit(surroundings, dataFolder, id));
}

async function findUnit(surroundings: DocumentSurroundings, dataFolder: string, id: UnitId): Promise<FoundUnit> {
  const place = (name: string) => ({ dataFolder, names: [unitsName, id, name] });
  const [unit, layer] = await Promise.all([
    findDocument(surroundings, unitKind, place('unit')),
    findDocument(surroundings, layerKind, place('layer')),
  ]);
  return { id, unit, layer };
}

/** The units of an open data folder: each has a folder of its own with its facts and its layer. */
export class UnitShelf {
  private readonly records = new Map<UnitId, UnitRecord>();
  /** Units whose facts are lost: only so that their damaged files are set aside. */
  private readonly lost: UnitRecord[] = [];

  constructor(
    private readonly surroundings: DocumentSurroundings,
    private readonly dataFolder: string,
    private readonly foundUnits: readonly FoundUnit[],
  ) {
    foundUnits.forEach((found) => this.takeUp(found));
  }

  ids(): readonly UnitId[] {
    return [...this.records.keys()];
  }

  get(id: UnitId): UnitRecord | null {
    return this.records.get(id) ?? null;
  }

  /** What should be said about the units that were found. */
  notices(): readonly Notice[] {
    return this.foundUnits.flatMap(({ id, unit, layer }) => {
      const name = unit.found.kind === 'good' ? unitName(unit.found.value) : id;
      return [...noticesOf(unit, name), ...noticesOf(layer, name)];
    });
  }

  /** Puts right on the disk what was found damaged, half saved or of an older shape. */
  async mend(): Promise<void> {
    await mapInParallel(this.foundUnits, unitsAtOnce, async ({ id, unit, layer }) => {
      const record = this.records.get(id);
      if (record === undefined) return;
      await mendDocument(record.unit, unit.found);
      await mendDocument(record.layer, layer.found);
    });
    for (const record of this.lost) await record.unit.prepare();
  }

  documents(): readonly (Document<Unit> | Document<Layer>)[] {
    return [...this.records.values()].flatMap(({ unit, layer }) => [unit, layer]);
  }

  journals(): readonly UnitJournal[] {
    return [...this.records.values()].map(({ journal }) => journal);
  }

  /** Units with words that are in memory only, because the disk did not take them. */
  unsavedIds(): readonly UnitId[] {
    return [...this.records].filter(([, { unit, layer }]) => unit.isUnsaved() || layer.isUnsaved()).map(([id]) => id);
  }

  /** Puts a new unit on the shelf and on the disk, under a free id like its own, with its layer where it has one. */
  async add(unit: Unit, layer: Layer = emptyLayer): Promise<Result<Unit, Failure>> {
    try {
      const added = { ...unit, id: freeUnitId(unit.id, await this.takenIds()) };
      const found = await findUnit(this.surroundings, this.dataFolder, added.id);
      const record = this.recordOf(found, added);
      const saves = [await record.unit.save(added), await this.saveOwn(record.layer, layer)];
      await Promise.all([record.unit.settle(), record.layer.settle()]);
      const refused = saves.find((save) => save?.ok === false);
      if (refused?.ok === false) return refused;
      this.records.set(added.id, record);
      return success(added);
    } catch (error) {
      return failed(writeFailure(error));
    }
  }

  /** Moves a unit's folder away, from where `restore` brings it back. */
  async remove(id: UnitId): Promise<Result<null, Failure>> {
    const record = this.records.get(id);
    if (record === undefined) return failed(failure('unit-unknown'));
    this.records.delete(id);
    try {
      await Promise.all([record.unit.settle(), record.layer.settle(), record.journal.settle()]);
      const { tools } = this.surroundings;
      const refusal = await this.surroundings.whyNotWrite();
      if (refusal !== null) throw new RemovalRefused(refusal);
      await tools.files.makeFolder(join(this.dataFolder, removedName));
      const time = tools.clock.now().toISOString().replaceAll(/[-:.]/g, '');
      await renamePatiently(tools, this.path(unitsName, id), this.path(removedName, `${id}-${time}`));
      return success(null);
    } catch (error) {
      this.records.set(id, record);
      return failed(error instanceof RemovalRefused ? error.failure : writeFailure(error));
    }
  }

  /** Brings the last removed unit of this id back, as it was. */
  async restore(id: UnitId): Promise<Result<Unit, Failure>> {
    const { tools } = this.surroundings;
    try {
      const removed = await listNamesIfThere(tools, join(this.dataFolder, removedName));
      const [newest] = removed
        .filter((name) => removedPattern.exec(name)?.[1] === id)
        .sort()
        .reverse();
      if (newest === undefined || this.records.has(id)) return failed(failure('unit-unknown'));
      await renamePatiently(tools, this.path(removedName, newest), this.path(unitsName, id));
      const record = this.takeUp(await findUnit(this.surroundings, this.dataFolder, id));
      return record === null ? failed(failure('file-unreadable')) : success(record.unit.value());
    } catch (error) {
      return failed(writeFailure(error));
    }
  }

  /**
   * Puts units that were staged (`staged-units.ts`) in the place of those of the same ids, which move away as a whole.
   * Where the disk fails in the middle, the rest follows at the next start.
   */
  async takeStaged(): Promise<Result<readonly UnitId[], Failure>> {
    const { tools } = this.surroundings;
    try {
      const ids = await stagedIds(tools, this.dataFolder);
      const replaced = ids.flatMap((id) => this.records.get(id) ?? []);
      await Promise.all(
        replaced.flatMap(({ unit, layer, journal }) => [unit.settle(), layer.settle(), journal.settle()]),
      );
      const refusal = await this.surroundings.whyNotWrite();
      if (refusal !== null) return failed(refusal);
      ids.forEach((id) => this.records.delete(id));
      await applyStaged(tools, this.dataFolder);
      for (const id of ids) await this.takeUpWhole(id);
      return success(ids);
    } catch (error) {
      return failed(writeFailure(error));
    }
  }

  private async takeUpWhole(id: UnitId): Promise<void> {
    const found = await findUnit(this.surroundings, this.dataFolder, id);
    const record = this.takeUp(found);
    if (record === null) return;
    await mendDocument(record.unit, found.unit.found);
    await mendDocument(record.layer, found.layer.found);
  }

  /** An empty layer needs no file. */
  private async saveOwn(document: Document<Layer>, layer: Layer): Promise<SaveOutcome | null> {
    return layer.decisions.length === 0 ? null : document.save(layer);
  }

  private path(shelf: string, name: string): string {
    return join(this.dataFolder, shelf, name);
  }

  private takeUp(found: FoundUnit): UnitRecord | null {
    if (found.unit.found.kind !== 'good') {
      if (found.unit.found.kind === 'lost') this.lost.push(this.recordOf(found, nameless(found.id)));
      return null;
    }
    const record = this.recordOf(found, found.unit.found.value);
    this.records.set(found.id, record);
    return record;
  }

  /** A folder that was copied and renamed by hand is a unit of its own: the folder's name is the id. */
  private recordOf(found: FoundUnit, initial: Unit): UnitRecord {
    const { id, unit, layer } = found;
    const isRenamed = unit.found.kind === 'good' && unit.found.value.id !== id;
    const named = isRenamed ? { ...unit, found: { ...unit.found, value: { ...unit.found.value, id } } } : unit;
    const facts = documentFrom(this.surroundings, named, initial);
    const own = documentFrom(this.surroundings, layer, emptyLayer);
    const place = { dataFolder: this.dataFolder, names: [unitsName, id] };
    const journal = new UnitJournal(place, this.surroundings, {
      document: () => ({ unit: facts.value(), layer: own.value() }),
      generations: () => ({ unit: facts.generation(), layer: own.generation() }),
    });
    return { unit: facts, layer: own, journal };
  }

  private async takenIds(): Promise<ReadonlySet<string>> {
    const { tools } = this.surroundings;
    const [units, removed] = await Promise.all(
      [unitsName, removedName].map((name) => listNamesIfThere(tools, join(this.dataFolder, name))),
    );
    const removedIds = (removed ?? []).flatMap((name) => removedPattern.exec(name)?.[1] ?? []);
    return new Set([...(units ?? []), ...removedIds]);
  }
}

class RemovalRefused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.reason);
  }
}

/** A unit with nothing filled in yet. */
export function nameless(id: UnitId): Unit {
  return unitSchema.parse({ schema: 1, id, names: {} });
}
