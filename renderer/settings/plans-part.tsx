import { formatDate } from '../../templates/format/format-date';
import { CountInput } from '../controls/count-input';
import { Tick } from '../controls/tick';
import { usePlanActions } from '../plan/plan-context';
import { useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

/** The longest time after which a local copy is reminded of. */
const longestDays = 3650;

function Reminders() {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const reminders = useWindow(({ workspace }) => workspace.settings.plans.reminders);
  if (reminders.length === 0) return null;
  return (
    <section className="settings-group" aria-labelledby="reminders-title">
      <h2 id="reminders-title" className="settings-legend">
        {t('plan.settings.reminders')}
      </h2>
      <ul>
        {reminders.map(({ code, deleteOn }) => (
          <li key={code}>{t('plan.settings.reminder', { code, date: formatDate(deleteOn, language) })}</li>
        ))}
      </ul>
    </section>
  );
}

/** Whether filled plans may be kept on this machine, and for how long: off until somebody has decided it. */
export function PlansPart() {
  const t = useTexts();
  const { isKept, deleteAfterDays } = useWindow(({ workspace }) => workspace.settings.plans);
  const isReadOnly = useWindow(({ workspace }) => workspace.isReadOnly);
  const { changeKeeping } = usePlanActions();
  return (
    <div className="settings-part">
      <section className="settings-group" aria-labelledby="plans-title">
        <h2 id="plans-title" className="settings-legend">
          {t('plan.settings.title')}
        </h2>
        <p>{t('plan.settings.lead')}</p>
        <Tick
          isSelected={isKept}
          isDisabled={isReadOnly}
          onChange={(isOn) => {
            changeKeeping({ isKept: isOn });
          }}
        >
          {t('plan.settings.isKept')}
        </Tick>
        <p className="small-text quiet-text">{t('plan.settings.isKeptHint')}</p>
        {isKept ? (
          <CountInput
            label={t('plan.settings.deleteAfterDays')}
            value={deleteAfterDays}
            maximum={longestDays}
            onChange={(days) => {
              changeKeeping({ deleteAfterDays: days });
            }}
          />
        ) : null}
      </section>
      <Reminders />
    </div>
  );
}
