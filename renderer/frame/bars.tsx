import { X } from 'lucide-react';
import { messageFor } from '../../templates/messages/messages';
import { BackupBar } from '../backups/backup-bar';
import { ActionButton } from '../controls/action-button';
import { SignButton } from '../controls/sign-button';
import { contactName } from '../facts/contact-name';
import { PlanReminderBar } from '../plan/reminder-bar';
import { SharingBars } from '../sharing/sharing-bar';
import { useActions, useWindow } from '../state/window-context';
import type { Removed } from '../state/window-state';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { SaveFailure } from './save-status';

/** What happened before the window was there, said once and calmly. */
function Notices() {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const notices = useWindow((state) => state.notices);
  const { dismissNotices } = useActions();
  if (notices.length === 0) return null;
  return (
    <div className="bar" role="status">
      <div>
        {notices.map((notice) => (
          <p key={`${notice.code} ${JSON.stringify(notice.details)}`}>
            {messageFor(language, `notice.${notice.code}`, notice.details)}
          </p>
        ))}
      </div>
      <SignButton Sign={X} label={t('app.dismiss')} onPress={dismissNotices} />
    </div>
  );
}

/** What went wrong with something that belongs to no paper. */
function FailureBar() {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const failure = useWindow((state) => state.failure);
  const { dismissFailure } = useActions();
  if (failure === null) return null;
  return (
    <div className="bar stop-bar" role="alert">
      <p>{messageFor(language, `failure.${failure.reason}`, failure.details)}</p>
      <SignButton Sign={X} label={t('app.dismiss')} onPress={dismissFailure} />
    </div>
  );
}

function useRemovedWords(removed: Removed): string {
  const t = useTexts();
  const language = useInterfaceLanguage();
  if (removed.kind === 'logo') return t('removed.logo');
  if (removed.kind === 'contact') return t('removed.contact', { name: contactName(removed.contact, language) });
  return t('removed.unit', { name: removed.name || t('app.unnamedUnit') });
}

function RemovedLine({ removed }: { readonly removed: Removed }) {
  const t = useTexts();
  const words = useRemovedWords(removed);
  const { undoRemoval, forgetRemoved } = useActions();
  return (
    <>
      <p>{words}</p>
      <div className="button-row">
        {/* The thing that had the keyboard has just gone: the way back is what one may want next. */}
        <ActionButton autoFocus onPress={() => void undoRemoval()}>
          {t('app.undo')}
        </ActionButton>
        <SignButton Sign={X} label={t('app.dismiss')} onPress={forgetRemoved} />
      </div>
    </>
  );
}

/** Removing is undone, not confirmed: the way back stays until the next thing is removed. */
function RemovedBar() {
  const removed = useWindow((state) => state.removed);
  const unitId = useWindow((state) => state.workspace.unit?.id);
  if (removed === null || (removed.kind !== 'unit' && removed.unitId !== unitId)) return null;
  return (
    <div className="bar" role="status">
      <RemovedLine removed={removed} />
    </div>
  );
}

/** The lines between the top bar and the place: failures first. */
export function Bars() {
  return (
    <div className="bars">
      <SharingBars />
      <SaveFailure />
      <FailureBar />
      <BackupBar />
      <PlanReminderBar />
      <Notices />
      <RemovedBar />
    </div>
  );
}
