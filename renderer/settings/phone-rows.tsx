import { Plus, X } from 'lucide-react';
import type { Contact } from '../../templates/model/unit';
import { ActionButton } from '../controls/action-button';
import { SignButton } from '../controls/sign-button';
import { TextInput } from '../controls/text-input';
import { LocalisedInput } from '../facts/localised-input';
import { withNumber } from '../facts/unit-changes';
import { useActions } from '../state/window-context';
import { useTexts } from '../texts/use-texts';

interface PhoneRowsProps {
  readonly contact: Contact;
  readonly onChange: (contact: Contact) => void;
}

interface PhoneRowProps extends PhoneRowsProps {
  readonly index: number;
}

/** What a number is for, where one contact has several. */
function PhoneNote({ contact, onChange, index }: PhoneRowProps) {
  const t = useTexts();
  const phone = contact.phones[index];
  if (phone === undefined) return null;
  return (
    <LocalisedInput
      label={(language) => t('facts.phoneNote', { language })}
      text={phone.note}
      onChange={(note) => {
        onChange({ ...contact, phones: contact.phones.with(index, { ...phone, note }) });
      }}
      maxLength={80}
      placeholder={t('facts.phoneNoteHint')}
    />
  );
}

function PhoneRow({ contact, onChange, index }: PhoneRowProps) {
  const t = useTexts();
  const { today } = useActions();
  const phone = contact.phones[index];
  const isFirst = index === 0;
  const remove = (): void => {
    onChange({ ...contact, phones: contact.phones.toSpliced(index, 1) });
  };
  const place = { kind: 'contact-field', contactId: contact.id, field: 'phones' } as const;
  return (
    <div className="phone-row">
      <div className="phone-number">
        <TextInput
          label={isFirst ? t('facts.phone') : t('facts.phoneNumbered', { number: index + 1 })}
          value={phone?.number ?? ''}
          onChange={(number) => {
            onChange(withNumber(contact, index, number, today()));
          }}
          maxLength={40}
          isPhone
          {...(isFirst ? { place } : {})}
        />
        {isFirst ? null : (
          <SignButton Sign={X} label={t('facts.removePhone', { number: phone?.number ?? '' })} onPress={remove} />
        )}
      </div>
      <PhoneNote contact={contact} onChange={onChange} index={index} />
    </div>
  );
}

/** The numbers of one contact; the first is the one that papers print largest. */
export function PhoneRows({ contact, onChange }: PhoneRowsProps) {
  const t = useTexts();
  const rows = Math.max(contact.phones.length, 1);
  return (
    <fieldset className="settings-group">
      <legend className="settings-legend">{t('contact.phones')}</legend>
      {Array.from({ length: rows }, (_, index) => (
        <PhoneRow key={index} contact={contact} onChange={onChange} index={index} />
      ))}
      {contact.phones.length === 0 || contact.phones.length >= 6 ? null : (
        <ActionButton
          onPress={() => {
            onChange({ ...contact, phones: [...contact.phones, { number: '', note: {} }] });
          }}
        >
          <Plus aria-hidden size={18} />
          {t('facts.addPhone')}
        </ActionButton>
      )}
    </fieldset>
  );
}
