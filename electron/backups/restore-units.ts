import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Failure } from '../../templates/messages/failure';
import { failed, success, type Result } from '../../templates/model/result';
import type { Settings } from '../../templates/model/settings';
import type { Unit, UnitId } from '../../templates/model/unit';
import { liveName, mirrorName } from '../store/examine-document';
import { stagedName } from '../store/staged-units';
import type { Store } from '../store/store';
import { writeFailure } from '../store/write-failure';
import type { BackupDisk } from './backup-disk';
import { keepBeforeRestore, type BackupSurroundings } from './make-backup';
import type { BackedUpUnit } from './open-backup';
import type { BackupPart } from './pack-backup';

/** What is to stand in the data folder afterwards; units that are not named stay as they are. */
export interface RestorePlan {
  readonly units: readonly BackedUpUnit[];
  /** Units that the state to come does not have. */
  readonly takeAway: readonly UnitId[];
  readonly backupMadeAt: string;
  /** The settings of the backup, of which a desk without a unit of its own takes what suits it. */
  readonly settings: Settings | null;
}

/**
 * Restores units, all or none: the present state is kept first, every file is written beside and on the disk, then one
 * renaming decides, and what a kill leaves undone after it is done at the next start.
 */
export async function restoreUnits(
  surroundings: BackupSurroundings,
  plan: RestorePlan,
): Promise<Result<null, Failure>> {
  const { store } = surroundings;
  const refusal = await store.whyNotWrite();
  if (refusal !== null) return failed(refusal);
  // What an earlier restore left undone is done first: it would stand in the way.
  const unfinished = await store.takeStaged();
  if (!unfinished.ok) return unfinished;
  const blank = blankUnits(store).filter((id) => !plan.units.some((unit) => unit.id === id));
  const isFresh = store.units().length === blankUnits(store).length;
  const before = await keepBeforeRestore(surroundings);
  if (!before.ok) return before;
  const decided = await decide(surroundings, plan, { before: before.value, blank });
  if (!decided.ok) return decided;
  const taken = await store.takeStaged();
  if (!taken.ok) return taken;
  for (const id of [...plan.takeAway, ...blank]) await store.removeUnit(id);
  await store.saveSettings(settingsAfter(store, plan, isFresh));
  return success(null);
}

interface Before {
  /** The file with the state before. */
  readonly before: string;
  /** Units in which nothing was ever written; they give way. */
  readonly blank: readonly UnitId[];
}

async function decide(
  { store, disk, clock, memory }: BackupSurroundings,
  { units, takeAway, backupMadeAt }: RestorePlan,
  { before, blank }: Before,
): Promise<Result<null, Failure>> {
  const filling = join(store.visits.folder, `restoring-${randomUUID()}.tmp`);
  try {
    await stageUnits(disk, filling, units);
    const here = new Set(store.units().map(({ id }) => id));
    const ids = units.map(({ id }) => id);
    const remembered = await memory.save({
      ...memory.state(),
      lastRestore: {
        at: clock.now().toISOString(),
        backupMadeAt,
        before,
        replaced: [...ids.filter((id) => here.has(id)), ...takeAway, ...blank],
        added: ids.filter((id) => !here.has(id)),
      },
    });
    if (!remembered.ok) {
      await disk.removeTree(filling);
      return remembered;
    }
    await disk.rename(filling, join(store.visits.folder, stagedName));
    // Decided: what is still to come is done at the next start, should it not be done now.
    await disk.syncFolder(store.visits.folder).catch(writeFailure);
    return success(null);
  } catch (error) {
    const reason = writeFailure(error);
    // On a disk that is gone this fails too: what was begun is swept at the next start.
    await disk.removeTree(filling).catch(writeFailure);
    return failed(reason);
  }
}

/** Writes whole unit folders as the store keeps them: each document twice. */
async function stageUnits(disk: BackupDisk, filling: string, units: readonly BackedUpUnit[]): Promise<void> {
  await disk.makeFolder(filling);
  const made = new Set<string>();
  for (const part of units.flatMap((unit) => unit.parts)) {
    const [, ...names] = part.name.split('/');
    let folder = filling;
    for (const name of names.slice(0, -1)) {
      folder = join(folder, name);
      if (!made.has(folder)) await disk.makeFolder(folder);
      made.add(folder);
    }
    await writePart(disk, folder, part);
  }
  for (const folder of made) await disk.syncFolder(folder);
}

async function writePart(disk: BackupDisk, folder: string, { name, bytes }: BackupPart): Promise<void> {
  const fileName = name.slice(name.lastIndexOf('/') + 1);
  await disk.writeNew(join(folder, fileName), bytes);
  if (fileName === liveName) await disk.writeNew(join(folder, mirrorName), bytes);
}

/** Whether nothing has been written of a unit yet: the guide makes such a one at the first start. */
function isBlank(unit: Unit): boolean {
  return Object.keys(unit.names).length === 0 && unit.contacts.length === 0 && unit.municipality === '';
}

function blankUnits(store: Store): readonly UnitId[] {
  const ids = store.units().map(({ id }) => id);
  return ids.filter((id) => {
    const unit = store.unit(id);
    return unit !== null && isBlank(unit) && (store.layer(id)?.decisions.length ?? 0) === 0;
  });
}

/** Printers and their calibrations belong to this desk; the rest comes along where there was nothing yet. */
function settingsAfter(store: Store, { units, settings: restored }: RestorePlan, isFresh: boolean): Settings {
  const settings = { ...store.settings(), isGuideDone: true };
  const [only] = units.length === 1 ? units : [];
  if (!isFresh || restored === null) return only === undefined ? settings : { ...settings, currentUnitId: only.id };
  const { interfaceLanguage, recentMaterials, currentUnitId } = restored;
  const chosen = currentUnitId !== null && store.unit(currentUnitId) !== null ? currentUnitId : null;
  return { ...settings, interfaceLanguage, recentMaterials, currentUnitId: chosen ?? units[0]?.id ?? null };
}
