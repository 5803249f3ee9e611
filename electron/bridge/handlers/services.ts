import type { Failure } from '../../../templates/messages/failure';
import type { ContentLanguage } from '../../../templates/model/language';
import type { Layer } from '../../../templates/model/layer';
import type { Result } from '../../../templates/model/result';
import type { Settings } from '../../../templates/model/settings';
import type { Unit, UnitId } from '../../../templates/model/unit';
import type { Notice } from '../contract';

/** A finished save: when it was on disk. */
export type Saved = Promise<Result<{ readonly savedAt: string }, Failure>>;

/** What the bridge needs of the store (`electron/store`). Reads are from memory; saves answer when they are on disk. */
export interface WorkspaceStore {
  readonly settings: () => Settings;
  readonly units: () => readonly Unit[];
  readonly unit: (unitId: UnitId) => Unit | null;
  readonly layer: (unitId: UnitId) => Layer;
  readonly saveSettings: (settings: Settings) => Saved;
  readonly saveUnit: (unit: Unit) => Saved;
  readonly saveLayer: (unitId: UnitId, layer: Layer) => Saved;
  readonly removeUnit: (unitId: UnitId) => Promise<Result<null, Failure>>;
  readonly restoreUnit: (unitId: UnitId) => Promise<Result<null, Failure>>;
  readonly savedAt: () => string | null;
  readonly isReadOnly: () => boolean;
  readonly notices: () => readonly Notice[];
}

/** A request for a paper, as the window makes it. */
export interface PaperRequest {
  readonly materialId: string;
  readonly variant: string | null;
  readonly language: ContentLanguage;
}
