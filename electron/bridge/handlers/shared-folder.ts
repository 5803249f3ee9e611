import { failure, type Failure } from '../../../templates/messages/failure';
import { failed, success, type Result } from '../../../templates/model/result';
import type { Backups } from '../../backups/backups';
import type { SharedFolder } from '../../store/shared-folder';
import type { StrandedUnit } from '../../store/store';
import { formatUnitCopies } from '../../store/unit-copy-file';
import { unitName } from '../../store/unit-summary';
import type { Workspace } from '../contract';
import { fileNameOf } from '../files/file-name';
import type { WrittenFile, WrittenFiles } from '../files/written-files';
import type { Handlers } from '../register';
import type { WorkspaceStore } from './services';

export interface SharedFolderServices {
  readonly store: WorkspaceStore;
  readonly shared: Pick<SharedFolder, 'takeOver' | 'offer' | 'forget'>;
  readonly backups: Pick<Backups, 'makeAtTakeOver'>;
  readonly files: WrittenFiles;
  readonly workspace: () => Workspace;
}

type SharedFolderHandlers = Pick<Handlers, 'takeFolderOver' | 'keepStranded'>;

/** Taking a shared folder over, and what becomes of words that it has not taken. */
export function sharedFolderHandlers(services: SharedFolderServices): SharedFolderHandlers {
  const { shared, backups, workspace } = services;
  return {
    takeFolderOver: async () => {
      const taken = await shared.takeOver();
      if (!taken.ok) return taken;
      // Before this window may write: what the other person left is then in one file, whatever is typed next.
      await backups.makeAtTakeOver();
      return success(workspace());
    },
    keepStranded: async ({ id, into }) => {
      const offer = shared.offer(id);
      if (offer === null) return failed(failure('unit-unknown'));
      const kept =
        into === 'unit' ? await services.store.addUnit(offer.unit, offer.layer) : await toFile(services, offer);
      if (!kept.ok) return kept;
      shared.forget(id);
      return success(workspace());
    },
  };
}

async function toFile({ files }: SharedFolderServices, offer: StrandedUnit): Promise<Result<WrittenFile, Failure>> {
  const path = await files.ask(fileNameOf([unitName(offer.unit) || offer.unit.id], 'json'), 'json');
  return path.ok ? files.write(path.value, new TextEncoder().encode(formatUnitCopies([offer]))) : path;
}
