import { join } from 'node:path';
import { failure, type Failure } from '../../templates/messages/failure';
import type { Settings } from '../../templates/model/settings';
import type { UnitId } from '../../templates/model/unit';
import type { Notice } from '../bridge/contract';
import type { DocumentSurroundings } from './document-disk';
import { listNamesIfThere, liveName } from './examine-document';
import { FolderLock } from './folder-lock';
import { thisProcess, type LockOwner } from './lock-holder';
import { findDocument, type FoundDocument } from './open-document';
import type { SaveWatch } from './save-watch';
import { systemClock, type StoreClock } from './store-clock';
import { diskFiles, type StoreFiles } from './store-files';
import { applyStaged } from './staged-units';
import { settingsKind } from './stored-kinds';
import { findUnits, unitsName, type FoundUnit } from './unit-shelf';
import { errorCode } from './write-failure';

/** Longer than a write of another process takes that was allowed just before the folder was taken from it. */
const lastWriteMs = 400;

/** Which folder, and how. All but the folder has a sensible default. */
export interface StoreOptions {
  /** An existing folder (`prepareDataFolder`). */
  readonly folder: string;
  /** Reads beside an open app, writes nothing and takes no lock: for `npm run kit`. */
  readonly readOnly?: boolean;
  readonly clock?: StoreClock;
  readonly files?: StoreFiles;
  readonly owner?: LockOwner;
}

/** What the store needs to begin with: everything was looked at, nothing changed. */
export interface StoreStart {
  readonly dataFolder: string;
  readonly settings: FoundDocument<Settings>;
  readonly units: readonly FoundUnit[];
  /** Null where nothing may be written; then `whyReadOnly` says why. */
  readonly lock: FolderLock | null;
  readonly whyReadOnly: Failure | null;
  readonly notices: readonly Notice[];
}

/** What one look at the folder came to. */
export interface Visit {
  readonly start: StoreStart;
  readonly surroundings: DocumentSurroundings;
}

/** How to come to the folder: for writing if it is free, for writing in any case, or only to read. */
export type VisitWay = 'ask' | 'take-over' | { readonly reading: Failure };

interface Permission {
  readonly lock: FolderLock | null;
  readonly whyReadOnly: Failure | null;
  readonly notices: readonly Notice[];
}

/** Comes to a data folder, at the start and again when it has changed hands or another person has saved. */
export class FolderVisits {
  readonly folder: string;
  readonly tools: { readonly files: StoreFiles; readonly clock: StoreClock };
  private readonly owner: LockOwner;

  constructor(
    options: StoreOptions,
    private readonly watch: SaveWatch,
  ) {
    this.folder = options.folder;
    this.tools = { files: options.files ?? diskFiles, clock: options.clock ?? systemClock };
    this.owner = options.owner ?? thisProcess();
  }

  /** Looks at everything in the folder. Throws the system's error where it is not there; the lock is then given back. */
  async visit(way: VisitWay): Promise<Visit> {
    const lock = new FolderLock(this.tools, this.folder, this.owner);
    const permission = await this.permissionOf(lock, way);
    try {
      await this.tools.files.listNames(this.folder);
      if (permission.lock !== null) await this.finishRestore();
      const surroundings: DocumentSurroundings = {
        tools: this.tools,
        whyNotWrite: async () => permission.whyReadOnly ?? lock.whyNotWrite(),
        whyNotWriteNow: () => permission.whyReadOnly ?? lock.whyNotWriteNow(),
        onOutcome: (outcome) => this.watch.tell(outcome),
      };
      return { surroundings, start: await lookAround(surroundings, this.folder, permission) };
    } catch (error) {
      await permission.lock?.release();
      throw error;
    }
  }

  /** Who has the folder now, as the failure that says so; null where nobody has it. */
  heldBy(): Promise<Failure | null> {
    return new FolderLock(this.tools, this.folder, this.owner).heldBy();
  }

  /** A word that is another as soon as one of these units, or the list of units, was saved by another process. */
  async stampOf(units: readonly UnitId[]): Promise<string> {
    await this.tools.files.listNames(this.folder);
    const names = await listNamesIfThere(this.tools, join(this.folder, unitsName));
    const paths = units.flatMap((id) =>
      ['unit', 'layer'].map((document) => join(this.folder, unitsName, id, document, liveName)),
    );
    const stamps = await Promise.all(paths.map((path) => this.tools.files.readStamp(path)));
    return JSON.stringify([[...names].sort(), stamps]);
  }

  /** A restore that was cut off goes on; where the disk refuses, each unit is whole, old or new, and it goes on later. */
  private async finishRestore(): Promise<void> {
    try {
      await applyStaged(this.tools, this.folder);
    } catch (error) {
      if (errorCode(error) === null) throw error;
    }
  }

  private async permissionOf(lock: FolderLock, way: VisitWay): Promise<Permission> {
    if (typeof way === 'object') return { lock: null, whyReadOnly: way.reading, notices: [] };
    const outcome = way === 'ask' ? await lock.acquire() : await lock.takeOver();
    if (outcome.ok && way === 'take-over') return this.afterLastWrite(lock);
    if (outcome.ok) return { lock, whyReadOnly: null, notices: [] };
    const { reason, details } = outcome.failure;
    const whyReadOnly = outcome.failure;
    if (reason === 'file-locked' || way === 'take-over') return { lock: null, whyReadOnly, notices: [] };
    if (reason === 'folder-read-only') return { lock: null, whyReadOnly, notices: [{ code: reason, details }] };
    // A full disk may have room again later: each save asks for the lock once more.
    return { lock, whyReadOnly: null, notices: [] };
  }

  /** Lets the other's last write come to its end before anything is read; its next heartbeat must not have won. */
  private async afterLastWrite(lock: FolderLock): Promise<Permission> {
    await this.tools.clock.wait(lastWriteMs);
    const whyReadOnly = await lock.whyNotWrite();
    return { lock: whyReadOnly === null ? lock : null, whyReadOnly, notices: [] };
  }
}

/** A folder with anything from a later app is not written at all: what else that app has changed is not known here. */
async function lookAround(
  surroundings: DocumentSurroundings,
  dataFolder: string,
  permission: Permission,
): Promise<StoreStart> {
  const [settings, units] = await Promise.all([
    findDocument(surroundings, settingsKind, { dataFolder, names: ['settings'] }),
    findUnits(surroundings, dataFolder),
  ]);
  const found = { dataFolder, settings, units };
  const newer = [settings, ...units.flatMap(({ unit, layer }) => [unit, layer])].filter(
    (document) => document.found.kind === 'newer',
  );
  if (newer.length === 0) return { ...found, ...permission };
  await permission.lock?.release();
  const notice: Notice = { code: 'newer-read-only', details: {} };
  return { ...found, lock: null, whyReadOnly: failure('data-newer'), notices: [...permission.notices, notice] };
}
