import type { UnitDocument } from '../../templates/history/unit-document';
import type { LocalisedText } from '../../templates/model/language';
import { afterSaves, changeWorkspace } from './unit-actions';
import type { WindowParts } from './window-store';

/** What is done between people who share a folder, and between units of one folder. */
export interface SharingActions {
  /** Takes the folder from whoever has it. */
  readonly takeFolderOver: () => Promise<boolean>;
  /** Puts words that the folder has not taken into it as a unit of their own, or into a file. */
  readonly keepStranded: (id: string, into: 'unit' | 'file') => Promise<boolean>;
  readonly copyUnit: (unitId: string, names: LocalisedText) => Promise<boolean>;
  /** Another unit as it is stored; null where it cannot be read, which is then said. */
  readonly readUnit: (unitId: string) => Promise<UnitDocument | null>;
}

/** Makes the actions between people and between units. */
export function createSharingActions(parts: WindowParts): SharingActions {
  const { bridge } = parts;
  return {
    takeFolderOver: () => changeWorkspace(parts, () => bridge.takeFolderOver()),
    keepStranded: (id, into) => changeWorkspace(parts, () => bridge.keepStranded({ id, into })),
    copyUnit: (unitId, names) => changeWorkspace(parts, () => bridge.copyUnit({ unitId, names: { ...names } })),
    readUnit: (unitId) => afterSaves(parts, () => bridge.readUnit({ unitId })),
  };
}
