import { describe, expect, it } from 'vitest';
import { unitSchema } from '../../templates/model/unit';
import {
  addContact,
  changeContact,
  emptyContact,
  freeContactId,
  moveContact,
  removeContact,
  typeServiceNumber,
  withNumber,
  withText,
} from './unit-changes';

const today = '2026-11-21';
const empty = unitSchema.parse({ schema: 1, id: 'inari', names: { fi: 'Inarin terveyskeskus' } });
const withTwo = unitSchema.parse({
  ...empty,
  contacts: [
    { id: 'social-emergency', service: 'social-emergency', phones: [{ number: '016 123 4567' }] },
    { id: 'social-services', service: 'social-services' },
  ],
});

describe('typing a service number', () => {
  it('makes the contact when the unit has none, checked today and open day and night for an emergency', () => {
    const unit = typeServiceNumber('social-emergency', '0', today)(empty);

    expect(unit.contacts).toEqual([
      {
        ...emptyContact('social-emergency', 'social-emergency'),
        phones: [{ number: '0', note: {} }],
        checkedOn: today,
      },
    ]);
    expect(unit.contacts[0]?.isAlwaysOpen).toBe(true);
    expect(unitSchema.safeParse(unit).success).toBe(true);
  });

  it('rewrites the first number of the contact that is there', () => {
    const unit = typeServiceNumber('social-emergency', '040 1', today)(withTwo);

    expect(unit.contacts.map((contact) => contact.phones.map((phone) => phone.number))).toEqual([['040 1'], []]);
  });

  it('removes a number that is emptied', () => {
    const unit = typeServiceNumber('social-emergency', '', today)(withTwo);

    expect(unit.contacts[0]?.phones).toEqual([]);
  });

  it('does not pull the next number into the field that is being emptied', () => {
    const contact = {
      ...emptyContact('other', 'other'),
      phones: [
        { number: '1', note: {} },
        { number: '2', note: {} },
      ],
    };

    expect(withNumber(contact, 0, '', today).phones.map((phone) => phone.number)).toEqual(['', '2']);
  });

  it('keeps the note of a number that is emptied to be retyped', () => {
    const contact = { ...emptyContact('other', 'other'), phones: [{ number: '1', note: { fi: 'vain maanantaisin' } }] };

    expect(withNumber(contact, 0, '', today).phones).toEqual([{ number: '', note: { fi: 'vain maanantaisin' } }]);
  });
});

describe('contacts', () => {
  it('gets an id that is free', () => {
    expect(freeContactId(empty, 'other')).toBe('other');
    expect(freeContactId(withTwo, 'social-services')).toBe('social-services-2');
  });

  it('moves within the list and stays at its ends', () => {
    expect(moveContact('social-services', -1)(withTwo).contacts.map((contact) => contact.id)).toEqual([
      'social-services',
      'social-emergency',
    ]);
    expect(moveContact('social-services', 1)(withTwo)).toBe(withTwo);
  });

  it('comes back to where it stood when its removal is undone', () => {
    const first = withTwo.contacts[0] ?? emptyContact('other', 'other');
    const removed = removeContact('social-emergency')(withTwo);

    expect(addContact(first, 0)(removed)).toEqual(withTwo);
  });

  it('changes one contact and keeps the others as they are', () => {
    const unit = changeContact('social-services', (contact) => ({ ...contact, checkedBy: 'Aino' }))(withTwo);

    expect(unit.contacts[0]).toBe(withTwo.contacts[0]);
    expect(unit.contacts[1]?.checkedBy).toBe('Aino');
  });
});

describe('text by language', () => {
  it('removes a language that is emptied', () => {
    expect(withText({ fi: 'Inari', sv: 'Enare' }, 'sv', '')).toEqual({ fi: 'Inari' });
  });
});
