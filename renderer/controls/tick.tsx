import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';

interface TickProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
  readonly describedBy?: string;
}

/** A check box with its words; the whole line can be clicked. */
export function Tick({ isSelected, onChange, children, isDisabled = false, describedBy }: TickProps) {
  return (
    <CheckboxField
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    >
      <CheckboxButton className="tick">
        <span className="tick-box" aria-hidden>
          <Check size={16} strokeWidth={3} />
        </span>
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
