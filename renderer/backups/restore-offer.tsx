import type { BackupPreview } from '../../templates/model/backup';
import { ActionButton } from '../controls/action-button';
import { useActions } from '../state/window-context';
import { useTexts } from '../texts/use-texts';

/** The way in for somebody who has a backup from another machine: a file is asked for and looked into. */
export function RestoreOffer({ onPreview }: { readonly onPreview: (preview: BackupPreview) => void }) {
  const t = useTexts();
  const { chooseBackup } = useActions();
  return (
    <p className="guide-example">
      <span className="quiet-text">{t('guide.restoreLead')}</span>
      <ActionButton
        look="plain"
        onPress={() =>
          void chooseBackup().then((preview) => {
            if (preview !== null) onPreview(preview);
          })
        }
      >
        {t('guide.restore')}
      </ActionButton>
    </p>
  );
}
