import type { Texts } from '../../content/texts';
import { formatAddress } from '../../format/format-address';
import { formatHours } from '../../format/format-hours';
import { formatPhone } from '../../format/format-phone';
import { serviceName } from '../../format/service-name';
import { textIn, type ContentLanguage } from '../../model/language';
import type { Contact, Unit } from '../../model/unit';
import type { ContactBox, ContactEntry, Runs } from '../../sheet/nodes';
import { runs, textOf, unbrokenRun } from '../../sheet/runs';
import type { SheetInput } from '../material';

const mainServices: readonly Contact['service'][] = ['social-services', 'social-emergency'];

function runsOrNull(text: string): Runs | null {
  return text.trim() === '' ? null : runs(text);
}

/** Whom the service is for and where, in one line: `uudet asiakkaat · Inari, Utsjoki`. */
function audienceLine(contact: Contact, language: ContentLanguage): string {
  const municipalities = contact.municipalities.map((name) => name.trim()).filter((name) => name !== '');
  return [textIn(contact.audience, language), municipalities.join(', ')].filter((part) => part !== '').join(' · ');
}

/** When the service answers, in finished lines; the unit's own remark last. */
export function hoursLines(contact: Contact, language: ContentLanguage): readonly string[] {
  return [...formatHours(contact.hours, contact.isAlwaysOpen, language), textIn(contact.hoursNote, language)].filter(
    (line) => line !== '',
  );
}

/** The name by which the unit calls the service; the service's own where it has given none. */
export function contactName(contact: Contact, language: ContentLanguage): string {
  return textIn(contact.name, language) || serviceName(contact.service, language);
}

/** Everything that the unit tells of one contact, as it stands in a contact box. */
export function contactEntry(contact: Contact, language: ContentLanguage): ContactEntry {
  const id = `unit.contacts.${contact.id}`;
  return {
    id,
    origin: 'unit',
    name: runs(contactName(contact, language)),
    audience: runsOrNull(audienceLine(contact, language)),
    phones: contact.phones
      .map((phone, index) => ({
        id: `${id}.phones.${index}`,
        number: [unbrokenRun(formatPhone(phone.number))],
        note: runsOrNull(textIn(phone.note, language)),
      }))
      .filter((phone) => textOf(phone.number).trim() !== ''),
    hours: hoursLines(contact, language).map(runs),
    address: contact.address ? runsOrNull(formatAddress(contact.address)) : null,
    isMain: mainServices.includes(contact.service),
  };
}

/** The unit's contacts that have a number, the two services that papers need first. */
export function reachableContacts(unit: Unit): readonly Contact[] {
  const reachable = unit.contacts.filter((contact) => contact.phones.some((phone) => phone.number.trim() !== ''));
  const rank = (contact: Contact): number => {
    const place = mainServices.indexOf(contact.service);
    return place === -1 ? mainServices.length : place;
  };
  return reachable.toSorted((first, second) => rank(first) - rank(second));
}

/** The contact box: every contact that has a number. Its title is the text `<id>/title`. */
export function contactBox(
  { unit, language }: Pick<SheetInput, 'unit' | 'language'>,
  texts: Texts,
  id = 'trigger-tool.contacts',
): ContactBox {
  return {
    kind: 'contact-box',
    id,
    level: 2,
    title: runs(texts.of(`${id}/title`)),
    entries: reachableContacts(unit).map((contact) => contactEntry(contact, language)),
  };
}
