import { offeredPhone, isPhoneUsual } from '../format/format-phone';
import { noBreakSpace } from '../format/no-break';
import { isOlderThanMonths } from '../model/local-date';
import { contactsFor, type Contact, type HourRange, type Service } from '../model/unit';
import type { Finding, FindingRule, Place } from './finding';
import { contactsOnSheet, writtenNumbers, type PaperUnderCheck } from './paper-check-input';

/** After half a year a number may have changed hands (`contact-ways.md` 9: local numbers change often). */
export const contactCheckMonths = 6;

function missingPhone(service: Service, contacts: readonly Contact[]): readonly Finding[] {
  if (contacts.some((contact) => writtenNumbers(contact).length > 0)) return [];
  const first = contacts[0];
  const place: Place = first
    ? { kind: 'contact-field', contactId: first.id, field: 'phones' }
    : { kind: 'contact-missing', service };
  return [{ rule: 'mandatory-phone-missing', severity: 'stops', place, details: { service } }];
}

/** A number that the paper sends people to must be there (`design.md` 4.10). */
export function mandatoryPhoneMissing({ material, unit }: PaperUnderCheck): readonly Finding[] {
  return material.requiredServices.flatMap((service) => missingPhone(service, contactsFor(unit, service)));
}

/** A number of an odd form is perhaps mistyped; `offered` is what was probably meant, or empty. */
export function phoneUnusual(input: PaperUnderCheck): readonly Finding[] {
  return contactsOnSheet(input).flatMap((contact) =>
    contact.phones.flatMap(({ number: written }, index): readonly Finding[] => {
      const number = written.trim();
      if (number === '' || isPhoneUsual(number)) return [];
      // In its field a number has ordinary spaces, which can be typed; the paper joins them itself.
      const offered = offeredPhone(number)?.replaceAll(noBreakSpace, ' ') ?? null;
      const contactId = contact.id;
      const mend =
        offered === null ? {} : { mend: { kind: 'phone', contactId, index, from: written, to: offered } as const };
      const place = { kind: 'contact-field', contactId, field: 'phones' } as const;
      return [
        { rule: 'phone-unusual', severity: 'warns', place, details: { number, offered: offered ?? '' }, ...mend },
      ];
    }),
  );
}

function contactsWithHours(
  input: PaperUnderCheck,
  rule: Extract<FindingRule, `hours-${string}`>,
  isWrong: (range: HourRange) => boolean,
): readonly Finding[] {
  return contactsOnSheet(input)
    .filter((contact) => !contact.isAlwaysOpen && contact.hours.some(isWrong))
    .map((contact) => ({
      rule,
      severity: 'warns',
      place: { kind: 'contact-field', contactId: contact.id, field: 'hours' },
      details: {},
    }));
}

/** Half-typed hours are left out of the paper: the reader would not know. */
export function hoursUnfinished(input: PaperUnderCheck): readonly Finding[] {
  return contactsWithHours(input, 'hours-unfinished', ({ opens, closes }) => opens === '' || closes === '');
}

/** Hours that end before they begin are probably typed the wrong way round. */
export function hoursReversed(input: PaperUnderCheck): readonly Finding[] {
  return contactsWithHours(
    input,
    'hours-reversed',
    ({ opens, closes }) => opens !== '' && closes !== '' && closes <= opens,
  );
}

/** The unit confirms each contact with a date before printing, again twice a year (`contact-ways.md` 9). */
export function contactNotChecked(input: PaperUnderCheck): readonly Finding[] {
  const isStale = ({ checkedOn }: Contact): boolean =>
    checkedOn === null || isOlderThanMonths(checkedOn, contactCheckMonths, input.date);
  return contactsOnSheet(input)
    .filter((contact) => writtenNumbers(contact).length > 0 && isStale(contact))
    .map((contact) => ({
      rule: 'contact-not-checked',
      severity: 'warns',
      place: { kind: 'contact-field', contactId: contact.id, field: 'checkedOn' },
      details: { checkedOn: contact.checkedOn ?? '' },
      mend: { kind: 'contact-checked', contactId: contact.id },
    }));
}
