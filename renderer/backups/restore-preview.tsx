import { useEffect, useRef } from 'react';
import type { BackupPreview, ComparedUnit } from '../../templates/model/backup';
import { ActionButton } from '../controls/action-button';
import { useActions, useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { useBackupWords } from './use-backup-words';
import './backups.css';

interface RestorePreviewProps {
  readonly preview: BackupPreview;
  readonly onRestored: () => void;
  readonly onBack: () => void;
  /** `h1` where it is all that the page shows. */
  readonly Title?: 'h1' | 'h2';
}

/** What stands in the backup and what here, so that one can tell which is wanted. */
function UnitFacts({ unit }: { readonly unit: ComparedUnit }) {
  const t = useTexts();
  const { time, size, amounts } = useBackupWords();
  const { here } = unit;
  const saved = (moment: string | null): string => (moment === null ? t('backups.neverSaved') : time(moment));
  return (
    <div className="small-text quiet-text">
      <p>
        {t('backups.inBackup', { time: saved(unit.savedAt), amounts: amounts(unit.amounts), size: size(unit.bytes) })}
      </p>
      {here === null || unit.state === 'same' ? null : (
        <p>
          {t('backups.here', {
            name: here.name || t('app.unnamedUnit'),
            time: saved(here.savedAt),
            amounts: amounts(here.amounts),
          })}
        </p>
      )}
    </div>
  );
}

interface UnitLineProps {
  readonly unit: ComparedUnit;
  readonly onRestore: () => void;
  readonly isOnly: boolean;
}

function UnitLine({ unit, onRestore, isOnly }: UnitLineProps) {
  const t = useTexts();
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const name = unit.name || t('app.unnamedUnit');
  return (
    <li className="unit-row backup-row">
      <div className="backup-facts">
        <p>
          {name} <span className={`backup-state ${unit.state}`}>{t(`backups.${unit.state}`)}</span>
        </p>
        <UnitFacts unit={unit} />
      </div>
      {unit.state === 'same' || isOnly ? null : (
        <ActionButton aria-label={t('backups.restoreNamed', { name })} isDisabled={isReadOnly} onPress={onRestore}>
          {t('backups.restoreOne')}
        </ActionButton>
      )}
    </li>
  );
}

/** Brings the keyboard and the screen reader to what has just opened. */
function useFocusedTitle(handle: string) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    ref.current?.focus();
  }, [handle]);
  return ref;
}

/** What is inside a backup and what would change here; nothing happens before a button says so. */
export function RestorePreview({ preview, onRestored, onBack, Title = 'h2' }: RestorePreviewProps) {
  const t = useTexts();
  const { time, size } = useBackupWords();
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const { restoreBackup } = useActions();
  const title = useFocusedTitle(preview.handle);
  const restore = async (unitIds: readonly string[] | null): Promise<void> => {
    if (await restoreBackup(preview.handle, unitIds)) onRestored();
  };
  const isOne = preview.units.length === 1;
  // An earlier state that the data folder has kept is no file of its own.
  const isFile = preview.fileName !== '';
  const isAllSame = preview.units.every(({ state }) => state === 'same');
  return (
    <section className="settings-group" aria-labelledby="preview-title">
      <Title id="preview-title" className={Title === 'h2' ? 'settings-legend' : ''} tabIndex={-1} ref={title}>
        {t(isFile ? 'backups.inside' : 'backups.insideKept', { time: time(preview.madeAt) })}
      </Title>
      {isFile ? (
        <p className="small-text quiet-text folder-said">
          {preview.fileName}, {size(preview.bytes)}
        </p>
      ) : null}
      <p>{isAllSame ? t('backups.allSame') : t('backups.nothingYet')}</p>
      <ul className="unit-rows">
        {preview.units.map((unit) => (
          <UnitLine key={unit.id} unit={unit} isOnly={isOne} onRestore={() => void restore([unit.id])} />
        ))}
      </ul>
      {preview.onlyHere.length === 0 ? null : (
        <p className="small-text quiet-text">{t('backups.onlyHere', { names: preview.onlyHere.join(', ') })}</p>
      )}
      <div className="button-row">
        <ActionButton look="primary" isDisabled={isReadOnly || isAllSame} onPress={() => void restore(null)}>
          {isOne ? t('backups.restoreThis') : t('backups.restoreAll')}
        </ActionButton>
        <ActionButton onPress={onBack}>{t('backups.back')}</ActionButton>
      </div>
    </section>
  );
}
