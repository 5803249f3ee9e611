import { unitWording, type Texts } from '../../content/texts';
import { formatPhone } from '../../format/format-phone';
import { contactsFor } from '../../model/unit';
import type { ContactBox, ContactEntry } from '../../sheet/nodes';
import { runs, unbrokenRun } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { contactName } from '../trigger-tool/contact-box';

/** The first social services contact that has a number, with its first number: a card has room for one. */
function firstNumber({ unit }: SheetInput, texts: Texts, cardId: string): readonly ContactEntry[] {
  const reachable = contactsFor(unit, 'social-services').flatMap((contact) => {
    const phone = contact.phones.find(({ number }) => number.trim() !== '');
    return phone ? [{ contact, phone }] : [];
  });
  return reachable.slice(0, 1).map(({ contact, phone }) => {
    const note = unitWording(phone.note, texts);
    // The same contact stands on every card: the card's own id after it keeps the ids apart.
    const id = `unit.contacts.${contact.id}.phones.${cardId}`;
    return {
      id,
      origin: 'unit',
      name: runs(contactName(contact, texts)),
      audience: null,
      phones: [
        {
          id: `${id}.number`,
          number: [unbrokenRun(formatPhone(phone.number))],
          note: note === null ? null : runs(note),
        },
      ],
      hours: [],
      address: null,
      isMain: true,
    };
  });
}

/** The unit's number at the foot of a card's back. */
export function cardNumber(input: SheetInput, texts: Texts, cardId: string): ContactBox {
  return {
    kind: 'contact-box',
    id: `${cardId}.contact`,
    level: 2,
    title: runs(texts.of('trigger-cards.contact/title')),
    entries: firstNumber(input, texts, cardId),
  };
}
