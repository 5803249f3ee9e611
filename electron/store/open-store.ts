import { failure, type Failure } from '../../templates/messages/failure';
import { failed, success, type Result } from '../../templates/model/result';
import { FolderVisits, type StoreOptions } from './folder-visits';
import { SaveWatch } from './save-watch';
import { Store } from './store';
import { writeFailure } from './write-failure';

export type { StoreOptions };

/**
 * Opens a data folder. It always opens if it is there: damaged files are set aside and the newest good state is taken;
 * a folder that is in use elsewhere, cannot be written or comes from a later app is opened for reading only. The
 * store's `notices` and `whyReadOnly` say so. Fails with `folder-missing` or `file-unreadable`.
 */
export async function openStore(options: StoreOptions): Promise<Result<Store, Failure>> {
  const watch = new SaveWatch();
  const visits = new FolderVisits(options, watch);
  try {
    const visit = await visits.visit(options.readOnly === true ? { reading: failure('folder-read-only') } : 'ask');
    const store = new Store(visit, watch, visits);
    await store.mend();
    return success(store);
  } catch (error) {
    const { reason } = writeFailure(error);
    return failed(failure(reason === 'folder-missing' ? reason : 'file-unreadable', { folder: options.folder }));
  }
}
