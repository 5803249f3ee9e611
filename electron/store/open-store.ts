import { failure, type Failure } from '../../templates/messages/failure';
import { failed, success, type Result } from '../../templates/model/result';
import type { Notice } from '../bridge/contract';
import type { DocumentSurroundings } from './document-disk';
import { FolderLock, thisProcess, type LockOwner } from './folder-lock';
import { findDocument } from './open-document';
import { SaveWatch, Store } from './store';
import { systemClock, type StoreClock } from './store-clock';
import { diskFiles, type StoreFiles } from './store-files';
import { settingsKind } from './stored-kinds';
import { findUnits } from './unit-shelf';
import { writeFailure } from './write-failure';

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

interface Permission {
  readonly lock: FolderLock | null;
  readonly whyReadOnly: Failure | null;
  readonly notices: readonly Notice[];
}

/**
 * Opens a data folder. It always opens if it is there: damaged files are set aside and the newest good state is taken;
 * a folder that is in use elsewhere, cannot be written or comes from a later app is opened for reading only. The
 * store's `notices` say so. Fails with `folder-missing` or `file-unreadable`.
 */
export async function openStore(options: StoreOptions): Promise<Result<Store, Failure>> {
  const tools = { files: options.files ?? diskFiles, clock: options.clock ?? systemClock };
  const lock = new FolderLock(tools, options.folder, options.owner ?? thisProcess());
  const permission = options.readOnly === true ? readingOnly : await permissionOf(lock);
  try {
    await tools.files.listNames(options.folder);
    const watch = new SaveWatch();
    const surroundings: DocumentSurroundings = {
      tools,
      whyNotWrite: async () => permission.whyReadOnly ?? lock.whyNotWrite(),
      whyNotWriteNow: () => permission.whyReadOnly ?? lock.whyNotWriteNow(),
      onOutcome: (outcome) => watch.tell(outcome),
    };
    const start = await lookAround(surroundings, options.folder, permission);
    const store = new Store(start, surroundings, watch);
    await store.mend();
    return success(store);
  } catch (error) {
    await permission.lock?.release();
    const { reason } = writeFailure(error);
    return failed(failure(reason === 'folder-missing' ? reason : 'file-unreadable', { folder: options.folder }));
  }
}

const readingOnly: Permission = { lock: null, whyReadOnly: failure('folder-read-only'), notices: [] };

async function permissionOf(lock: FolderLock): Promise<Permission> {
  const outcome = await lock.acquire();
  if (outcome.ok) return { lock, whyReadOnly: null, notices: [] };
  const { reason, details } = outcome.failure;
  const whyReadOnly = outcome.failure;
  if (reason === 'file-locked') return { lock: null, whyReadOnly, notices: [{ code: 'in-use', details }] };
  if (reason === 'folder-read-only') return { lock: null, whyReadOnly, notices: [{ code: reason, details }] };
  // A full disk may have room again later: each save asks for the lock once more.
  return { lock, whyReadOnly: null, notices: [] };
}

/** A folder with anything from a later app is not written at all: what else that app has changed is not known here. */
async function lookAround(surroundings: DocumentSurroundings, dataFolder: string, permission: Permission) {
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
