import type { Texts } from '../../content/texts';
import { formatPhone } from '../../format/format-phone';
import { serviceWording } from '../../format/service-name';
import { firstNumber, reachableContact, type Contact } from '../../model/unit';
import type { ContactBox, ContactEntry, Emergency } from '../../sheet/nodes';
import { runs, unbrokenRun } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { contactBox, contactName, hoursLines } from '../trigger-tool/contact-box';

/** The unit's social services as the front has room for them: the first number, large, with its hours. */
function frontEntry({ unit }: SheetInput, texts: Texts): readonly ContactEntry[] {
  const contact = reachableContact(unit, 'social-services');
  if (!contact) return [];
  // The whole contact stands in the panel of numbers under its own id.
  const id = `unit.contacts.${contact.id}.front`;
  return [
    {
      id,
      origin: 'unit',
      name: runs(contactName(contact, texts)),
      audience: null,
      phones: [{ id: `${id}.phone`, number: [unbrokenRun(formatPhone(firstNumber(contact)))], note: null }],
      hours: hoursLines(contact, texts).map(runs),
      address: null,
      isMain: true,
    },
  ];
}

/** The number of social services, the largest of the front. */
export function frontNumbers(input: SheetInput, texts: Texts): ContactBox {
  return {
    kind: 'contact-box',
    id: 'folded-leaflet.numbers',
    level: 2,
    title: runs(texts.of('folded-leaflet.numbers/title')),
    entries: frontEntry(input, texts),
  };
}

/** 112 and the social emergency service as the front has room for them: when each is for is said in the panel of numbers. */
export function frontEmergency({ unit }: SheetInput, texts: Texts): Emergency {
  const contact = reachableContact(unit, 'social-emergency');
  return {
    kind: 'emergency',
    id: 'folded-leaflet.urgent',
    level: 2,
    title: runs(texts.of('folded-leaflet.urgent/title')),
    numbers: [
      {
        id: 'folded-leaflet.emergency-number',
        label: runs(texts.of('folded-leaflet.emergency-number/label')),
        number: [unbrokenRun('112')],
        note: null,
        flags: [],
      },
      {
        id: 'folded-leaflet.social-emergency',
        origin: 'unit',
        label: runs(contact ? contactName(contact, texts) : serviceWording('social-emergency', texts)),
        number: [unbrokenRun(formatPhone(firstNumber(contact)))],
        note: null,
        flags: [],
      },
    ],
  };
}

/** The contact without the number that stands elsewhere; the others keep their places. */
function withoutFirstNumber(contact: Contact): Contact {
  const first = contact.phones.findIndex((phone) => phone.number.trim() !== '');
  return {
    ...contact,
    phones: contact.phones.map((phone, index) => (index === first ? { ...phone, number: '' } : phone)),
  };
}

/** Every contact with every number, hours and address; the first social emergency number stands with 112 over them. */
export function allContacts({ unit }: SheetInput, texts: Texts): ContactBox {
  const emergency = reachableContact(unit, 'social-emergency');
  const contacts = unit.contacts.map((contact) => (contact === emergency ? withoutFirstNumber(contact) : contact));
  return contactBox({ unit: { ...unit, contacts } }, texts, 'client-leaflet.contacts');
}
