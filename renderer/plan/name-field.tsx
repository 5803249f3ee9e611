import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { longestAnswer } from '../../templates/model/plan';
import { describedBy, EntryLabel, type EntryNaming } from './entry-label';

interface PlanNameProps extends EntryNaming {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Roles, or the people of the client's network. Anything else can be typed too. */
  readonly suggestions: readonly string[];
}

/** A person or a role: picked from those that are known, or typed. */
export function PlanName({ value, onChange, suggestions, ...naming }: PlanNameProps) {
  return (
    <ComboBox
      className="plan-entry"
      allowsCustomValue
      menuTrigger="input"
      inputValue={value}
      onInputChange={(text) => {
        onChange(text.slice(0, longestAnswer));
      }}
      defaultItems={suggestions.map((name) => ({ id: name, name }))}
      {...describedBy(naming)}
    >
      <EntryLabel {...naming} />
      <div className="plan-name">
        <Input className="plan-input" autoComplete="off" spellCheck={false} />
        <Button className="button plain narrow plan-name-open">
          <ChevronDown aria-hidden size={20} />
        </Button>
      </div>
      <Popover className="list-popover">
        <ListBox className="list-box">
          {({ name }: { readonly name: string }) => (
            <ListBoxItem className="list-option" textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
