import { randomUUID } from 'node:crypto';
import { failure } from '../../templates/messages/failure';
import { initialBackupState, type BackupState } from '../../templates/model/backup';
import { failed } from '../../templates/model/result';
import type { Document } from '../store/document';
import type { DocumentSurroundings, SaveOutcome } from '../store/document-disk';
import { documentFrom, findDocument, mendDocument } from '../store/open-document';
import type { Store } from '../store/store';
import { backupKind } from '../store/stored-kinds';

/** The folder in the data folder in which backups of the state before a restore are kept. */
export const ownFolderName = 'backups';

/** What a data folder remembers of its backups: a stored document like the others, beside its own backups. */
export interface BackupMemory {
  readonly state: () => BackupState;
  readonly save: (state: BackupState) => Promise<SaveOutcome>;
  /** Reads it from the disk again, where another person's app may have changed it. */
  readonly readAgain: () => Promise<void>;
}

/** Reads the memory when it is first asked for. A damaged one begins anew: no backup depends on it. */
export async function openBackupMemory(store: Pick<Store, 'whyNotWrite' | 'visits'>): Promise<BackupMemory> {
  const surroundings: DocumentSurroundings = {
    tools: store.visits.tools,
    whyNotWrite: () => store.whyNotWrite(),
    // Every save here is waited for, so that nothing is left for the end of the process.
    whyNotWriteNow: () => failure('folder-read-only'),
    onOutcome: () => undefined,
  };
  let memory = await readMemory(store, surroundings);
  return {
    state: () => memory.document.value(),
    save: async (state) => {
      if (memory.isNewer) return failed(failure('data-newer'));
      const outcome = await memory.document.save(state);
      await memory.document.settle();
      return outcome;
    },
    readAgain: async () => {
      memory = await readMemory(store, surroundings);
    },
  };
}

async function readMemory(store: Pick<Store, 'whyNotWrite' | 'visits'>, surroundings: DocumentSurroundings) {
  const place = { dataFolder: store.visits.folder, names: [ownFolderName, 'memory'] };
  const found = await findDocument(surroundings, backupKind, place);
  const document: Document<BackupState> = documentFrom(surroundings, found, initialBackupState(randomUUID()));
  const isNewer = found.found.kind === 'newer';
  if (!isNewer && (await store.whyNotWrite()) === null) await mendDocument(document, found.found);
  return { document, isNewer };
}
