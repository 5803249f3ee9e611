import { unitWording, type Texts } from '../../content/texts';
import { hoursWordings } from '../../format/format-hours';
import { formatPhone } from '../../format/format-phone';
import { serviceWording } from '../../format/service-name';
import { contactsFor, type Contact, type Service } from '../../model/unit';
import type { ContactEntry, FitStep, Heading, Imposition } from '../../sheet/nodes';
import { joinedRuns } from '../../sheet/joined-runs';
import { runs, unbrokenRun } from '../../sheet/runs';
import type { SheetPaper } from '../../sheet/paper-size';
import type { SheetInput } from '../material';

/** From roomy to tight; 7.5 pt is the floor on cards. */
export const pocketSteps: readonly FitStep[] = [
  { textPt: 9, lineMm: 3.9, gapMm: 2 },
  { textPt: 8.5, lineMm: 3.6, gapMm: 1.6 },
  { textPt: 8, lineMm: 3.4, gapMm: 1.2 },
  { textPt: 7.75, lineMm: 3.25, gapMm: 0.9 },
  { textPt: 7.5, lineMm: 3.1, gapMm: 0.6 },
  { textPt: 7.5, lineMm: 3, gapMm: 0.3 },
];

export const pocketPaper: SheetPaper = { format: 'pocket-card', orientation: 'landscape' };

/** Ten cards an A4. */
export const pocketImposition: Imposition = { kind: 'cards', columns: 2, rows: 5, hasBacks: false };

/** Whose card it is. */
export function unitHeading(input: SheetInput): Heading {
  const name = unitWording(input.unit.names, input) ?? '';
  return { kind: 'heading', id: 'unit.names', origin: 'unit', level: 1, content: runs(name) };
}

/** A number that is built in, such as 112. */
export function builtInEntry(id: string, number: string, texts: Texts): ContactEntry {
  const hours = texts.optional(`${id}/hours`);
  return {
    id,
    name: runs(texts.of(`${id}/name`)),
    audience: null,
    phones: [{ id: `${id}.phone`, number: [unbrokenRun(number)], note: null }],
    hours: hours === null ? [] : [runs(hours)],
    address: null,
    isMain: true,
  };
}

/** The first number of a service, with the contact it belongs to and its place there. */
export interface FirstNumber {
  readonly contact: Contact;
  readonly number: string;
  readonly index: number;
}

/** The first number of a service that is not blank; undefined where the unit has none. */
export function firstNumber({ unit }: SheetInput, service: Service): FirstNumber | undefined {
  return contactsFor(unit, service)
    .flatMap((contact) => contact.phones.map(({ number }, index) => ({ contact, number, index })))
    .find(({ number }) => number.trim() !== '');
}

/**
 * The first number of a service with its hours, under the service's own short name: a card has room for no more, and
 * what a unit writes of its services may say more than a card that others see should. Nothing where there is no number.
 */
export function serviceEntry(input: SheetInput, texts: Texts, service: Service): readonly ContactEntry[] {
  const first = firstNumber(input, service);
  if (!first) return [];
  const { contact, number, index } = first;
  const id = `unit.contacts.${contact.id}`;
  const hours = joinedRuns(hoursWordings(contact, texts).map(runs), ', ');
  return [
    {
      id,
      origin: 'unit',
      name: runs(serviceWording(service, texts)),
      audience: null,
      phones: [{ id: `${id}.phones.${index}`, number: [unbrokenRun(formatPhone(number))], note: null }],
      hours: hours === null ? [] : [hours],
      address: null,
      isMain: true,
    },
  ];
}
