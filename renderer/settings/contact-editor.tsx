import { serviceName } from '../../templates/format/service-name';
import { formatDate } from '../../templates/format/format-date';
import { services, type Contact } from '../../templates/model/unit';
import { ActionButton } from '../controls/action-button';
import { Choice } from '../controls/choice';
import { TextInput } from '../controls/text-input';
import { LocalisedInput } from '../facts/localised-input';
import { changeContact } from '../facts/unit-changes';
import { useDraft } from '../state/use-draft';
import { useActions } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { HoursRows } from './hours-rows';
import { PhoneRows } from './phone-rows';

interface ContactPartProps {
  readonly contact: Contact;
  readonly onChange: (contact: Contact) => void;
}

function splitNames(written: string): readonly string[] {
  return written
    .split(',')
    .map((name) => name.trim().slice(0, 60))
    .filter((name) => name !== '')
    .slice(0, 30);
}

/** Municipalities are typed with commas; the text stays as typed until the field is left. */
function Municipalities({ contact, onChange }: ContactPartProps) {
  const t = useTexts();
  const [draft, setDraft] = useDraft();
  return (
    <TextInput
      label={t('contact.municipalities')}
      hint={t('contact.municipalitiesHint')}
      value={draft ?? contact.municipalities.join(', ')}
      onChange={(written) => {
        setDraft(written);
        onChange({ ...contact, municipalities: splitNames(written) });
      }}
      onBlur={() => {
        setDraft(null);
      }}
      maxLength={400}
    />
  );
}

function WhoAndForWhom({ contact, onChange }: ContactPartProps) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  return (
    <>
      <Choice
        label={t('contact.service')}
        value={contact.service}
        options={services.map((service) => ({ id: service, label: serviceName(service, language) }))}
        onChange={(service) => {
          onChange({ ...contact, service });
        }}
      />
      <LocalisedInput
        label={(languageName) => t('contact.name', { language: languageName })}
        hint={t('contact.nameHint')}
        text={contact.name}
        onChange={(name) => {
          onChange({ ...contact, name });
        }}
        maxLength={120}
        place={{ kind: 'contact-field', contactId: contact.id, field: 'name' }}
      />
      <LocalisedInput
        label={(languageName) => t('contact.audience', { language: languageName })}
        placeholder={t('contact.audienceHint')}
        text={contact.audience}
        onChange={(audience) => {
          onChange({ ...contact, audience });
        }}
        maxLength={120}
        place={{ kind: 'contact-field', contactId: contact.id, field: 'audience' }}
      />
      <Municipalities contact={contact} onChange={onChange} />
    </>
  );
}

/** Longest texts of an address, as the model takes them. */
const addressParts = [
  { part: 'street', maxLength: 120 },
  { part: 'postalCode', maxLength: 10 },
  { part: 'town', maxLength: 60 },
] as const;

function AddressFields({ contact, onChange }: ContactPartProps) {
  const t = useTexts();
  const address = contact.address ?? { street: '', postalCode: '', town: '' };
  const change = (part: keyof typeof address, written: string): void => {
    const next = { ...address, [part]: written };
    const isEmpty = Object.values(next).every((value) => value === '');
    onChange({ ...contact, address: isEmpty ? null : next });
  };
  return (
    <fieldset className="settings-group">
      <legend className="settings-legend">{t('contact.address')}</legend>
      <div className="address-row">
        {addressParts.map(({ part, maxLength }) => (
          <TextInput
            key={part}
            label={t(`contact.${part}`)}
            value={address[part]}
            onChange={(written) => {
              change(part, written);
            }}
            maxLength={maxLength}
            {...(part === 'street'
              ? { place: { kind: 'contact-field', contactId: contact.id, field: 'address' } }
              : {})}
          />
        ))}
      </div>
    </fieldset>
  );
}

function CheckFields({ contact, onChange }: ContactPartProps) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const { today } = useActions();
  const said =
    contact.checkedOn === null
      ? t('facts.notChecked')
      : t('facts.checkedOn', { date: formatDate(contact.checkedOn, language) });
  return (
    <fieldset className="settings-group">
      <legend className="settings-legend">{t('contact.checked')}</legend>
      <div className="check-row">
        <TextInput
          label={t('contact.checkedBy')}
          placeholder={t('contact.checkedByHint')}
          value={contact.checkedBy}
          onChange={(checkedBy) => {
            onChange({ ...contact, checkedBy });
          }}
          maxLength={80}
          place={{ kind: 'contact-field', contactId: contact.id, field: 'checkedOn' }}
        />
        <p className="check-said">{said}</p>
        <ActionButton
          isDisabled={contact.checkedOn === today()}
          onPress={() => {
            onChange({ ...contact, checkedOn: today() });
          }}
        >
          {t('facts.checkedToday')}
        </ActionButton>
      </div>
    </fieldset>
  );
}

/** All facts of one contact. */
export function ContactEditor({ contact }: { readonly contact: Contact }) {
  const { changeUnit } = useActions();
  const onChange = (changed: Contact): void => {
    changeUnit(changeContact(contact.id, () => changed));
  };
  return (
    <div className="contact-editor">
      <PhoneRows contact={contact} onChange={onChange} />
      <HoursRows contact={contact} onChange={onChange} />
      <WhoAndForWhom contact={contact} onChange={onChange} />
      <AddressFields contact={contact} onChange={onChange} />
      <CheckFields contact={contact} onChange={onChange} />
    </div>
  );
}
