import { serviceName } from '../../templates/format/service-name';
import { textIn, type InterfaceLanguage } from '../../templates/model/language';
import type { Contact } from '../../templates/model/unit';

/** What a contact is called in the window: its own name, or its service. */
export function contactName(contact: Contact, language: InterfaceLanguage): string {
  return textIn(contact.name, language) || serviceName(contact.service, language);
}
