import { join } from 'node:path';
import { failure, type Failure } from '../../templates/messages/failure';
import type { BackupReason } from '../../templates/model/backup';
import { failed, success, type Result } from '../../templates/model/result';
import { liveName } from '../store/examine-document';
import type { Store } from '../store/store';
import type { StoreClock } from '../store/store-clock';
import { writeFailure } from '../store/write-failure';
import type { BackupDisk } from './backup-disk';
import { ownFolderName, type BackupMemory } from './backup-memory';
import { nameMoment, pruneBackups, putBackup } from './backup-shelf';
import { collectSettings, collectUnit, UnreadableDocument } from './collect-unit';
import { knownKinds, lastSaved, openBackup } from './open-backup';
import { contentDigest, packBackup, type BackupPart } from './pack-backup';

/** What all work with backups needs. */
export interface BackupSurroundings {
  readonly store: Store;
  readonly disk: BackupDisk;
  readonly clock: StoreClock;
  readonly appVersion: string;
  readonly memory: BackupMemory;
}

/** A backup in memory, not yet in any file. */
export interface MadeBackup {
  readonly bytes: Uint8Array;
  readonly madeAt: Date;
  /** Equal to another backup's where no unit has changed between them. */
  readonly digest: string;
}

/** How many stay of each kind in the data folder itself: those made before restores, and those made at take-overs. */
const keptHere = 5;

/** Everything that is on the disk, as one file. Fails with `file-unreadable` where a document has no good copy. */
export async function makeBackup(
  surroundings: BackupSurroundings,
  reason: BackupReason,
): Promise<Result<MadeBackup, Failure>> {
  try {
    const { clock, appVersion, memory } = surroundings;
    const { units, parts, settings } = await present(surroundings);
    const madeAt = clock.now();
    const { origin } = memory.state();
    const facts = { madeAt: madeAt.toISOString(), appVersion, origin, reason, kinds: knownKinds(), units };
    const bytes = await packBackup(facts, [...parts, ...settings]);
    // A backup that could not be restored is found out now, and not on the day when it is needed.
    if (bytes === null || !openBackup(bytes, '').ok) return failed(failure('backup-not-made'));
    return success({ bytes, madeAt, digest: contentDigest(parts) });
  } catch (error) {
    if (error instanceof UnreadableDocument) return failed(failure('file-unreadable', { file: error.file }));
    return failed(writeFailure(error));
  }
}

async function present({ store, disk }: BackupSurroundings) {
  const { folder } = store.visits;
  const parts: BackupPart[] = [];
  const units = [];
  for (const { id, name } of store.units()) {
    const own = await collectUnit(disk, folder, id);
    const document = `units/${id}/unit/${liveName}`;
    if (!own.some((part) => part.name === document)) throw new UnreadableDocument(document);
    parts.push(...own);
    units.push({ id, name, savedAt: lastSaved(own) });
  }
  return { units, parts, settings: await collectSettings(disk, folder) };
}

/** Keeps the present state in the data folder itself, before a restore changes it; gives the file's name. */
export function keepBeforeRestore(surroundings: BackupSurroundings): Promise<Result<string, Failure>> {
  return keepHere(surroundings, 'before-restore', 'ennen-palautusta');
}

/** Keeps the state that was found when the folder was taken over, as one file in the data folder itself; gives its name. */
export function keepTakenOver(surroundings: BackupSurroundings): Promise<Result<string, Failure>> {
  return keepHere(surroundings, 'automatic', 'otettu-muokattavaksi');
}

async function keepHere(
  surroundings: BackupSurroundings,
  reason: BackupReason,
  name: string,
): Promise<Result<string, Failure>> {
  const { store, disk, memory } = surroundings;
  const made = await makeBackup(surroundings, reason);
  if (!made.ok) return made;
  const folder = join(store.visits.folder, ownFolderName);
  const { origin } = memory.state();
  try {
    await disk.makeFolder(folder);
    const stem = `${name}-${nameMoment(made.value.madeAt, true)}`;
    const fileName = await putBackup(disk, { folder, stem, origin }, made.value.bytes);
    const isOurs = (header: { readonly reason: BackupReason }) => header.reason === reason;
    await pruneBackups(disk, { folder, isOurs, keep: keptHere });
    return success(fileName);
  } catch (error) {
    return failed(writeFailure(error));
  }
}
