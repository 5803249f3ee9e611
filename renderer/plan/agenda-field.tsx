import type { FieldShapeOf } from '../../templates/model/form-field';
import { withText } from '../../templates/plan/answer-marks';
import { useTexts } from '../texts/use-texts';
import type { FieldProps } from './field-props';
import { useAnswer, usePlanActions } from './plan-context';
import { PlanText } from './text-field';

/** The points of a meeting with their minutes, and what is noted at each. */
export function AgendaField({ field }: FieldProps<FieldShapeOf<'agenda'>>) {
  const t = useTexts();
  const { answer } = usePlanActions();
  const given = useAnswer(field.answerId, 'marks');
  return (
    <ol className="plan-agenda">
      {field.parts.map(({ key, title, shape }, index) => (
        <li key={key} className="plan-agenda-point">
          <p>
            <span className="plan-row-number">{index + 1}</span> {title}{' '}
            <span className="quiet-text">
              {t('plan.minutes', { count: shape?.kind === 'agenda-item' ? shape.minutes : 0 })}
            </span>
          </p>
          <PlanText
            label={t('plan.noteOf', { point: title })}
            isLabelHidden
            value={given?.texts[key] ?? ''}
            onChange={(text) => {
              answer(field.answerId, withText(given, key, text), key);
            }}
            lines={2}
          />
        </li>
      ))}
    </ol>
  );
}
