import { master } from '../../templates/content/master';
import { effectiveContent } from '../../templates/layer/effective-content';
import type { SheetInput } from '../../templates/materials/material';
import { emptyLayer, type Layer } from '../../templates/model/layer';
import { unitSchema, type Unit } from '../../templates/model/unit';

/** A unit as an ordinary health centre would write it. */
export const ordinaryUnit: Unit = unitSchema.parse({
  schema: 1,
  id: 'inarin-terveyskeskus',
  names: { fi: 'Inarin terveyskeskus' },
  organisation: { fi: 'Lapin hyvinvointialue' },
  municipality: 'Inari',
  contacts: [
    {
      id: 'social-emergency',
      service: 'social-emergency',
      phones: [{ number: '0401234568' }],
      isAlwaysOpen: true,
      checkedOn: '2026-11-01',
    },
    {
      id: 'social-services',
      service: 'social-services',
      audience: { fi: 'uudet asiakkaat', sv: 'nya klienter', en: 'new clients' },
      municipalities: ['Inari'],
      phones: [{ number: '040 123 4567' }],
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '08:00', closes: '15:30' }],
      address: { street: 'Valtatie 15', postalCode: '99870', town: 'Inari' },
      checkedOn: '2026-11-01',
    },
  ],
});

/** What the trigger tool is made of for a unit on a fixed day. */
export function triggerToolInput(unit: Unit = ordinaryUnit, layer: Layer = emptyLayer): SheetInput {
  return {
    content: effectiveContent(master, layer),
    unit,
    language: 'fi',
    instead: null,
    variant: null,
    date: '2026-11-21',
  };
}
