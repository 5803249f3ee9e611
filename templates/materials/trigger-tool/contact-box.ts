import { unitWording, type TextLanguages, type Texts, type Wording } from '../../content/texts';
import { formatAddress } from '../../format/format-address';
import { hoursWordings } from '../../format/format-hours';
import { formatPhone } from '../../format/format-phone';
import { municipalityNames } from '../../format/municipality-names';
import { serviceWording } from '../../format/service-name';
import type { Contact, Unit } from '../../model/unit';
import type { ContactBox, ContactEntry, Runs } from '../../sheet/nodes';
import { joinedRuns } from '../../sheet/joined-runs';
import { runs, textOf, unbrokenRun } from '../../sheet/runs';
import type { SheetInput } from '../material';

const mainServices: readonly Contact['service'][] = ['social-services', 'social-emergency'];

function runsOrNull(words: string | Wording | null): Runs | null {
  if (words === null) return null;
  const said = runs(words);
  return textOf(said).trim() === '' ? null : said;
}

/** Whom the service is for and where, in one line: `uudet asiakkaat · Inari, Utsjoki`. */
function audienceLine(contact: Contact, languages: TextLanguages): Runs | null {
  const municipalities = municipalityNames(contact.municipalities, languages.language).join(', ');
  const parts = [runsOrNull(unitWording(contact.audience, languages)), runsOrNull(municipalities)];
  return joinedRuns(
    parts.filter((part) => part !== null),
    ' · ',
  );
}

/** When the service answers, in finished lines; the unit's own remark last. */
export function hoursLines(contact: Contact, texts: Texts): readonly Wording[] {
  const note = unitWording(contact.hoursNote, texts);
  return [...hoursWordings(contact, texts), ...(note === null ? [] : [note])];
}

/** The name by which the unit calls the service; the service's own where it has given none. */
export function contactName(contact: Contact, texts: Texts): Wording {
  return unitWording(contact.name, texts) ?? serviceWording(contact.service, texts);
}

/** Everything that the unit tells of one contact, as it stands in a contact box. */
export function contactEntry(contact: Contact, texts: Texts): ContactEntry {
  const id = `unit.contacts.${contact.id}`;
  return {
    id,
    origin: 'unit',
    name: runs(contactName(contact, texts)),
    audience: audienceLine(contact, texts),
    phones: contact.phones
      .map((phone, index) => ({
        id: `${id}.phones.${index}`,
        number: [unbrokenRun(formatPhone(phone.number))],
        note: runsOrNull(unitWording(phone.note, texts)),
      }))
      .filter((phone) => textOf(phone.number).trim() !== ''),
    hours: hoursLines(contact, texts).map(runs),
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
export function contactBox({ unit }: Pick<SheetInput, 'unit'>, texts: Texts, id = 'trigger-tool.contacts'): ContactBox {
  return {
    kind: 'contact-box',
    id,
    level: 2,
    title: runs(texts.of(`${id}/title`)),
    entries: reachableContacts(unit).map((contact) => contactEntry(contact, texts)),
  };
}
