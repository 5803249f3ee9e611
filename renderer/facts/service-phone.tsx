import { serviceName } from '../../templates/format/service-name';
import { contactsFor, type Service } from '../../templates/model/unit';
import { TextInput } from '../controls/text-input';
import { useActions, useFacts } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { typeServiceNumber } from './unit-changes';

interface ServicePhoneProps {
  readonly service: Service;
  readonly hasAutoFocus?: boolean;
}

/** The number of a service that papers need, edited where it is seen. Typing the first number makes the contact. */
export function ServicePhone({ service, hasAutoFocus = false }: ServicePhoneProps) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const { changeUnit, today } = useActions();
  const contact = useFacts((unit) => contactsFor(unit, service)[0]);
  return (
    <TextInput
      label={serviceName(service, language)}
      value={contact?.phones[0]?.number ?? ''}
      onChange={(number) => {
        changeUnit(typeServiceNumber(service, number, today()));
      }}
      maxLength={40}
      placeholder={t('papers.numberEmpty')}
      isPhone
      isReplacedByTyping
      hasAutoFocus={hasAutoFocus}
      place={
        contact === undefined
          ? { kind: 'contact-missing', service }
          : { kind: 'contact-field', contactId: contact.id, field: 'phones' }
      }
    />
  );
}
