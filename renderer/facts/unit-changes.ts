import type { ContentLanguage, LocalisedText } from '../../templates/model/language';
import type { LocalDate } from '../../templates/model/local-date';
import type { Contact, Phone, Service, Unit } from '../../templates/model/unit';

/** A pure change of the unit's facts: what an edit in the window is, before it is saved. */
export type UnitChange = (unit: Unit) => Unit;

/** The text with one language rewritten; an emptied language is removed, so that Finnish stands in for it again. */
export function withText(text: LocalisedText, language: ContentLanguage, value: string): LocalisedText {
  const { [language]: _, ...others } = text;
  return value === '' ? others : { ...others, [language]: value };
}

/** Changes one contact and leaves the others as they are. */
export function changeContact(contactId: string, change: (contact: Contact) => Contact): UnitChange {
  return (unit) => ({
    ...unit,
    contacts: unit.contacts.map((contact) => (contact.id === contactId ? change(contact) : contact)),
  });
}

/** A contact without facts; the emergency service answers day and night, so that is where it starts from. */
export function emptyContact(service: Service, id: string): Contact {
  return {
    id,
    service,
    name: {},
    audience: {},
    municipalities: [],
    phones: [],
    isAlwaysOpen: service === 'social-emergency',
    hours: [],
    hoursNote: {},
    address: null,
    checkedOn: null,
    checkedBy: '',
  };
}

/** An id that no contact of the unit has: the service, numbered from the second on (`other-2`). */
export function freeContactId(unit: Unit, service: Service): string {
  const taken = new Set(unit.contacts.map((contact) => contact.id));
  const numbered = Array.from({ length: taken.size + 1 }, (_, index) => `${service}-${String(index + 2)}`);
  return [service, ...numbered].find((id) => !taken.has(id)) ?? `${service}-${String(taken.size + 2)}`;
}

/** Adds a contact to the end, or to the place where it stood before it was removed. */
export function addContact(contact: Contact, position?: number): UnitChange {
  return (unit) => ({ ...unit, contacts: unit.contacts.toSpliced(position ?? unit.contacts.length, 0, contact) });
}

/** Takes a contact away; `addContact` with its old position brings it back. */
export function removeContact(contactId: string): UnitChange {
  return (unit) => ({ ...unit, contacts: unit.contacts.filter((contact) => contact.id !== contactId) });
}

/** Moves a contact one place up or down in the order in which papers list them. */
export function moveContact(contactId: string, by: -1 | 1): UnitChange {
  return (unit) => {
    const from = unit.contacts.findIndex((contact) => contact.id === contactId);
    const contact = unit.contacts[from];
    const to = from + by;
    if (contact === undefined || to < 0 || to >= unit.contacts.length) return unit;
    return { ...unit, contacts: unit.contacts.toSpliced(from, 1).toSpliced(to, 0, contact) };
  };
}

/**
 * Rewrites, adds or (when emptied) removes one number of a contact. Whoever types a number has just checked it. An
 * emptied number stays where another follows it, so that the one below does not jump into the field being typed in.
 */
export function withNumber(contact: Contact, index: number, number: string, today: LocalDate): Contact {
  const old = contact.phones[index];
  const phone: Phone = { number, note: old?.note ?? {} };
  const isLast = index >= contact.phones.length - 1;
  const isGone = isLast && number.trim() === '' && Object.keys(phone.note).length === 0;
  const phones = isGone
    ? contact.phones.filter((_, place) => place !== index)
    : old === undefined
      ? [...contact.phones, phone]
      : contact.phones.with(index, phone);
  return { ...contact, phones, checkedOn: today };
}

/**
 * Types the first number of a service: into the first contact of that service, or into a new one when the unit has none
 * yet. What the strip of the home page, the paper's own facts and the first-start guide do.
 */
export function typeServiceNumber(service: Service, number: string, today: LocalDate): UnitChange {
  return (unit) => {
    const contact = unit.contacts.find((candidate) => candidate.service === service);
    if (contact !== undefined) return changeContact(contact.id, (old) => withNumber(old, 0, number, today))(unit);
    return addContact(withNumber(emptyContact(service, freeContactId(unit, service)), 0, number, today))(unit);
  };
}
