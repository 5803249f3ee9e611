import { X } from 'lucide-react';
import { messageFor } from '../../templates/messages/messages';
import { ActionButton } from '../controls/action-button';
import { SignButton } from '../controls/sign-button';
import { useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { usePlan, usePlanActions } from './plan-context';
import type { PlanNews } from './plan-state';

/** Saving first, where plans are kept: into the open file at once, otherwise where the file is made. */
function KeepFirst() {
  const t = useTexts();
  const hasFile = usePlan(({ file }) => file !== null);
  const mayKeep = useWindow(({ workspace }) => workspace.settings.plans.isKept);
  const { keep, clearAndGo, stay, show } = usePlanActions();
  if (!mayKeep) return null;
  const keepAndGo = async (): Promise<void> => {
    if (await keep(null)) clearAndGo();
  };
  return (
    <ActionButton
      onPress={() => {
        if (hasFile) void keepAndGo();
        else {
          stay();
          show({ kind: 'start' });
        }
      }}
    >
      {t(hasFile ? 'plan.leave.keepAndGo' : 'plan.leave.keepFirst')}
    </ActionButton>
  );
}

/** Asked where leaving would lose something; in the window's own place, so that nothing stands over what is filled. */
function LeaveBar() {
  const t = useTexts();
  const leaving = usePlan((state) => state.leaving);
  const { clearAndGo, stay } = usePlanActions();
  if (leaving === null) return null;
  return (
    <div className="bar plan-bar" role="group" aria-labelledby="leave-title">
      <p id="leave-title">{t(`plan.leave.${leaving.kind}`)}</p>
      <div className="button-row">
        <ActionButton look="primary" autoFocus onPress={stay}>
          {t('plan.leave.stay')}
        </ActionButton>
        <KeepFirst />
        <ActionButton onPress={clearAndGo}>
          {t(leaving.kind === 'empty' ? 'plan.leave.clear' : 'plan.leave.clearAndGo')}
        </ActionButton>
      </div>
    </div>
  );
}

/** Two minutes before the plan is cleared the seconds are counted; any key or click stops that. */
function IdleBar() {
  const t = useTexts();
  const seconds = usePlan((state) => state.secondsLeft);
  const hasFile = usePlan(({ file }) => file !== null);
  if (seconds === null) return null;
  const time = `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')}`;
  return (
    <div className="bar plan-bar" role="timer" aria-live="off">
      <p className="plan-countdown">{t(hasFile ? 'plan.idle.kept' : 'plan.idle.cleared', { time })}</p>
    </div>
  );
}

function useNewsWords(): (news: PlanNews) => string {
  const t = useTexts();
  const language = useInterfaceLanguage();
  return (news) => {
    switch (news.kind) {
      case 'cleared':
        return t(news.isKept ? `plan.news.${news.by}Kept` : `plan.news.${news.by}`);
      case 'kept':
        return t('plan.news.kept', { file: news.fileName });
      case 'failed':
        return messageFor(language, `failure.${news.failure.reason}`, news.failure.details);
      case 'deleted':
      case 'passphrase-changed':
        return t(`plan.news.${news.kind}`);
    }
  };
}

/** What has happened to the plan by itself, or did not come about. */
function NewsBar() {
  const t = useTexts();
  const news = usePlan((state) => state.news);
  const words = useNewsWords();
  const { sayNews } = usePlanActions();
  return (
    <div role="status">
      {news === null ? null : (
        <div className={news.kind === 'failed' ? 'bar stop-bar' : 'bar'}>
          <p>{words(news)}</p>
          <SignButton
            Sign={X}
            label={t('app.dismiss')}
            onPress={() => {
              sayNews(null);
            }}
          />
        </div>
      )}
    </div>
  );
}

/** What is asked and said of the plan's clearing and keeping, over whatever is filled. */
export function ClearingBars() {
  return (
    <div className="plan-bars">
      <LeaveBar />
      <IdleBar />
      <NewsBar />
    </div>
  );
}
