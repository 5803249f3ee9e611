import type { ItemId } from '../model/layer';
import { contactsFor, services, type Service, type Unit } from '../model/unit';
import type { Place } from './finding';
import type { SheetText } from './node-texts';

type ContactField = Extract<Place, { readonly kind: 'contact-field' }>['field'];

/** What of a contact a text of the sheet was made from, by the name of its part. */
function contactField(part: string): ContactField {
  if (part.startsWith('hours')) return 'hours';
  if (part === 'audience' || part === 'address') return part;
  return part === 'name' || part === 'label' ? 'name' : 'phones';
}

/** The service whose contact a node such as `trigger-tool.social-emergency` shows. */
function serviceOf(itemId: ItemId): Service | undefined {
  return services.find((service) => itemId.endsWith(`.${service}`));
}

/**
 * Where the text can be mended: the unit's facts for what the unit wrote (`unit.contacts.<id>…`, a service's own node,
 * the masthead), otherwise the content item itself.
 */
export function placeOfText(text: Pick<SheetText, 'itemId' | 'origin' | 'part'>, unit: Unit): Place {
  if (text.origin === 'master') return { kind: 'content', itemId: text.itemId };
  const contactId = /^unit\.contacts\.([^.]+)/.exec(text.itemId)?.[1];
  if (contactId !== undefined) return { kind: 'contact-field', contactId, field: contactField(text.part) };
  const service = serviceOf(text.itemId);
  if (service === undefined)
    return { kind: 'unit-field', field: text.part === 'organisation' ? 'organisation' : 'names' };
  const contact = contactsFor(unit, service)[0];
  const field = text.part === 'note' ? 'hours' : contactField(text.part);
  return contact ? { kind: 'contact-field', contactId: contact.id, field } : { kind: 'contact-missing', service };
}

/**
 * Where to shorten an item that does not fit: the longest text that the unit wrote in it; where the unit wrote none of
 * it, the item itself.
 */
export function placeToShorten(itemId: ItemId, texts: readonly SheetText[], unit: Unit): Place {
  const isInside = (text: SheetText): boolean => text.itemId === itemId || text.itemId.startsWith(`${itemId}.`);
  const own = texts.filter((text) => isInside(text) && text.origin === 'unit');
  const longest = own.toSorted((first, second) => second.text.length - first.text.length)[0];
  if (longest) return placeOfText(longest, unit);
  // The paper marks each fact of a contact by itself: `unit.contacts.<id>.<field>`.
  const field = /^unit\.(?:contacts\.[^.]+\.)?(\w+)/.exec(itemId)?.[1];
  return field === undefined ? { kind: 'content', itemId } : placeOfText({ itemId, origin: 'unit', part: field }, unit);
}
