import { z } from 'zod';
import { contentLanguageSchema, localisedTextSchema } from './language';
import { localDateSchema } from './local-date';

/** Ids are folder names in the data folder and in kits: small letters, digits and hyphens only. */
export const unitIdSchema = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);
export type UnitId = z.infer<typeof unitIdSchema>;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const weekdaySchema = z.enum(weekdays);
export type Weekday = z.infer<typeof weekdaySchema>;

/** A clock time `HH:MM`; empty while the user has not finished typing. */
const clockTimeSchema = z.string().regex(/^(?:(?:[01]\d|2[0-4]):[0-5]\d)?$/);

/** One span of opening hours on the given weekdays. Several spans on a day are allowed (9–11 and 13–15). */
export const hourRangeSchema = z
  .strictObject({
    days: z.array(weekdaySchema).min(1).max(7).readonly(),
    opens: clockTimeSchema,
    closes: clockTimeSchema,
  })
  .readonly();
export type HourRange = z.infer<typeof hourRangeSchema>;

/** One number as the unit writes it: never reformatted in storage, checked and formatted on paper. */
export const phoneSchema = z
  .strictObject({ number: z.string().max(40), note: localisedTextSchema.default({}) })
  .readonly();
export type Phone = z.infer<typeof phoneSchema>;

export const addressSchema = z
  .strictObject({
    street: z.string().max(120).default(''),
    postalCode: z.string().max(10).default(''),
    town: z.string().max(60).default(''),
  })
  .readonly();
export type Address = z.infer<typeof addressSchema>;

/**
 * Services that papers ask for by name (`design.md` 4.13). `social-emergency` (sosiaalipäivystys) and
 * `social-services` (sosiaalipalvelut) are mandatory on the trigger tool; `other` is the unit's own.
 */
export const services = [
  'social-emergency',
  'social-services',
  'child-welfare',
  'older-people',
  'substance-and-mental-health',
  'debt-counselling',
  'other',
] as const;
export const serviceSchema = z.enum(services);
export type Service = z.infer<typeof serviceSchema>;

/** One reachable service (yhteystieto). Everything but the service may be empty: the check tells what a paper lacks. */
export const contactSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,64}$/),
    service: serviceSchema,
    name: localisedTextSchema.default({}),
    audience: localisedTextSchema.default({}),
    municipalities: z.array(z.string().max(60)).max(30).readonly().default([]),
    phones: z.array(phoneSchema).max(6).readonly().default([]),
    isAlwaysOpen: z.boolean().default(false),
    hours: z.array(hourRangeSchema).max(14).readonly().default([]),
    hoursNote: localisedTextSchema.default({}),
    address: addressSchema.nullable().default(null),
    checkedOn: localDateSchema.nullable().default(null),
    checkedBy: z.string().max(80).default(''),
  })
  .readonly();
export type Contact = z.infer<typeof contactSchema>;

/** The logo as drawn once at import (`design.md` 4.17): a PNG in base64, its size in pixels, and what it shows. */
export const logoSchema = z
  .strictObject({
    png: z.base64().max(2_000_000),
    widthPx: z.int().min(1).max(4000),
    heightPx: z.int().min(1).max(4000),
    alternativeText: localisedTextSchema.default({}),
  })
  .readonly();
export type Logo = z.infer<typeof logoSchema>;

export const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/);

/** The accent of a unit that has chosen none (`look.md`). */
export const standardAccent = '#0b5c6b';

/** The unit's accent: headings, rules and the contact box. Category hues carry meaning and are not the unit's to change. */
export const coloursSchema = z.strictObject({ accent: colourSchema.default(standardAccent) }).readonly();

/** A unit (yksikkö) with its facts, as stored, exported and given to the kit with `--unit` (`design.md` 4.14). */
export const unitSchema = z
  .strictObject({
    schema: z.literal(1),
    id: unitIdSchema,
    names: localisedTextSchema,
    organisation: localisedTextSchema.default({}),
    municipality: z.string().max(60).default(''),
    languages: z.array(contentLanguageSchema).min(1).max(6).readonly().default(['fi']),
    contacts: z.array(contactSchema).max(40).readonly().default([]),
    logo: logoSchema.nullable().default(null),
    colours: coloursSchema.default({ accent: standardAccent }),
  })
  .readonly();
export type Unit = z.infer<typeof unitSchema>;

/** The contacts of one service in the unit's own order. */
export function contactsFor(unit: Unit, service: Service): readonly Contact[] {
  return unit.contacts.filter((contact) => contact.service === service);
}

/** The first number that is written; empty where the contact has none yet. */
export function firstNumber(contact: Contact | undefined): string {
  return contact?.phones.find((phone) => phone.number.trim() !== '')?.number ?? '';
}

/** The first contact of a service that can be reached, else its first one. */
export function reachableContact(unit: Unit, service: Service): Contact | undefined {
  const contacts = contactsFor(unit, service);
  return contacts.find((contact) => firstNumber(contact) !== '') ?? contacts[0];
}
