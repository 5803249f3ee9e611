import { Check } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import type { Place } from '../../templates/check/finding';
import { useFocusRequest } from '../state/use-focus-request';

interface TickProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
  readonly describedBy?: string;
  readonly place?: Place;
}

/** A check box with its words; the whole line can be clicked. */
export function Tick({ isSelected, onChange, children, isDisabled = false, describedBy, place }: TickProps) {
  const ref = useRef<HTMLInputElement>(null);
  useFocusRequest(place ?? null, ref);
  return (
    <CheckboxField
      inputRef={ref}
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
