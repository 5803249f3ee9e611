import { Plus, X } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { formatHours } from '../../templates/format/format-hours';
import { weekdays, type Contact, type HourRange } from '../../templates/model/unit';
import { ActionButton } from '../controls/action-button';
import { Tick } from '../controls/tick';
import { LocalisedInput } from '../facts/localised-input';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { ClockInput } from './clock-input';

interface HoursRowsProps {
  readonly contact: Contact;
  readonly onChange: (contact: Contact) => void;
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
  return (
    <div className="range-row">
      <ToggleButtonGroup
        className="day-row"
        aria-label={t('contact.days')}
        selectionMode="multiple"
        disallowEmptySelection
        selectedKeys={range.days}
        onSelectionChange={(keys) => { onChange({ ...range, days: weekdays.filter((day) => keys.has(day)) }); }}
      >
        {weekdays.map((day) => (
          <ToggleButton key={day} id={day} className="day-button" aria-label={t(`dayNames.${day}`)}>{t(`days.${day}`)}</ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ClockInput
        label={t('contact.opens')}
        value={range.opens}
        onChange={(opens) => { onChange({ ...range, opens }); }}
        {...(isFirst ? { place: { kind: 'contact-field', contactId, field: 'hours' } } : {})}
      />
      <ClockInput label={t('contact.closes')} value={range.closes} onChange={(closes) => { onChange({ ...range, closes }); }} />
      <ActionButton
        look="plain"
        isNarrow
        aria-label={t('contact.removeHours', { hours: formatHours([range], false, language)[0] ?? '' })}
        onPress={onRemove}
      >
        <X aria-hidden size={20} />
      </ActionButton>
    </div>
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
        onChange={(isAlwaysOpen) => { onChange({ ...contact, isAlwaysOpen }); }}
        {...(isWithoutField ? { place: { kind: 'contact-field', contactId: contact.id, field: 'hours' } } : {})}
      >
        {t('facts.alwaysOpen')}
      </Tick>
      {contact.isAlwaysOpen ? null : contact.hours.map((range, index) => (
        <RangeRow
          key={index}
          range={range}
          contactId={contact.id}
          isFirst={index === 0}
          onChange={(changed) => { onChange({ ...contact, hours: contact.hours.with(index, changed) }); }}
          onRemove={() => { onChange({ ...contact, hours: contact.hours.toSpliced(index, 1) }); }}
        />
      ))}
      {contact.isAlwaysOpen || contact.hours.length >= 14 ? null : (
        <ActionButton
          onPress={() => {
            onChange({ ...contact, hours: [...contact.hours, { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '', closes: '' }] });
          }}
        >
          <Plus aria-hidden size={18} />
          {t('contact.addHours')}
        </ActionButton>
      )}
      <LocalisedInput
        label={(language) => t('contact.hoursNote', { language })}
        text={contact.hoursNote}
        onChange={(hoursNote) => { onChange({ ...contact, hoursNote }); }}
        maxLength={160}
      />
    </fieldset>
  );
}
