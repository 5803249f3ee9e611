import { useId, type ChangeEvent } from 'react';
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
 * Plain elements, as a field is drawn at every letter that is typed into it.
 */
export function PlanText({ value, onChange, lines, ...naming }: PlanTextProps) {
  const entryId = useId();
  const common = {
    ...describedBy(naming),
    id: entryId,
    className: 'plan-input',
    value,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      onChange(event.currentTarget.value);
    },
    maxLength: longestAnswer,
    autoComplete: 'off',
    autoCorrect: 'off',
    spellCheck: false,
  } as const;
  return (
    <div className="plan-entry">
      <EntryLabel {...naming} entryId={entryId} />
      {lines === undefined ? (
        <input {...common} />
      ) : (
        <textarea {...common} rows={lines} style={{ '--lines': String(lines) }} />
      )}
    </div>
  );
}
