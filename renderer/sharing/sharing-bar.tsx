import { messageFor } from '../../templates/messages/messages';
import { ActionButton } from '../controls/action-button';
import { useActions, useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import './sharing.css';

/** The data folder is not there: nothing is lost, and nothing need be done. */
function AwayBar() {
  const t = useTexts();
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  return (
    <div className="bar stop-bar" role="alert">
      <p>{isReadOnly ? t('sharing.awayReading') : t('sharing.away')}</p>
    </div>
  );
}

/** Who has the folder, for as long as another person has it, and the way to take it. */
function HolderBar() {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const sharing = useWindow((state) => state.workspace.sharing);
  const { takeFolderOver } = useActions();
  const words = (): string => {
    if (sharing.state === 'free') return t('sharing.free');
    return messageFor(language, sharing.state === 'taken' ? 'failure.folder-taken' : 'notice.in-use', sharing.by);
  };
  return (
    <div className="bar" role="status">
      <p>{words()}</p>
      <ActionButton onPress={() => void takeFolderOver()}>{t('sharing.takeOver')}</ActionButton>
    </div>
  );
}

/** Words that the folder did not take: kept on this machine until they are put somewhere. */
function StrandedBars() {
  const t = useTexts();
  const stranded = useWindow((state) => state.workspace.stranded);
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const { keepStranded } = useActions();
  return stranded.map(({ id, name }) => {
    const named = { name: name || t('app.unnamedUnit') };
    return (
      <div key={id} className="bar" role="status">
        <p>{t('sharing.stranded', named)}</p>
        <div className="button-row">
          {isReadOnly ? null : (
            <ActionButton
              aria-label={t('sharing.strandedAsUnitNamed', named)}
              onPress={() => void keepStranded(id, 'unit')}
            >
              {t('sharing.strandedAsUnit')}
            </ActionButton>
          )}
          <ActionButton
            aria-label={t('sharing.strandedAsFileNamed', named)}
            onPress={() => void keepStranded(id, 'file')}
          >
            {t('sharing.strandedAsFile')}
          </ActionButton>
        </div>
      </div>
    );
  });
}

/** What people who share a data folder must know of each other and of the folder. */
export function SharingBars() {
  const isAway = useWindow((state) => state.workspace.sharing.isAway);
  const isOurs = useWindow((state) => state.workspace.sharing.state === 'ours');
  return (
    <>
      {isAway ? <AwayBar /> : null}
      {isOurs || isAway ? null : <HolderBar />}
      <StrandedBars />
    </>
  );
}
