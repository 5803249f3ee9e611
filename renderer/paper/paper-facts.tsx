import { memo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { formatDate } from '../../templates/format/format-date';
import { formatHours } from '../../templates/format/format-hours';
import type { Material } from '../../templates/materials/material';
import { textIn, type ContentLanguage } from '../../templates/model/language';
import type { Contact, Service } from '../../templates/model/unit';
import { ActionButton } from '../controls/action-button';
import { TextInput } from '../controls/text-input';
import { contactName } from '../facts/contact-name';
import { ServicePhone } from '../facts/service-phone';
import { NamesInput, OrganisationInput } from '../facts/unit-name-inputs';
import { changeContact, withNumber } from '../facts/unit-changes';
import { useActions, useFacts } from '../state/window-context';
import { useFocusRequest } from '../state/use-focus-request';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

interface CheckedLineProps extends Pick<Contact, 'id' | 'checkedOn'> {
  /** The contact in the name of the button. */
  readonly name: string;
}

/** When the contact was last confirmed, and one press to confirm it today. */
const CheckedLine = memo(function CheckedLine({ id, checkedOn, name }: CheckedLineProps) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const { changeUnit, today } = useActions();
  const ref = useRef<HTMLButtonElement>(null);
  useFocusRequest({ kind: 'contact-field', contactId: id, field: 'checkedOn' }, ref);
  const isToday = checkedOn === today();
  return (
    <p className="checked-line small-text quiet-text">
      {checkedOn === null ? t('facts.notChecked') : t('facts.checkedOn', { date: formatDate(checkedOn, language) })}
      <Button
        ref={ref}
        className="button plain"
        isDisabled={isToday}
        aria-label={t('facts.checkedTodayOf', { contact: name })}
        onPress={() => {
          changeUnit(changeContact(id, (old) => ({ ...old, checkedOn: today() })));
        }}
      >
        {t('facts.checkedToday')}
      </Button>
    </p>
  );
});

interface PaperFactsProps {
  readonly material: Material;
  readonly language: ContentLanguage;
}

interface ContactFactsProps extends PaperFactsProps {
  readonly contact: Contact;
}

interface HoursLineProps extends PaperFactsProps, Pick<Contact, 'id' | 'hours' | 'isAlwaysOpen' | 'hoursNote'> {
  /** The contact in the name of the button. */
  readonly name: string;
}

/** When the service answers, as the paper says it, and the way to change it. */
const HoursLine = memo(function HoursLine({ material, language, id, name, ...contact }: HoursLineProps) {
  const t = useTexts();
  const ownLanguage = useInterfaceLanguage();
  const { openPlace } = useActions();
  const lines = [...formatHours(contact.hours, contact.isAlwaysOpen, ownLanguage), textIn(contact.hoursNote, language)];
  return (
    <p className="checked-line small-text quiet-text">
      {lines.filter((line) => line !== '').join(', ') || t('facts.noHours')}
      <ActionButton
        look="plain"
        aria-label={t('facts.editOf', { contact: name })}
        onPress={() => {
          openPlace({ kind: 'contact-field', contactId: id, field: 'hours' }, material.id);
        }}
      >
        {t('facts.edit')}
      </ActionButton>
    </p>
  );
});

/** One contact of the paper: its numbers to type in, its hours to see, and the way to all the rest. */
const ContactFacts = memo(function ContactFacts({ contact, material, language }: ContactFactsProps) {
  const t = useTexts();
  const { changeUnit, today } = useActions();
  const name = contactName(contact, useInterfaceLanguage());
  const numbers = contact.phones.length === 0 ? [''] : contact.phones.map((phone) => phone.number);
  return (
    <div className="contact-facts">
      {numbers.map((number, index) => (
        <TextInput
          key={index}
          label={index === 0 ? name : t('facts.phoneNumberedOf', { contact: name, number: index + 1 })}
          value={number}
          onChange={(typed) => {
            changeUnit(changeContact(contact.id, (old) => withNumber(old, index, typed, today())));
          }}
          maxLength={40}
          placeholder={t('papers.numberEmpty')}
          isPhone
          isReplacedByTyping
          {...(index === 0 ? { place: { kind: 'contact-field', contactId: contact.id, field: 'phones' } } : {})}
        />
      ))}
      <HoursLine
        material={material}
        language={language}
        id={contact.id}
        name={name}
        hours={contact.hours}
        isAlwaysOpen={contact.isAlwaysOpen}
        hoursNote={contact.hoursNote}
      />
      <CheckedLine id={contact.id} checkedOn={contact.checkedOn} name={name} />
    </div>
  );
});

/** The unit's facts that this paper shows, edited where they are seen. */
export const PaperFacts = memo(function PaperFacts({ material, language }: PaperFactsProps) {
  const t = useTexts();
  const { go } = useActions();
  const contacts = useFacts((unit) => unit.contacts);
  const missing = material.requiredServices.filter((service: Service) =>
    contacts.every((contact) => contact.service !== service),
  );
  return (
    <section className="column-part" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('facts.title')}</h2>
      <NamesInput only={language} />
      <OrganisationInput only={language} />
      {missing.map((service) => (
        <ServicePhone key={service} service={service} />
      ))}
      {contacts.map((contact) => (
        <ContactFacts key={contact.id} contact={contact} material={material} language={language} />
      ))}
      <ActionButton
        look="plain"
        onPress={() => {
          go({ kind: 'settings', part: 'contacts' });
        }}
      >
        {t('facts.all')}
      </ActionButton>
    </section>
  );
});
