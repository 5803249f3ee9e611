import { emptyLayer } from '../../../templates/model/layer';
import type { LocalDate } from '../../../templates/model/local-date';
import type { Backups } from '../../backups/backups';
import type { SharedFolder } from '../../store/shared-folder';
import type { Workspace } from '../contract';
import type { WorkspaceStore } from './services';

export interface WorkspaceSources {
  readonly store: WorkspaceStore;
  readonly shared: Pick<SharedFolder, 'sharing' | 'offers'>;
  readonly backups: Pick<Backups, 'status'>;
  readonly today: () => LocalDate;
  readonly dataFolder: string;
  readonly isPortable: boolean;
  readonly appVersion: string;
}

/** All that the window needs to start, as it is now. */
export function readWorkspace({
  store,
  shared,
  backups,
  today,
  dataFolder,
  isPortable,
  appVersion,
}: WorkspaceSources): Workspace {
  const unit = store.currentUnit();
  return {
    settings: { ...store.settings(), currentUnitId: unit?.id ?? null },
    units: [...store.units()],
    unit,
    layer: (unit === null ? null : store.layer(unit.id)) ?? emptyLayer,
    today: today(),
    savedAt: store.savedAt(),
    isReadOnly: store.isReadOnly(),
    dataFolder,
    isPortable,
    appVersion,
    notices: [...store.notices()],
    backups: backups.status(),
    sharing: shared.sharing(),
    stranded: [...shared.offers()],
  };
}

/** The calendar day where the machine is. */
export function localToday(now: Date): LocalDate {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
