import { X } from 'lucide-react';
import { useState } from 'react';
import { messageFor } from '../../templates/messages/messages';
import { ActionButton } from '../controls/action-button';
import { SignButton } from '../controls/sign-button';
import { useActions, useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

/** Says calmly that the automatic backup could not be made; the data itself is saved as always. */
export function BackupBar() {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const trouble = useWindow((state) => state.workspace.backups.trouble);
  const { makeBackupNow } = useActions();
  const [heard, setHeard] = useState<string | null>(null);
  const key = trouble === null ? null : JSON.stringify(trouble);
  // What was put right and comes again is said again. Adjusted while drawing, as React advises.
  if (key === null && heard !== null) setHeard(null);
  if (trouble === null || heard === key) return null;
  return (
    <div className="bar" role="status">
      <p>{messageFor(language, `failure.${trouble.reason}`, trouble.details)}</p>
      <div className="button-row">
        <ActionButton onPress={() => void makeBackupNow()}>{t('app.tryAgain')}</ActionButton>
        <SignButton
          Sign={X}
          label={t('app.dismiss')}
          onPress={() => {
            setHeard(key);
          }}
        />
      </div>
    </div>
  );
}
