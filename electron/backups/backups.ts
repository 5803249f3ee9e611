import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { failure, type Failure } from '../../templates/messages/failure';
import { backupLimits, type BackupPreview, type BackupStatus, type ListedBackup } from '../../templates/model/backup';
import { failed, success, type Result } from '../../templates/model/result';
import type { UnitId } from '../../templates/model/unit';
import { unitName } from '../store/unit-summary';
import { errorCode, writeFailure } from '../store/write-failure';
import { ownFolderName } from './backup-memory';
import { folderFailure, listBackupFiles, nameMoment, pruneBackups, putBackup, type BackupFile } from './backup-shelf';
import { collectUnit, UnreadableDocument } from './collect-unit';
import { compareUnit, type UnitHere } from './compare-units';
import { listKeptMoments, readKeptState, type KeptMoment, type KeptPlace } from './kept-states';
import { keepTakenOver, makeBackup, type BackupSurroundings, type MadeBackup } from './make-backup';
import { openBackup, type OpenedBackup } from './open-backup';
import { restoreKept } from './restore-kept';
import { restoreUnits } from './restore-units';
import { readHeader } from './unpack-backup';

const automaticKept = 10;

/** A file that the user gave us, read no further than `backupLimits.fileBytes` and one byte. */
export interface GivenFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What was looked into last, and what brings it back. */
interface Preview {
  readonly handle: string;
  readonly restore: (unitIds: readonly UnitId[] | null) => Promise<Result<null, Failure>>;
}

/**
 * Backups of one data folder: made, found, looked into and restored. One thing at a time; nothing here throws for what a
 * disk does. The window knows files by handles of this session only.
 */
export class Backups {
  private readonly found = new Map<string, BackupFile | KeptMoment>();
  private preview: Preview | null = null;
  private trouble: Failure | null = null;
  private lastTurn: Promise<unknown> = Promise.resolve();

  private tell: () => void = () => undefined;

  constructor(private readonly surroundings: BackupSurroundings) {}

  /** Tells a listener when `status` has changed by itself. */
  onChange(listener: () => void): void {
    this.tell = listener;
  }

  status(): BackupStatus {
    const { folder, lastMadeAt, lastRestore } = this.surroundings.memory.state();
    return {
      folder,
      lastMadeAt,
      trouble: this.trouble,
      lastRestore: lastRestore === null ? null : { at: lastRestore.at, backupMadeAt: lastRestore.backupMadeAt },
    };
  }

  /** A backup of the present state, for a file that the user chooses. */
  make(): Promise<Result<MadeBackup, Failure>> {
    return this.inTurn(() => makeBackup(this.surroundings, 'by-hand'));
  }

  /** From now on a backup goes to this folder by itself, and one at once; null ends it. */
  async useFolder(folder: string | null): Promise<Result<null, Failure>> {
    const { memory } = this.surroundings;
    const saved = await this.inTurn(() => memory.save({ ...memory.state(), folder, lastDigest: null }));
    this.trouble = null;
    if (!saved.ok) return saved;
    // What becomes of the first backup is said by `status`, like that of every later one.
    if (folder !== null) await this.makeInFolder();
    return success(null);
  }

  /** Makes the automatic backup now, unless nothing has changed since the last one and nobody asked for it. What fails is kept as `trouble`. */
  async makeInFolder(isForced = false): Promise<Result<null, Failure>> {
    const outcome = await this.inTurn(() => this.putInFolder(isForced));
    const before = JSON.stringify(this.trouble);
    this.trouble = outcome.ok ? null : outcome.failure;
    if (outcome.ok ? outcome.value === 'made' || before !== 'null' : before !== JSON.stringify(this.trouble)) {
      this.tell();
    }
    return outcome.ok ? success(null) : outcome;
  }

  /** Keeps what was found when the folder was taken over, as one file. What fails is kept as `trouble`. */
  async makeAtTakeOver(): Promise<void> {
    const made = await this.inTurn(async () => {
      await this.surroundings.memory.readAgain();
      return keepTakenOver(this.surroundings);
    });
    this.trouble = made.ok ? null : failure('backup-not-made', { folder: ownFolderName });
    this.tell();
  }

