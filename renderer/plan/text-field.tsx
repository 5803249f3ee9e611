import { Input, TextArea, TextField } from 'react-aria-components';
import { longestAnswer } from '../../templates/model/plan';
import { describedBy, EntryLabel, type EntryNaming } from './entry-label';

interface PlanTextProps extends EntryNaming {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Set where several lines are written: as many as the paper has, and more as they are needed. */
  readonly lines?: number;
}

/**
 * What is written of a client: nothing may remember or correct it. One line, or a field that grows with what is written.
 */
export function PlanText({ value, onChange, lines, ...naming }: PlanTextProps) {
  const common = { className: 'plan-input', autoComplete: 'off', autoCorrect: 'off', spellCheck: false } as const;
  return (
    <TextField
      className="plan-entry"
      value={value}
      onChange={onChange}
      maxLength={longestAnswer}
      {...describedBy(naming)}
    >
      <EntryLabel {...naming} />
      {lines === undefined ? (
        <Input {...common} />
      ) : (
        <TextArea {...common} rows={lines} style={{ '--lines': String(lines) }} />
      )}
    </TextField>
  );
}
