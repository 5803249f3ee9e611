import { describe, expect, it } from 'vitest';
import { unitSchema } from '../../templates/model/unit';
import { placeOfItem } from './place-of-element';

const unit = unitSchema.parse({
  schema: 1,
  id: 'inari',
  names: { fi: 'Inarin terveyskeskus' },
  contacts: [{ id: 'emergency', service: 'social-emergency' }],
});

describe('where a click on the paper leads', () => {
  it.each([
    ['unit.names', { kind: 'unit-field', field: 'names' }],
    ['unit.organisation', { kind: 'unit-field', field: 'organisation' }],
    ['unit.contacts.emergency.phones.0', { kind: 'contact-field', contactId: 'emergency', field: 'phones' }],
    ['unit.contacts.emergency.hours', { kind: 'contact-field', contactId: 'emergency', field: 'hours' }],
    ['unit.contacts.emergency.address', { kind: 'contact-field', contactId: 'emergency', field: 'address' }],
    ['trigger-tool.social-emergency', { kind: 'contact-field', contactId: 'emergency', field: 'phones' }],
    ['trigger-tool.social-services', { kind: 'contact-missing', service: 'social-services' }],
  ])('%s', (itemId, place) => {
    expect(placeOfItem(itemId, unit)).toEqual(place);
  });

  it.each(['trigger-tool.page-1.masthead'])('%s is a frame around several facts', (itemId) => {
    expect(placeOfItem(itemId, unit)).toBeNull();
  });
});
