import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { messageFor } from '../../templates/messages/messages';
import type { BackupPreview } from '../../templates/model/backup';
import { BackupList } from '../backups/backup-list';
import { RestorePreview } from '../backups/restore-preview';
import { useBackupWords } from '../backups/use-backup-words';
import { ActionButton } from '../controls/action-button';
import { useActions, useWindow } from '../state/window-context';
import type { WrittenFile } from '../state/window-state';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

function FolderSaid() {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const { time } = useBackupWords();
  const { folder, lastMadeAt, trouble } = useWindow((state) => state.workspace.backups);
  if (folder === null) return null;
  return (
    <div role="status">
      <p className="folder-said">{t('backups.folder', { folder })}</p>
      <p>{lastMadeAt === null ? t('backups.neverMade') : t('backups.lastMade', { time: time(lastMadeAt) })}</p>
      {trouble === null ? null : <p>{messageFor(language, `failure.${trouble.reason}`, trouble.details)}</p>}
    </div>
  );
}

/** Chosen once, made by itself from then on. */
function Automatic() {
  const t = useTexts();
  const hasFolder = useWindow((state) => state.workspace.backups.folder !== null);
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const { chooseBackupFolder, forgetBackupFolder, makeBackupNow } = useActions();
  return (
    <section className="settings-group" aria-labelledby="automatic-title">
      <h2 id="automatic-title" className="settings-legend">
        {t('backups.byItself')}
      </h2>
      <p className="small-text quiet-text">{t('backups.byItselfHint')}</p>
      <FolderSaid />
      <div className="button-row">
        <ActionButton isDisabled={isReadOnly} onPress={() => void chooseBackupFolder()}>
          {hasFolder ? t('backups.changeFolder') : t('backups.chooseFolder')}
        </ActionButton>
        {hasFolder ? (
          <>
            <ActionButton isDisabled={isReadOnly} onPress={() => void makeBackupNow()}>
              {t('backups.makeNow')}
            </ActionButton>
            <ActionButton look="plain" isDisabled={isReadOnly} onPress={() => void forgetBackupFolder()}>
              {t('backups.stop')}
            </ActionButton>
          </>
        ) : null}
      </div>
    </section>
  );
}

function ToFile() {
  const t = useTexts();
  const { makeBackup } = useActions();
  const [file, setFile] = useState<WrittenFile | null>(null);
  return (
    <section className="settings-group" aria-labelledby="to-file-title">
      <h2 id="to-file-title" className="settings-legend">
        {t('backups.toFile')}
      </h2>
      <p className="small-text quiet-text">{t('backups.toFileHint')}</p>
      <div className="button-row">
        <ActionButton onPress={() => void makeBackup().then(setFile)}>
          <FileDown aria-hidden size={18} />
          {t('backups.make')}
        </ActionButton>
      </div>
      <p role="status">{file === null ? '' : t('backups.made', { file: file.fileName, folder: file.folderName })}</p>
    </section>
  );
}

/** Restoring is undone, not confirmed: the way back stays. */
function LastRestore() {
  const t = useTexts();
  const { time } = useBackupWords();
  const lastRestore = useWindow((state) => state.workspace.backups.lastRestore);
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const { goBackFromRestore } = useActions();
  if (lastRestore === null) return null;
  const times = { time: time(lastRestore.at), madeAt: time(lastRestore.backupMadeAt) };
  return (
    <section className="settings-group" aria-label={t('backups.lastRestore')}>
      <p role="status">{t('backups.restored', times)}</p>
      <div className="button-row">
        <ActionButton isDisabled={isReadOnly} onPress={() => void goBackFromRestore()}>
          {t('backups.goBack')}
        </ActionButton>
      </div>
    </section>
  );
}

/** Backups: where they go, what is in them, and the way back. */
export function BackupsPart() {
  const [preview, setPreview] = useState<BackupPreview | null>(null);
  const close = (): void => {
    setPreview(null);
  };
  return (
    <div className="settings-part wide">
      <LastRestore />
      {preview === null ? (
        <>
          <Automatic />
          <ToFile />
          <BackupList onPreview={setPreview} />
        </>
      ) : (
        <RestorePreview preview={preview} onRestored={close} onBack={close} />
      )}
    </div>
  );
}
