import { memo, useId } from 'react';
import type { FieldShapeOf } from '../../templates/model/form-field';
import { isGiven } from '../../templates/plan/given-answer';
import type { PlanField as Field } from '../../templates/plan/plan-form';
import { Tick } from '../controls/tick';
import { useTexts } from '../texts/use-texts';
import { AgendaField } from './agenda-field';
import { ChoiceField, ScaleField } from './choice-fields';
import { PlanDate } from './date-field';
import type { EntryNaming } from './entry-label';
import type { FieldProps } from './field-props';
import { MatrixField } from './matrix-field';
import { PlanName } from './name-field';
import { useAnswer, usePlan, usePlanActions } from './plan-context';
import { TableField } from './table-field';
import { PlanText } from './text-field';
import { useSuggestions } from './use-form-words';

/** That the field is asked for by an act, or is always filled: quietly, beside its name. */
function Marks({ field }: { readonly field: Field }) {
  const t = useTexts();
  const isEmpty = usePlan(({ answers }) => !isGiven(answers[field.answerId]));
  const isMissing = 'isCompulsory' in field.shape && field.shape.isCompulsory && isEmpty;
  const notes = [...(field.isStatutory ? [t('plan.statutory')] : []), ...(isMissing ? [t('plan.alwaysFilled')] : [])];
  return notes.length === 0 ? null : <span className="plan-field-note quiet-text">{notes.join(' · ')}</span>;
}

function Help({ field, id }: { readonly field: Field; readonly id: string | undefined }) {
  return id === undefined ? null : (
    <p id={id} className="plan-help quiet-text">
      {field.help}
    </p>
  );
}

function Question({ field }: { readonly field: Field }) {
  return (
    <>
      {field.title} <Marks field={field} />
    </>
  );
}

/** An entry that is a whole field: its name is the question, so that clicking that leads into it. */
function namingOf(field: Field, helpId: string | undefined): EntryNaming {
  return {
    label: field.title,
    head: <Question field={field} />,
    help: <Help field={field} id={helpId} />,
    describedBy: helpId,
  };
}

function LineField({ field, shape, helpId }: FieldProps<FieldShapeOf<'line'> | FieldShapeOf<'lines'>>) {
  const naming = namingOf(field, helpId);
  const { answer } = usePlanActions();
  const value = useAnswer(field.answerId, 'text')?.text ?? '';
  const suggestions = useSuggestions(shape.kind === 'line' ? shape.suggests : null);
  const common = {
    ...naming,
    value,
    onChange: (text: string) => {
      answer(field.answerId, text === '' ? null : { kind: 'text', text }, 'text');
    },
  };
  if (shape.kind === 'lines') return <PlanText {...common} lines={shape.lines} />;
  return suggestions.length === 0 ? <PlanText {...common} /> : <PlanName {...common} suggestions={suggestions} />;
}

function DateField({ field, helpId }: FieldProps<FieldShapeOf<'date'>>) {
  const { answer } = usePlanActions();
  const value = useAnswer(field.answerId, 'date')?.date ?? '';
  return (
    <PlanDate
      {...namingOf(field, helpId)}
      value={value}
      onChange={(date) => {
        answer(field.answerId, date === '' ? null : { kind: 'date', date }, 'date');
      }}
    />
  );
}

function TickField({ field, helpId }: FieldProps<FieldShapeOf<'tick'>>) {
  const { answer } = usePlanActions();
  const isTicked = useAnswer(field.answerId, 'tick')?.isTicked ?? false;
  return (
    <Tick
      isSelected={isTicked}
      onChange={(isOn) => {
        answer(field.answerId, isOn ? { kind: 'tick', isTicked: true } : null, 'tick');
      }}
      {...(helpId === undefined ? {} : { describedBy: helpId })}
    >
      {field.title}
    </Tick>
  );
}

/** Where the field is answered, by its kind; what is made by hand says so. */
function Entry({ field, helpId }: { readonly field: Field; readonly helpId: string | undefined }) {
  const t = useTexts();
  const { shape } = field;
  switch (shape.kind) {
    case 'line':
    case 'lines':
      return <LineField field={field} shape={shape} helpId={helpId} />;
    case 'date':
      return <DateField field={field} shape={shape} helpId={helpId} />;
    case 'tick':
      return <TickField field={field} shape={shape} helpId={helpId} />;
    case 'choice':
      return <ChoiceField field={field} shape={shape} helpId={helpId} />;
    case 'scale':
      return <ScaleField field={field} shape={shape} helpId={helpId} />;
    case 'table':
      return <TableField field={field} shape={shape} helpId={helpId} />;
    case 'matrix':
      return <MatrixField field={field} shape={shape} helpId={helpId} />;
    case 'agenda':
      return <AgendaField field={field} shape={shape} helpId={helpId} />;
    case 'signature':
      return <p className="plan-by-hand quiet-text">{t('plan.signedOnPaper')}</p>;
    case 'drawing':
      return <p className="plan-by-hand quiet-text">{t('plan.drawnOnPaper')}</p>;
    case 'statement':
      return null;
  }
}

/** Kinds whose entry carries its own name. */
const named: readonly string[] = ['line', 'lines', 'date', 'tick'];

/** One field of the form: its question, a sentence that helps, and the answer. */
export const PlanFieldView = memo(function PlanFieldView({ field }: { readonly field: Field }) {
  const id = useId();
  const { shape, title, help } = field;
  const helpId = help === null ? undefined : id;
  if (shape.kind === 'statement') return <p className={`plan-statement ${shape.style}`}>{title}</p>;
  const isNamed = named.includes(shape.kind);
  return (
    <div className={`plan-field ${shape.width}`} data-field={field.id}>
      {isNamed ? null : (
        <p className="plan-question">
          <Question field={field} />
        </p>
      )}
      {isNamed && shape.kind !== 'tick' ? null : <Help field={field} id={helpId} />}
      <Entry field={field} helpId={helpId} />
    </div>
  );
});