  /** The backups in the chosen folder and in the data folder's own, and states that the store has kept; newest first. */
  list(): Promise<readonly ListedBackup[]> {
    return this.inTurn(async () => {
      const { folder } = this.surroundings.memory.state();
      const places = [this.ownFolder(), ...(folder === null ? [] : [folder])];
      this.found.clear();
      const listed: ListedBackup[] = [];
      for (const place of places) listed.push(...(await this.listFolder(place)));
      listed.push(...(await this.listKept()));
      return listed.sort((one, other) => ((one.content?.madeAt ?? '') > (other.content?.madeAt ?? '') ? -1 : 1));
    });
  }

  /** Looks into a listed backup or kept state. */
  open(handle: string): Promise<Result<BackupPreview, Failure>> {
    const file = this.found.get(handle);
    if (file === undefined) return Promise.resolve(failed(failure('file-gone')));
    return this.inTurn(async () => {
      if ('unitId' in file) return this.lookAtKept(file);
      const bytes = await this.readFile(file);
      return bytes.ok ? this.look({ fileName: file.fileName, bytes: bytes.value }) : bytes;
    });
  }

  /** Looks into a file from elsewhere. */
  openGiven(file: GivenFile): Promise<Result<BackupPreview, Failure>> {
    return this.inTurn(() => this.look(file));
  }

  /** Restores units of the backup that was looked into last, exactly as it was then; null for all of them. */
  restore(handle: string, unitIds: readonly UnitId[] | null): Promise<Result<null, Failure>> {
    return this.inTurn(async () => {
      if (this.preview?.handle !== handle) return failed(failure('file-gone'));
      const restored = await this.preview.restore(unitIds);
      if (restored.ok) this.preview = null;
      return restored;
    });
  }

  /** Brings the units that the last restore changed back to what they were; itself undone by calling it again. */
  goBack(): Promise<Result<null, Failure>> {
    return this.inTurn(async () => {
      const { lastRestore } = this.surroundings.memory.state();
      if (lastRestore === null) return failed(failure('file-gone'));
      const path = join(this.ownFolder(), lastRestore.before);
      const bytes = await this.readFile({ path, fileName: lastRestore.before });
      if (!bytes.ok) return bytes;
      const opened = openBackup(bytes.value, lastRestore.before);
      if (!opened.ok) return opened;
      const units = opened.value.units.filter(({ id }) => lastRestore.replaced.includes(id));
      const takeAway = lastRestore.added.filter((id) => this.surroundings.store.unit(id) !== null);
      return restoreUnits(this.surroundings, {
        units,
        takeAway,
        backupMadeAt: opened.value.header.madeAt,
        settings: null,
      });
    });
  }

  private ownFolder(): string {
    return join(this.surroundings.store.visits.folder, ownFolderName);
  }

  private async putInFolder(isForced: boolean): Promise<Result<'made' | 'unchanged', Failure>> {
    const { disk, memory, store } = this.surroundings;
    const state = memory.state();
    const { folder, origin, lastDigest } = state;
    if (folder === null || store.isReadOnly()) return success('unchanged');
    const made = await makeBackup(this.surroundings, 'automatic');
    if (!made.ok) return made;
    const { bytes, digest, madeAt } = made.value;
    if (!isForced && digest === lastDigest) return success('unchanged');
    try {
      await putBackup(disk, { folder, stem: `herate-varmuuskopio-${nameMoment(madeAt)}`, origin }, bytes);
    } catch (error) {
      return failed(folderFailure(error, folder));
    }
    await this.prune(folder);
    const saved = await memory.save({ ...state, lastMadeAt: madeAt.toISOString(), lastDigest: digest });
    return saved.ok ? success('made') : saved;
  }

  /** That older ones could not be removed does not make the new one worse. */
  private async prune(folder: string): Promise<void> {
    const { disk, memory } = this.surroundings;
    const { origin } = memory.state();
    try {
      await pruneBackups(disk, {
        folder,
        isOurs: (header) => header.origin === origin && header.reason === 'automatic',
        keep: automaticKept,
      });
    } catch (error) {
      if (errorCode(error) === null) throw error;
    }
  }

  /** A folder that is not there has no backups: that it is away is told where one is made. */
  private async listFolder(folder: string): Promise<readonly ListedBackup[]> {
    try {
      const files = await listBackupFiles(this.surroundings.disk, folder);
      const listed: ListedBackup[] = [];
      for (const file of files) listed.push(await this.listFile(file, folder === this.ownFolder()));
      return listed;
    } catch (error) {
      if (errorCode(error) === null) throw error;
      return [];
    }
  }

