import { Plus, X } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { formatHours } from '../../templates/format/format-hours';
import { weekdays, type Contact, type HourRange, type Weekday } from '../../templates/model/unit';
import { ActionButton } from '../controls/action-button';
import { SignButton } from '../controls/sign-button';
import { Tick } from '../controls/tick';
import { LocalisedInput } from '../facts/localised-input';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { ClockInput } from './clock-input';

/** What the model lets one contact have. */
const mostRanges = 14;

/** A new span is for the working week: the commonest. */
const newRange: HourRange = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '', closes: '' };

interface HoursRowsProps {
  readonly contact: Contact;
  readonly onChange: (contact: Contact) => void;
}

interface DaysProps {
  readonly days: readonly Weekday[];
  readonly onChange: (days: readonly Weekday[]) => void;
}

function Days({ days, onChange }: DaysProps) {
  const t = useTexts();
  return (
    <ToggleButtonGroup
      className="day-row"
      aria-label={t('contact.days')}
      selectionMode="multiple"
      disallowEmptySelection
      selectedKeys={days}
      onSelectionChange={(keys) => {
        onChange(weekdays.filter((day) => keys.has(day)));
      }}
    >
      {weekdays.map((day) => (
        <ToggleButton key={day} id={day} className="day-button" aria-label={t(`dayNames.${day}`)}>
          {t(`days.${day}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

interface RangeRowProps {
  readonly range: HourRange;
  readonly contactId: string;
  readonly isFirst: boolean;
  readonly onChange: (range: HourRange) => void;
  readonly onRemove: () => void;
}

/** One span of hours on some weekdays. */
function RangeRow({ range, contactId, isFirst, onChange, onRemove }: RangeRowProps) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const change = (changed: Partial<HourRange>): void => {
    onChange({ ...range, ...changed });
  };
  return (
    <div className="range-row">
      <Days
        days={range.days}
        onChange={(days) => {
          change({ days });
        }}
      />
      <ClockInput
        label={t('contact.opens')}
        value={range.opens}
        onChange={(opens) => {
          change({ opens });
        }}
        {...(isFirst ? { place: { kind: 'contact-field', contactId, field: 'hours' } } : {})}
      />
      <ClockInput
        label={t('contact.closes')}
        value={range.closes}
        onChange={(closes) => {
          change({ closes });
        }}
      />
      <SignButton
        Sign={X}
        label={t('contact.removeHours', { hours: formatHours([range], false, language)[0] ?? '' })}
        onPress={onRemove}
      />
    </div>
  );
}

/** The spans of a service that is not always open. */
function Ranges({ contact, onChange }: HoursRowsProps) {
  const t = useTexts();
  const { hours } = contact;
  const take = (changed: readonly HourRange[]): void => {
    onChange({ ...contact, hours: changed });
  };
  return (
    <>
      {hours.map((range, index) => (
        <RangeRow
          key={index}
          range={range}
          contactId={contact.id}
          isFirst={index === 0}
          onChange={(changed) => {
            take(hours.with(index, changed));
          }}
          onRemove={() => {
            take(hours.toSpliced(index, 1));
          }}
        />
      ))}
      {hours.length >= mostRanges ? null : (
        <ActionButton
          onPress={() => {
            take([...hours, newRange]);
          }}
        >
          <Plus aria-hidden size={18} />
          {t('contact.addHours')}
        </ActionButton>
      )}
    </>
  );
}

/** When the service answers: always, or in several spans a day. */
export function HoursRows({ contact, onChange }: HoursRowsProps) {
  const t = useTexts();
  const isWithoutField = contact.isAlwaysOpen || contact.hours.length === 0;
  return (
    <fieldset className="settings-group">
      <legend className="settings-legend">{t('contact.hours')}</legend>
      <Tick
        isSelected={contact.isAlwaysOpen}
        onChange={(isAlwaysOpen) => {
          onChange({ ...contact, isAlwaysOpen });
        }}
        {...(isWithoutField ? { place: { kind: 'contact-field', contactId: contact.id, field: 'hours' } } : {})}
      >
        {t('facts.alwaysOpen')}
      </Tick>
      {contact.isAlwaysOpen ? null : <Ranges contact={contact} onChange={onChange} />}
      <LocalisedInput
        label={(language) => t('contact.hoursNote', { language })}
        text={contact.hoursNote}
        onChange={(hoursNote) => {
          onChange({ ...contact, hoursNote });
        }}
        maxLength={160}
      />
    </fieldset>
  );
}
