import { ArrowRight, Pause, Play, Square } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { withText } from '../../templates/plan/answer-marks';
import { clockReading, type MeetingClock, type TimedPoint } from '../../templates/plan/meeting-clock';
import type { PlanField, PlanPart } from '../../templates/plan/plan-form';
import { ActionButton } from '../controls/action-button';
import { useTexts } from '../texts/use-texts';
import { useAnswer, usePlan, usePlanActions } from './plan-context';
import { PlanText } from './text-field';

interface MeetingAgendaProps {
  readonly field: PlanField;
  readonly points: readonly TimedPoint[];
}

/** The moment now, looked at each second while the clock is shown. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}

interface ClockProps extends MeetingAgendaProps {
  readonly clock: MeetingClock;
}

/** How long the present point has taken and what is left: in whole minutes, without a sound, never in red. */
function Clock({ clock, points }: ClockProps) {
  const t = useTexts();
  const now = useNow();
  const reading = clockReading(clock, points, Math.max(now, clock.runsSinceMs ?? 0));
  const over =
    reading.leftMinutes === 0 ? t('plan.clock.overNow') : t('plan.clock.over', { count: -reading.leftMinutes });
  const left = reading.isOver ? over : t('plan.clock.left', { count: reading.leftMinutes });
  return (
    <div className="plan-clock" role="timer" aria-live="off">
      <p className="plan-clock-left">{left}</p>
      <div className={reading.isOver ? 'plan-clock-bar over' : 'plan-clock-bar'} aria-hidden>
        <span style={{ width: `${reading.share * 100}%` }} />
      </div>
      <p className="small-text quiet-text">
        {t('plan.clock.spent', { count: reading.spentMinutes })} ·{' '}
        {t('plan.clock.meetingLeft', { count: reading.meetingLeftMinutes })}
      </p>
    </div>
  );
}

function ClockButtons({ clock, points }: Omit<ClockProps, 'field'>) {
  const t = useTexts();
  const { goToPoint, pauseClock, endClock } = usePlanActions();
  const isLast = clock.index + 1 >= points.length;
  const isRunning = clock.runsSinceMs !== null;
  return (
    <div className="button-row">
      <ActionButton
        look="primary"
        isDisabled={isLast}
        onPress={() => {
          goToPoint(clock.index + 1);
        }}
      >
        {t('plan.clock.next')}
        <ArrowRight aria-hidden size={20} />
      </ActionButton>
      <ActionButton onPress={pauseClock}>
        {isRunning ? <Pause aria-hidden size={20} /> : <Play aria-hidden size={20} />}
        {t(isRunning ? 'plan.clock.pause' : 'plan.clock.resume')}
      </ActionButton>
      <ActionButton look="plain" onPress={endClock}>
        <Square aria-hidden size={20} />
        {t('plan.clock.end')}
      </ActionButton>
    </div>
  );
}

function Note({ field, point }: { readonly field: PlanField; readonly point: PlanPart }) {
  const t = useTexts();
  const { answer } = usePlanActions();
  const given = useAnswer(field.answerId, 'marks');
  return (
    <PlanText
      label={t('plan.note')}
      value={given?.texts[point.key] ?? ''}
      onChange={(text) => {
        answer(field.answerId, withText(given, point.key, text), point.key);
      }}
      lines={2}
    />
  );
}

interface PointProps {
  readonly point: PlanPart;
  readonly number: number;
  readonly minutes: number;
  readonly clock: MeetingClock | null;
}

/** One point: pressed, the meeting goes to it. */
function Point({ point, number, minutes, clock }: PointProps) {
  const t = useTexts();
  const { goToPoint } = usePlanActions();
  const index = number - 1;
  const isCurrent = clock?.index === index;
  const isOver = clock !== null && index < clock.index;
  return (
    <Button
      className={isOver ? 'plan-section-link over' : 'plan-section-link'}
      {...(isCurrent ? { 'aria-current': 'step' as const } : {})}
      isDisabled={clock === null}
      onPress={() => {
        goToPoint(index);
      }}
    >
      <span className="plan-section-number">{number}</span>
      <span className="plan-section-name">{point.title}</span>
      <span className="plan-point-minutes small-text quiet-text">{t('plan.minutes', { count: minutes })}</span>
    </Button>
  );
}

/** The agenda of the meeting with its clock, and room for a note at the present point. */
export function MeetingAgenda({ field, points }: MeetingAgendaProps) {
  const t = useTexts();
  const clock = usePlan((state) => state.clock);
  const { startClock } = usePlanActions();
  const current = clock === null ? undefined : field.parts[clock.index];
  return (
    <section className="plan-side plan-agenda-side" aria-labelledby="agenda-title">
      <h2 id="agenda-title">{t('plan.agenda')}</h2>
      {clock === null ? (
        <ActionButton
          look="primary"
          onPress={() => {
            startClock(points);
          }}
        >
          <Play aria-hidden size={20} />
          {t('plan.clock.start')}
        </ActionButton>
      ) : (
        <>
          <p className="plan-clock-point">{current?.title}</p>
          <Clock field={field} points={points} clock={clock} />
          <ClockButtons points={points} clock={clock} />
          <p className="small-text quiet-text">{t('plan.clock.keys')}</p>
        </>
      )}
      <ol className="plan-points">
        {field.parts.map((point, index) => (
          <li key={point.key}>
            <Point point={point} number={index + 1} minutes={points[index]?.minutes ?? 0} clock={clock} />
            {current === point ? <Note field={field} point={point} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