  private async listFile(file: BackupFile, isOnThisMachine: boolean): Promise<ListedBackup> {
    const handle = randomUUID();
    this.found.set(handle, file);
    const bytes = await this.readFile(file);
    const header = bytes.ok ? readHeader(bytes.value, file.fileName) : bytes;
    const about = { handle, fileName: file.fileName, bytes: bytes.ok ? bytes.value.length : 0, isOnThisMachine };
    if (!header.ok) return { ...about, content: null, problem: header.failure };
    const { madeAt, units } = header.value;
    const isOfTakeOver = isOnThisMachine && header.value.reason === 'automatic';
    const reason = isOfTakeOver ? ('take-over' as const) : header.value.reason;
    return { ...about, content: { madeAt, reason, unitNames: units.map(({ name }) => name) }, problem: null };
  }

  private async readFile({ path, fileName }: BackupFile): Promise<Result<Uint8Array, Failure>> {
    try {
      return success(await this.surroundings.disk.read(path, backupLimits.fileBytes));
    } catch (error) {
      const isGone = writeFailure(error).reason === 'folder-missing';
      return failed(failure(isGone ? 'file-gone' : 'file-unreadable', { file: fileName }));
    }
  }

  private async look({ fileName, bytes }: GivenFile): Promise<Result<BackupPreview, Failure>> {
    const opened = openBackup(bytes, fileName);
    if (!opened.ok) return opened;
    const { header, units } = opened.value;
    const handle = randomUUID();
    this.preview = { handle, restore: (unitIds) => this.restoreBackup(opened.value, unitIds) };
    const compared = [];
    for (const unit of units) compared.push(compareUnit(unit, await this.unitHere(unit.id)));
    const ids = new Set(units.map(({ id }) => id));
    const onlyHere = this.surroundings.store.units().filter(({ id, name }) => !ids.has(id) && name !== '');
    const { madeAt } = header;
    const names = onlyHere.map(({ name }) => name);
    return success({ handle, fileName, madeAt, bytes: bytes.length, units: compared, onlyHere: names });
  }

  private restoreBackup(backup: OpenedBackup, unitIds: readonly UnitId[] | null): Promise<Result<null, Failure>> {
    const { header, units, settings } = backup;
    const wanted = unitIds === null ? units : units.filter(({ id }) => unitIds.includes(id));
    if (wanted.length === 0) return Promise.resolve(failed(failure('unit-unknown')));
    return restoreUnits(this.surroundings, { units: wanted, takeAway: [], backupMadeAt: header.madeAt, settings });
  }

  private async listKept(): Promise<readonly ListedBackup[]> {
    const names = new Map(this.surroundings.store.units().map(({ id, name }) => [id, name]));
    const moments = await listKeptMoments(this.keptPlace(), [...names.keys()]);
    return moments.map((moment) => {
      const handle = randomUUID();
      this.found.set(handle, moment);
      const content = { madeAt: moment.at, reason: 'kept' as const, unitNames: [names.get(moment.unitId) ?? ''] };
      return { handle, fileName: '', bytes: 0, isOnThisMachine: true, content, problem: null };
    });
  }

  private keptPlace(): KeptPlace {
    const { store, disk } = this.surroundings;
    return { disk, dataFolder: store.visits.folder };
  }

  private async lookAtKept(moment: KeptMoment): Promise<Result<BackupPreview, Failure>> {
    const { unitId: id, at } = moment;
    const state = await readKeptState(this.keptPlace(), moment);
    const here = await this.unitHere(id);
    if (state === null || here === null) return failed(failure('file-gone'));
    const handle = randomUUID();
    this.preview = { handle, restore: () => restoreKept(this.surroundings, moment, state) };
    const unit = compareUnit({ id, ...state, parts: here.parts }, here);
    return success({ handle, fileName: '', madeAt: at, bytes: unit.bytes, units: [unit], onlyHere: [] });
  }

  private async unitHere(id: UnitId): Promise<UnitHere | null> {
    const { store, disk } = this.surroundings;
    const [unit, layer] = [store.unit(id), store.layer(id)];
    if (unit === null || layer === null || (unitName(unit) === '' && unit.contacts.length === 0)) return null;
    try {
      return { unit, layer, parts: await collectUnit(disk, store.visits.folder, id) };
    } catch (error) {
      if (!(error instanceof UnreadableDocument) && errorCode(error) === null) throw error;
      return { unit, layer, parts: [] };
    }
  }

  private inTurn<Done>(step: () => Promise<Done>): Promise<Done> {
    const turn = this.lastTurn.then(step, step);
    this.lastTurn = turn.catch(() => undefined);
    return turn;
  }
}
