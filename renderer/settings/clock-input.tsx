import { useState } from 'react';
import type { Place } from '../../templates/check/finding';
import { TextInput } from '../controls/text-input';
import { parseClockTime, writeClockTime } from '../facts/clock-time';
import { useDraft } from '../state/use-draft';
import { useTexts } from '../texts/use-texts';

interface ClockInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
  readonly place?: Place;
}

/** A clock time typed as people write it; what is not yet a time is stored as an empty one, and the check tells of it. */
export function ClockInput({ label, value, onChange, place }: ClockInputProps) {
  const t = useTexts();
  const [draft, setDraft] = useDraft();
  const [isLeft, setLeft] = useState(true);
  const isWrong = draft !== null && isLeft && parseClockTime(draft) === null;
  return (
    <TextInput
      label={label}
      value={draft ?? writeClockTime(value)}
      onChange={(text) => {
        setLeft(false);
        setDraft(text);
        onChange(parseClockTime(text) ?? '');
      }}
      onBlur={() => {
        setLeft(true);
        if (draft !== null && parseClockTime(draft) !== null) setDraft(null);
      }}
      maxLength={10}
      error={isWrong ? t('contact.clockHint') : null}
      {...(place === undefined ? {} : { place })}
    />
  );
}
