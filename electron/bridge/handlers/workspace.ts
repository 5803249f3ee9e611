import { emptyLayer } from '../../../templates/model/layer';
import { textIn } from '../../../templates/model/language';
import type { LocalDate } from '../../../templates/model/local-date';
import type { Unit } from '../../../templates/model/unit';
import type { Workspace } from '../contract';
import type { WorkspaceStore } from './services';

export interface WorkspaceSources {
  readonly store: WorkspaceStore;
  readonly today: () => LocalDate;
  readonly dataFolder: string;
  readonly isPortable: boolean;
  readonly appVersion: string;
  readonly isExample: (unit: Unit) => boolean;
}

/** All that the window needs to start, as it is now. */
export function readWorkspace(sources: WorkspaceSources): Workspace {
  const { store, isExample } = sources;
  const settings = store.settings();
  const unit = settings.currentUnitId === null ? null : store.unit(settings.currentUnitId);
  return {
    settings,
    units: store.units().map((one) => ({ id: one.id, name: textIn(one.names, 'fi'), isExample: isExample(one) })),
    unit,
    layer: unit === null ? emptyLayer : store.layer(unit.id),
    today: sources.today(),
    savedAt: store.savedAt(),
    isReadOnly: store.isReadOnly(),
    dataFolder: sources.dataFolder,
    isPortable: sources.isPortable,
    appVersion: sources.appVersion,
    notices: [...store.notices()],
  };
}

/** The calendar day where the machine is. */
export function localToday(now: Date): LocalDate {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
