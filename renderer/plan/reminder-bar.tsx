import { X } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../templates/format/format-date';
import { ActionButton } from '../controls/action-button';
import { SignButton } from '../controls/sign-button';
import { useActions, useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

/** Reminds of kept plans whose day has come: the official copy is elsewhere, this one is to go. Said once a start. */
export function PlanReminderBar() {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const today = useWindow(({ workspace }) => workspace.today);
  const reminders = useWindow(({ workspace }) => workspace.settings.plans.reminders);
  const isThere = useWindow(({ view }) => view.kind === 'plan');
  const { go } = useActions();
  const [isHeard, setHeard] = useState(false);
  const due = reminders.filter(({ deleteOn }) => deleteOn <= today);
  if (isHeard || due.length === 0) return null;
  const said = due.map(({ code, deleteOn }) =>
    t('plan.settings.reminder', { code, date: formatDate(deleteOn, language) }),
  );
  return (
    <div className="bar" role="status">
      <p>{t('plan.reminder', { plans: said.join('; ') })}</p>
      <div className="button-row">
        {isThere ? null : (
          <ActionButton
            onPress={() => {
              go({ kind: 'plan' });
            }}
          >
            {t('plan.reminderOpen')}
          </ActionButton>
        )}
        <SignButton
          Sign={X}
          label={t('app.dismiss')}
          onPress={() => {
            setHeard(true);
          }}
        />
      </div>
    </div>
  );
}
