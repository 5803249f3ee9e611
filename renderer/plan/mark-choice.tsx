import type { LucideIcon } from 'lucide-react';
import { X } from 'lucide-react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { SignButton } from '../controls/sign-button';
import { useTexts } from '../texts/use-texts';

/** One thing to choose: in words, beside a picture, or as a number alone. */
export interface Mark {
  readonly id: string;
  readonly label: string;
  readonly Sign?: LucideIcon;
}

interface MarkChoiceProps {
  /** The question, for the screen reader: it is drawn above. */
  readonly label: string;
  readonly marks: readonly Mark[];
  /** Empty where nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly look: 'row' | 'column' | 'faces' | 'numbers';
  readonly describedBy?: string | undefined;
}

function MarkButton({ mark, look }: { readonly mark: Mark; readonly look: MarkChoiceProps['look'] }) {
  const { Sign, label } = mark;
  return (
    <RadioField value={mark.id}>
      <RadioButton className={`plan-mark ${look}`}>
        {look === 'row' || look === 'column' ? <span className="plan-mark-ring" aria-hidden /> : null}
        {Sign === undefined ? null : <Sign aria-hidden size={look === 'faces' ? 40 : 24} />}
        <span>{label}</span>
      </RadioButton>
    </RadioField>
  );
}

/** One of a few, all of them in sight; what was chosen can be taken back. */
export function MarkChoice({ label, marks, value, onChange, look, describedBy }: MarkChoiceProps) {
  const t = useTexts();
  return (
    <div className="plan-marks">
      <RadioGroup
        className={`plan-mark-group ${look}`}
        aria-label={label}
        // Null, not empty: with nothing chosen the keyboard must still find its way in.
        value={value === '' ? null : value}
        onChange={onChange}
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      >
        {marks.map((mark) => (
          <MarkButton key={mark.id} mark={mark} look={look} />
        ))}
      </RadioGroup>
      {/* Its room is kept while there is nothing to take back, so that nothing moves when something is chosen. */}
      <div className={value === '' ? 'plan-take-back unused' : 'plan-take-back'}>
        <SignButton
          Sign={X}
          label={t('plan.takeBack', { field: label })}
          onPress={() => {
            onChange('');
          }}
        />
      </div>
    </div>
  );
}
