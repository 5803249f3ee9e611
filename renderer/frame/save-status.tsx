import { memo } from 'react';
import { formatTimeOfDay } from '../../templates/format/format-moment';
import { messageFor } from '../../templates/messages/messages';
import { ActionButton } from '../controls/action-button';
import { useAfterPaint } from '../state/use-after-paint';
import { useActions, useWindow } from '../state/window-context';
import type { WindowState } from '../state/window-state';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

/** How saving stands, in words. The screen reader hears only a change of state, not every minute. */
const SavingWords = memo(function SavingWords({ saving }: { readonly saving: WindowState['saving'] }) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const refreshedAt = useWindow((state) => state.workspace.sharing.refreshedAt);
  const isPlan = useWindow(({ view }) => view.kind === 'plan');
  // The plan's place says itself what becomes of what is written there.
  if (saving.kind === 'failed' || isPlan) return null;
  const words = (): string => {
    if (isReadOnly && refreshedAt !== null)
      return t('sharing.refreshed', { time: formatTimeOfDay(new Date(refreshedAt), language) });
    if (isReadOnly) return t('saving.readOnly');
    if (saving.kind === 'saving') return t('saving.saving');
    return saving.at === null
      ? t('saving.savedNone')
      : t('saving.saved', { time: formatTimeOfDay(new Date(saving.at), language) });
  };
  return (
    <p className="save-status" aria-live="polite">
      {words()}
    </p>
  );
});

/** Says on every page that all is saved and when, a moment after the letter that is saved stands on the screen. */
export function SaveStatus() {
  return <SavingWords saving={useAfterPaint(useWindow((state) => state.saving))} />;
}

/** The red sentence when something could not be saved: what happened, what is safe, and trying again. */
export function SaveFailure() {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const failure = useWindow(({ saving }) => (saving.kind === 'failed' ? saving.failure : null));
  const isSaidOtherwise = useWindow(({ workspace }) => workspace.isReadOnly || workspace.sharing.isAway);
  const { retrySaving } = useActions();
  if (failure === null || isSaidOtherwise) return null;
  const reason = messageFor(language, `failure.${failure.reason}`, failure.details);
  return (
    <div className="bar stop-bar" role="alert">
      <p>{t('saving.failed', { reason })}</p>
      <ActionButton onPress={retrySaving}>{t('app.tryAgain')}</ActionButton>
    </div>
  );
}
