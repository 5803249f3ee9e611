import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';

interface CheckboxTickProps {
  readonly value: string;
  readonly children: ReactNode;
}

/** One box of a group of boxes. */
export function CheckboxTick({ value, children }: CheckboxTickProps) {
  return (
    <CheckboxField value={value}>
      <CheckboxButton className="tick">
        <span className="tick-box" aria-hidden>
          <Check size={16} strokeWidth={3} />
        </span>
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
