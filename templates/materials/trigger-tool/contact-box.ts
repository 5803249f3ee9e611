import type { Texts } from '../../content/texts';
import { formatAddress } from '../../format/format-address';
import { formatHours } from '../../format/format-hours';
import { formatPhone } from '../../format/format-phone';
import { serviceName } from '../../format/service-name';
import { textIn, type ContentLanguage } from '../../model/language';
import type { Contact } from '../../model/unit';
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

function entry(contact: Contact, language: ContentLanguage): ContactEntry {
  const id = `unit.contacts.${contact.id}`;
  const hours = [
    ...formatHours(contact.hours, contact.isAlwaysOpen, language),
    textIn(contact.hoursNote, language),
  ].filter((line) => line !== '');
  return {
    id,
    origin: 'unit',
    name: runs(textIn(contact.name, language) || serviceName(contact.service, language)),
    audience: runsOrNull(audienceLine(contact, language)),
    phones: contact.phones
      .map((phone, index) => ({
        id: `${id}.phones.${index}`,
        number: [unbrokenRun(formatPhone(phone.number))],
        note: runsOrNull(textIn(phone.note, language)),
      }))
      .filter((phone) => textOf(phone.number).trim() !== ''),
    hours: hours.map(runs),
    address: contact.address ? runsOrNull(formatAddress(contact.address)) : null,
    isMain: mainServices.includes(contact.service),
  };
}

/** The unit's contacts that have a number, the two services that the tool needs first. */
export function contactBox({ unit, language }: SheetInput, texts: Texts): ContactBox {
  const reachable = unit.contacts.filter((contact) => contact.phones.some((phone) => phone.number.trim() !== ''));
  const rank = (contact: Contact): number => {
    const place = mainServices.indexOf(contact.service);
    return place === -1 ? mainServices.length : place;
  };
  return {
    kind: 'contact-box',
    id: 'trigger-tool.contacts',
    level: 2,
    title: runs(texts.of('trigger-tool.contacts/title')),
    entries: reachable
      .toSorted((first, second) => rank(first) - rank(second))
      .map((contact) => entry(contact, language)),
  };
}
