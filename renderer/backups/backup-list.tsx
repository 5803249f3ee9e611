import { useEffect, useState } from 'react';
import { messageFor } from '../../templates/messages/messages';
import type { BackupPreview, ListedBackup } from '../../templates/model/backup';
import { ActionButton } from '../controls/action-button';
import { useActions, useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { useBackupWords } from './use-backup-words';
import './backups.css';

/** More names than these are counted, not listed. */
const mostNames = 3;

function BackupLine({ backup, onLook }: { readonly backup: ListedBackup; readonly onLook: () => void }) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const { time, size } = useBackupWords();
  const { content, problem } = backup;
  if (content === null) {
    const words = problem === null ? '' : messageFor(language, `failure.${problem.reason}`, problem.details);
    return <li className="unit-row quiet-text">{words}</li>;
  }
  const names = content.unitNames.slice(0, mostNames).map((name) => name || t('app.unnamedUnit'));
  const more = content.unitNames.length - names.length;
  return (
    <li className="unit-row backup-row">
      <div className="backup-facts">
        <p>{time(content.madeAt)}</p>
        <p className="small-text quiet-text">
          {[
            t(`backups.${content.reason}`),
            [...names, ...(more > 0 ? [t('backups.more', { count: more })] : [])].join(', '),
            ...(backup.bytes === 0 ? [] : [size(backup.bytes)]),
          ].join(' · ')}
        </p>
      </div>
      <ActionButton aria-label={t('backups.lookNamed', { time: time(content.madeAt) })} onPress={onLook}>
        {t('backups.look')}
      </ActionButton>
    </li>
  );
}

/** The backups that are found now; looked for again when one was made, restored or another folder chosen. */
function useFoundBackups(): readonly ListedBackup[] | null {
  const [found, setFound] = useState<readonly ListedBackup[] | null>(null);
  const status = useWindow((state) => state.workspace.backups);
  const { listBackups } = useActions();
  const key = JSON.stringify(status);
  useEffect(() => {
    let isWanted = true;
    void listBackups().then((backups) => {
      if (isWanted) setFound(backups);
    });
    return () => {
      isWanted = false;
    };
  }, [key, listBackups]);
  return found;
}

interface FoundListProps {
  readonly found: readonly ListedBackup[];
  readonly onLook: (handle: string) => void;
}

function FoundList({ found, onLook }: FoundListProps) {
  return (
    <ul className="unit-rows">
      {found.map((backup) => (
        <BackupLine
          key={backup.handle}
          backup={backup}
          onLook={() => {
            onLook(backup.handle);
          }}
        />
      ))}
    </ul>
  );
}

/** What the data folder keeps by itself, without any backup. */
function KeptStates(props: FoundListProps) {
  const t = useTexts();
  if (props.found.length === 0) return null;
  return (
    <section className="settings-group" aria-labelledby="kept-title">
      <h2 id="kept-title" className="settings-legend">
        {t('backups.keptTitle')}
      </h2>
      <p className="small-text quiet-text">{t('backups.keptHint')}</p>
      <FoundList {...props} />
    </section>
  );
}

function isKept({ content }: ListedBackup): boolean {
  return content?.reason === 'kept';
}

/** All backups and earlier states that the app knows of, to look into; and a file from elsewhere. */
export function BackupList({ onPreview }: { readonly onPreview: (preview: BackupPreview) => void }) {
  const t = useTexts();
  const found = useFoundBackups();
  const { openBackup, chooseBackup } = useActions();
  const show = (preview: BackupPreview | null): void => {
    if (preview !== null) onPreview(preview);
  };
  const look = (handle: string): void => void openBackup(handle).then(show);
  const files = found?.filter((one) => !isKept(one)) ?? [];
  return (
    <>
      <section className="settings-group" aria-labelledby="restore-title">
        <h2 id="restore-title" className="settings-legend">
          {t('backups.restore')}
        </h2>
        <p className="small-text quiet-text">{t('backups.restoreHint')}</p>
        {files.length > 0 ? (
          <FoundList found={files} onLook={look} />
        ) : (
          <p>{found === null ? t('backups.looking') : t('backups.none')}</p>
        )}
        <div className="button-row">
          <ActionButton onPress={() => void chooseBackup().then(show)}>{t('backups.chooseFile')}</ActionButton>
        </div>
      </section>
      <KeptStates found={found?.filter(isKept) ?? []} onLook={look} />
    </>
  );
}
