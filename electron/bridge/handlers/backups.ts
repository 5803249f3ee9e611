import { failure, type Failure } from '../../../templates/messages/failure';
import { backupLimits, type BackupPreview } from '../../../templates/model/backup';
import { failed, success, type Result } from '../../../templates/model/result';
import { backupExtension, nameMoment } from '../../backups/backup-shelf';
import type { Backups } from '../../backups/backups';
import type { Workspace } from '../contract';
import type { ChosenFile } from '../files/read-chosen-file';
import type { WrittenFile, WrittenFiles } from '../files/written-files';
import type { Handlers } from '../register';

export interface BackupServices {
  readonly backups: Backups;
  readonly workspace: () => Workspace;
  readonly files: WrittenFiles;
  /** A file that the user chose, or null where they chose none. */
  readonly chooseFile: (question: {
    readonly extensions: readonly string[];
    readonly mostBytes: number;
  }) => Promise<Result<ChosenFile, Failure> | null>;
  readonly chooseFolder: () => Promise<string | null>;
}

type BackupHandlers = Pick<
  Handlers,
  | 'makeBackup'
  | 'chooseBackupFolder'
  | 'forgetBackupFolder'
  | 'makeBackupNow'
  | 'listBackups'
  | 'openBackup'
  | 'chooseBackup'
  | 'restoreBackup'
  | 'goBackFromRestore'
>;

/** Backups: made where the user says, looked into, restored, and the restore taken back. */
export function backupHandlers(services: BackupServices): BackupHandlers {
  const { backups } = services;
  const thenWorkspace = async (change: Promise<Result<null, Failure>>): Promise<Result<Workspace, Failure>> => {
    const changed = await change;
    return changed.ok ? success(services.workspace()) : changed;
  };
  return {
    makeBackup: () => makeBackup(services),
    chooseBackupFolder: async () => {
      const folder = await services.chooseFolder();
      return folder === null ? failed(failure('cancelled')) : thenWorkspace(backups.useFolder(folder));
    },
    forgetBackupFolder: () => thenWorkspace(backups.useFolder(null)),
    makeBackupNow: async () => {
      // Where it fails, the status in the workspace says so, calmly and in one place.
      await backups.makeInFolder(true);
      return success(services.workspace());
    },
    listBackups: async () => success([...(await backups.list())]),
    openBackup: ({ handle }) => backups.open(handle),
    chooseBackup: () => chooseBackup(services),
    restoreBackup: ({ handle, unitIds }) => thenWorkspace(backups.restore(handle, unitIds)),
    goBackFromRestore: () => thenWorkspace(backups.goBack()),
  };
}

async function makeBackup({ backups, files }: BackupServices): Promise<Result<WrittenFile, Failure>> {
  const made = await backups.make();
  if (!made.ok) return made;
  const day = nameMoment(made.value.madeAt).slice(0, 'yyyy-mm-dd'.length);
  const path = await files.ask(`herate-varmuuskopio-${day}.${backupExtension}`, backupExtension);
  return path.ok ? files.write(path.value, made.value.bytes) : path;
}

async function chooseBackup({ backups, chooseFile }: BackupServices): Promise<Result<BackupPreview, Failure>> {
  const chosen = await chooseFile({ extensions: [backupExtension], mostBytes: backupLimits.fileBytes });
  if (chosen === null) return failed(failure('cancelled'));
  return chosen.ok ? backups.openGiven(chosen.value) : chosen;
}
