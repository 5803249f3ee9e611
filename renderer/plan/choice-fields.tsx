import { Frown, Meh, Smile } from 'lucide-react';
import { CheckboxGroup } from 'react-aria-components';
import type { FieldShapeOf } from '../../templates/model/form-field';
import { CheckboxTick } from './checkbox-tick';
import type { FieldProps } from './field-props';
import { MarkChoice, type Mark } from './mark-choice';
import { useAnswer, usePlanActions } from './plan-context';

const faces = [Frown, Meh, Smile] as const;

/** One or many of the field's options. */
export function ChoiceField({ field, shape, helpId }: FieldProps<FieldShapeOf<'choice'>>) {
  const { answer } = usePlanActions();
  const chosen = useAnswer(field.answerId, 'choice')?.options ?? [];
  const give = (options: readonly string[]): void => {
    answer(field.answerId, options.length === 0 ? null : { kind: 'choice', options }, 'choice');
  };
  if (shape.isMany)
    return (
      <CheckboxGroup
        className={`plan-mark-group ${shape.look}`}
        aria-label={field.title}
        value={[...chosen]}
        onChange={give}
        {...(helpId === undefined ? {} : { 'aria-describedby': helpId })}
      >
        {field.parts.map(({ key, title }) => (
          <CheckboxTick key={key} value={key}>
            {title}
          </CheckboxTick>
        ))}
      </CheckboxGroup>
    );
  const marks = field.parts.map(({ key, title }, index): Mark => {
    const Sign = shape.look === 'faces' ? faces[index] : undefined;
    return { id: key, label: title, ...(Sign === undefined ? {} : { Sign }) };
  });
  return (
    <MarkChoice
      label={field.title}
      marks={marks}
      value={chosen[0] ?? ''}
      onChange={(id) => {
        give(id === '' ? [] : [id]);
      }}
      look={shape.look}
      describedBy={helpId}
    />
  );
}

/** A number on a scale whose ends are named. */
export function ScaleField({ field, shape, helpId }: FieldProps<FieldShapeOf<'scale'>>) {
  const { answer } = usePlanActions();
  const value = useAnswer(field.answerId, 'scale')?.value ?? null;
  const numbers = Array.from({ length: shape.to - shape.from + 1 }, (_, index) => String(shape.from + index));
  return (
    <div className="plan-scale">
      <MarkChoice
        label={field.title}
        marks={numbers.map((number) => ({ id: number, label: number }))}
        value={value === null ? '' : String(value)}
        onChange={(number) => {
          answer(field.answerId, number === '' ? null : { kind: 'scale', value: Number(number) }, 'scale');
        }}
        look="numbers"
        describedBy={helpId}
      />
      <p className="plan-scale-ends quiet-text">
        <span>{field.low ?? ''}</span>
        <span>{field.high ?? ''}</span>
      </p>
    </div>
  );
}
