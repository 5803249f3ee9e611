import { Plus, X } from 'lucide-react';
import type { Contact } from '../../templates/model/unit';
import { ActionButton } from '../controls/action-button';
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

function PhoneRow({ contact, onChange, index }: PhoneRowProps) {
  const t = useTexts();
  const { today } = useActions();
  const phone = contact.phones[index];
  const isFirst = index === 0;
  return (
    <div className="phone-row">
      <div className="phone-number">
        <TextInput
          label={isFirst ? t('facts.phone') : t('facts.phoneNumbered', { number: index + 1 })}
          value={phone?.number ?? ''}
          onChange={(number) => { onChange(withNumber(contact, index, number, today())); }}
          maxLength={40}
          isPhone
          {...(isFirst ? { place: { kind: 'contact-field', contactId: contact.id, field: 'phones' } } : {})}
        />
        {isFirst ? null : (
          <ActionButton
            look="plain"
            isNarrow
            aria-label={t('facts.removePhone', { number: phone?.number ?? '' })}
            onPress={() => { onChange({ ...contact, phones: contact.phones.toSpliced(index, 1) }); }}
          >
            <X aria-hidden size={20} />
          </ActionButton>
        )}
      </div>
      {phone === undefined ? null : (
        <LocalisedInput
          label={(language) => t('facts.phoneNote', { language })}
          text={phone.note}
          onChange={(note) => { onChange({ ...contact, phones: contact.phones.with(index, { ...phone, note }) }); }}
          maxLength={80}
          placeholder={t('facts.phoneNoteHint')}
        />
      )}
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
      {Array.from({ length: rows }, (_, index) => <PhoneRow key={index} contact={contact} onChange={onChange} index={index} />)}
      {contact.phones.length === 0 || contact.phones.length >= 6 ? null : (
        <ActionButton onPress={() => { onChange({ ...contact, phones: [...contact.phones, { number: '', note: {} }] }); }}>
          <Plus aria-hidden size={18} />
          {t('facts.addPhone')}
        </ActionButton>
      )}
    </fieldset>
  );
}
