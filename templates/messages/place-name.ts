import type { Place } from '../check/finding';
import type { Content } from '../content/content';
import { serviceName } from '../format/service-name';
import { statuteName } from '../format/statute-names';
import { textIn, type InterfaceLanguage } from '../model/language';
import type { ItemId } from '../model/layer';
import { assertNever } from '../model/result';
import type { Service, Unit } from '../model/unit';
import { placeWords, type ContactField } from './place-words';
import { onOneLine, withoutMarks } from '../sheet/markup';

/** What places are named from: the unit's own names and the built-in titles. */
export interface PlaceContext {
  readonly unit: Unit;
  readonly content: Content;
}

/** `Sosiaalipäivystyksen puhelinnumero`. */
function ownedField(language: InterfaceLanguage, service: Service, field: ContactField): string {
  const words = placeWords[language];
  if (service === 'other') return `${serviceName(service, language)}, ${words.contact[field]}`;
  return `${words.owner[service]} ${words.contact[field]}`;
}

function contactFieldName(language: InterfaceLanguage, contactId: string, field: ContactField, unit: Unit): string {
  const contact = unit.contacts.find(({ id }) => id === contactId);
  const ownName = contact ? textIn(contact.name, language) : '';
  if (ownName !== '') return `${ownName}, ${placeWords[language].contact[field]}`;
  return ownedField(language, contact?.service ?? 'other', field);
}

/** The contact as a heading: the unit's own name for it, otherwise the service's. */
export function contactName(language: InterfaceLanguage, contactId: string, unit: Unit): string {
  const contact = unit.contacts.find(({ id }) => id === contactId);
  return (contact && textIn(contact.name, language)) || serviceName(contact?.service ?? 'other', language);
}

function statuteTitle(language: InterfaceLanguage, statuteId: ItemId): string {
  const name = statuteName(statuteId);
  return name ? `${name.full[language]} (${name.number})` : statuteId;
}

/** The item's own words: its title, or for a step or answer what it says; the part above it where it has none. */
function contentTitle(language: InterfaceLanguage, itemId: ItemId, texts: Content['texts']): string {
  for (const entries of [texts[language] ?? {}, texts.fi ?? {}]) {
    for (const part of ['title', 'question', 'action', 'label', 'text', 'limit']) {
      const text = entries[`${itemId}/${part}`];
      if (text) return onOneLine(withoutMarks(text));
    }
  }
  const parent = itemId.slice(0, Math.max(0, itemId.lastIndexOf('.')));
  return parent === '' ? itemId : contentTitle(language, parent, texts);
}

/** The place where something can be mended, as the user knows it: `Sosiaalipäivystyksen puhelinnumero`, `Asuminen`. */
export function placeName(language: InterfaceLanguage, place: Place, { unit, content }: PlaceContext): string {
  switch (place.kind) {
    case 'unit-field':
      return placeWords[language].unit[place.field];
    case 'contact-field':
      return contactFieldName(language, place.contactId, place.field, unit);
    case 'contact-missing':
      return ownedField(language, place.service, 'phones');
    case 'statute':
      return statuteTitle(language, place.itemId);
    case 'content':
      return contentTitle(language, place.itemId, content.texts);
    default:
      return assertNever(place, 'place');
  }
}
