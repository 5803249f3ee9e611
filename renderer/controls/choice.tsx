import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id | null;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly onChange: (id: Id) => void;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** One of a few: a button that opens a list. */
export function Choice<Id extends string>(props: ChoiceProps<Id>) {
  return (
    <Select
      className="field"
      value={props.value}
      onChange={(key) => {
        const option = props.options.find((candidate) => candidate.id === key);
        if (option !== undefined) props.onChange(option.id);
      }}
      isDisabled={props.isDisabled ?? false}
      placeholder={props.placeholder ?? ''}
    >
      <Label className={props.isLabelHidden ? 'heard-only' : 'field-label'}>{props.label}</Label>
      <Button className="choice-button">
        <SelectValue className="choice-value">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown aria-hidden size={18} />
      </Button>
      <Popover className="list-popover">
        <ListBox className="list-box" items={props.options}>
          {(option) => (
            <ListBoxItem className="list-option" id={option.id} textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
