import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';

interface CountInputProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** One where absent. */
  readonly minimum?: number;
  readonly maximum: number;
}

/** A number of things: typed, or changed one by one with the buttons and the arrow keys. */
export function CountInput({ label, value, onChange, minimum = 1, maximum }: CountInputProps) {
  return (
    <NumberField
      className="field"
      value={value}
      minValue={minimum}
      maxValue={maximum}
      step={1}
      onChange={(count) => {
        if (Number.isInteger(count)) onChange(count);
      }}
    >
      <Label className="field-label">{label}</Label>
      <Group className="count-input">
        <Button slot="decrement" className="button">
          <Minus aria-hidden size={16} />
        </Button>
        <Input className="field-input" />
        <Button slot="increment" className="button">
          <Plus aria-hidden size={16} />
        </Button>
      </Group>
    </NumberField>
  );
}
