import { Frown, Meh, Smile } from 'lucide-react';
import type { FieldShapeOf, MatrixMarks } from '../../templates/model/form-field';
import { marksOf } from '../../templates/materials/forms/form-matrix';
import { ownRowsToWrite, withMark, withText } from '../../templates/plan/answer-marks';
import { useTexts } from '../texts/use-texts';
import type { FieldProps } from './field-props';
import { MarkChoice, type Mark } from './mark-choice';
import { useAnswer, usePlanActions } from './plan-context';
import { PlanText } from './text-field';
import { useFormWord } from './use-form-words';

const signs = { sad: Frown, neutral: Meh, glad: Smile } as const;

function signOf(id: string): Pick<Mark, 'Sign'> {
  return id === 'sad' || id === 'neutral' || id === 'glad' ? { Sign: signs[id] } : {};
}

/** The marks of the rows in the form's words. */
function useMarks(kind: MatrixMarks): readonly Mark[] {
  const word = useFormWord();
  return marksOf[kind].map(({ id }) => ({ id, label: word(`form.mark.${id}/title`), ...signOf(id) }));
}

type MatrixProps = FieldProps<FieldShapeOf<'matrix'>>;

interface MarksProps extends MatrixProps {
  readonly rowKey: string;
  readonly label: string;
}

function RowMarks({ field, shape, rowKey, label }: MarksProps) {
  const { answer } = usePlanActions();
  const given = useAnswer(field.answerId, 'marks');
  return (
    <MarkChoice
      label={label}
      marks={useMarks(shape.marks)}
      value={given?.marks[rowKey] ?? ''}
      onChange={(mark) => {
        answer(field.answerId, withMark(given, rowKey, mark), `mark ${rowKey}`);
      }}
      look={shape.marks === 'agree' ? 'numbers' : 'row'}
    />
  );
}

/** A row for what is not on the list: what it is, and its mark. */
function OwnRow({ rowKey, ...props }: MatrixProps & { readonly rowKey: string }) {
  const word = useFormWord();
  const { field } = props;
  const { answer } = usePlanActions();
  const given = useAnswer(field.answerId, 'marks');
  const text = given?.texts[rowKey] ?? '';
  const label = word('form.own-row/title');
  return (
    <li className="plan-matrix-row">
      <PlanText
        label={label}
        value={text}
        onChange={(typed) => {
          answer(field.answerId, withText(given, rowKey, typed), `text ${rowKey}`);
        }}
      />
      <RowMarks {...props} rowKey={rowKey} label={text === '' ? label : text} />
    </li>
  );
}

/** Every row with its marks beside it; rows of one's own come one by one as they are used. */
export function MatrixField(props: MatrixProps) {
  const t = useTexts();
  const { field, shape } = props;
  const word = useFormWord();
  const given = useAnswer(field.answerId, 'marks');
  return (
    <div>
      {shape.marks === 'agree' ? (
        <p className="quiet-text">
          {t('plan.agreeEnds', { low: word('form.agree/low'), high: word('form.agree/high') })}
        </p>
      ) : null}
      <ul className="plan-matrix">
        {field.parts.map(({ key, title }) => (
          <li key={key} className="plan-matrix-row">
            <span>{title}</span>
            <RowMarks {...props} rowKey={key} label={title} />
          </li>
        ))}
        {ownRowsToWrite(given, shape.ownRows).map((rowKey) => (
          <OwnRow key={rowKey} {...props} rowKey={rowKey} />
        ))}
      </ul>
    </div>
  );
}
