import { describe, expect, it } from 'vitest';
import { ordinaryUnit } from '../../tests/print/trigger-tool-input';
import { placeToShorten } from './place-of-text';

describe('where to shorten what does not fit', () => {
  it.each([
    ['unit.names', { kind: 'unit-field', field: 'names' }],
    ['unit.organisation', { kind: 'unit-field', field: 'organisation' }],
    ['unit.contacts.social-services.name', { kind: 'contact-field', contactId: 'social-services', field: 'name' }],
    ['unit.contacts.social-services.hours', { kind: 'contact-field', contactId: 'social-services', field: 'hours' }],
    [
      'unit.contacts.social-services.phones.0',
      { kind: 'contact-field', contactId: 'social-services', field: 'phones' },
    ],
    ['trigger.housing', { kind: 'content', itemId: 'trigger.housing' }],
  ])('%s', (itemId, place) => {
    expect(placeToShorten(itemId, [], ordinaryUnit)).toEqual(place);
  });
});
