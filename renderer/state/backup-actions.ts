import type { BackupPreview, ListedBackup } from '../../templates/model/backup';
import type { WrittenFile } from './window-state';
import { afterSaves, changeWorkspace } from './unit-actions';
import type { WindowParts } from './window-store';

/** Making, finding and restoring backups. Each waits for what is being saved; what fails is said in the failure bar. */
export interface BackupActions {
  /** Asks for a place and writes one file with everything; null where there is none. */
  readonly makeBackup: () => Promise<WrittenFile | null>;
  readonly chooseBackupFolder: () => Promise<boolean>;
  readonly forgetBackupFolder: () => Promise<boolean>;
  readonly makeBackupNow: () => Promise<boolean>;
  readonly listBackups: () => Promise<readonly ListedBackup[]>;
  readonly openBackup: (handle: string) => Promise<BackupPreview | null>;
  /** Asks for a file from elsewhere and looks into it. */
  readonly chooseBackup: () => Promise<BackupPreview | null>;
  /** Restores some units of the backup that was looked into, or all with null. */
  readonly restoreBackup: (handle: string, unitIds: readonly string[] | null) => Promise<boolean>;
  readonly goBackFromRestore: () => Promise<boolean>;
}

/** Makes the actions on backups. */
export function createBackupActions(parts: WindowParts): BackupActions {
  const { bridge } = parts;
  return {
    makeBackup: () => afterSaves(parts, () => bridge.makeBackup()),
    chooseBackupFolder: () => changeWorkspace(parts, () => bridge.chooseBackupFolder()),
    forgetBackupFolder: () => changeWorkspace(parts, () => bridge.forgetBackupFolder()),
    makeBackupNow: () => changeWorkspace(parts, () => bridge.makeBackupNow()),
    listBackups: async () => (await afterSaves(parts, () => bridge.listBackups())) ?? [],
    openBackup: (handle) => afterSaves(parts, () => bridge.openBackup({ handle })),
    chooseBackup: () => afterSaves(parts, () => bridge.chooseBackup()),
    restoreBackup: (handle, unitIds) =>
      changeWorkspace(parts, () => bridge.restoreBackup({ handle, unitIds: unitIds === null ? null : [...unitIds] })),
    goBackFromRestore: () => changeWorkspace(parts, () => bridge.goBackFromRestore()),
  };
}
