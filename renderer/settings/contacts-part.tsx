import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { catalogue } from '../../templates/materials/catalogue';
import type { Contact, Service, Unit } from '../../templates/model/unit';
import { ActionButton } from '../controls/action-button';
import { SignButton } from '../controls/sign-button';
import { Fold } from '../controls/fold';
import { contactName } from '../facts/contact-name';
import { addContact, emptyContact, freeContactId, moveContact } from '../facts/unit-changes';
import { useActions, useUnit } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { ContactEditor } from './contact-editor';

/** What a new contact is for: first what papers cannot do without, then the unit's own. */
function nextService(unit: Unit): Service {
  const required = catalogue.flatMap((material) => material.requiredServices);
  return required.find((service) => unit.contacts.every((contact) => contact.service !== service)) ?? 'other';
}

interface ContactRowProps {
  readonly contact: Contact;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Order and removal, without opening the contact. */
function ContactButtons({ contact, isFirst, isLast }: ContactRowProps) {
  const t = useTexts();
  const { changeUnit, removeContact } = useActions();
  const name = { contact: contactName(contact, useInterfaceLanguage()) };
  const move = (by: -1 | 1) => () => {
    changeUnit(moveContact(contact.id, by));
  };
  return (
    <div className="contact-row-buttons">
      <SignButton Sign={ArrowUp} isDisabled={isFirst} label={t('contact.upNamed', name)} onPress={move(-1)} />
      <SignButton Sign={ArrowDown} isDisabled={isLast} label={t('contact.downNamed', name)} onPress={move(1)} />
      <SignButton
        Sign={Trash2}
        label={t('contact.removeNamed', name)}
        onPress={() => {
          removeContact(contact.id);
        }}
      />
    </div>
  );
}

function ContactRow(props: ContactRowProps) {
  const { contact } = props;
  const language = useInterfaceLanguage();
  return (
    <li className="contact-row">
      <ContactButtons {...props} />
      <Fold
        title={contactName(contact, language)}
        note={contact.phones[0]?.number ?? ''}
        opensFor={(place) => place.kind === 'contact-field' && place.contactId === contact.id}
      >
        <ContactEditor contact={contact} />
      </Fold>
    </li>
  );
}

/** Every contact of the unit in the order of its papers. */
export function ContactsPart() {
  const t = useTexts();
  const unit = useUnit();
  const { changeUnit, openPlace } = useActions();
  const add = (): void => {
    const service = nextService(unit);
    const id = freeContactId(unit, service);
    changeUnit(addContact(emptyContact(service, id)));
    openPlace({ kind: 'contact-field', contactId: id, field: 'name' }, '');
  };
  return (
    <div className="settings-part wide">
      {unit.contacts.length === 0 ? <p className="quiet-text">{t('contact.none')}</p> : null}
      <ul className="contact-rows">
        {unit.contacts.map((contact, index) => (
          <ContactRow
            key={contact.id}
            contact={contact}
            isFirst={index === 0}
            isLast={index === unit.contacts.length - 1}
          />
        ))}
      </ul>
      {unit.contacts.length >= 40 ? null : (
        <ActionButton look={unit.contacts.length === 0 ? 'primary' : 'framed'} onPress={add}>
          <Plus aria-hidden size={18} />
          {unit.contacts.length === 0 ? t('contact.addFirst') : t('contact.add')}
        </ActionButton>
      )}
    </div>
  );
}
