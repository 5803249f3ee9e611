import type { Material } from '../material';
import { TriggerLeafletLayout } from './trigger-leaflet-layout';
import { triggerLeafletSheet } from './trigger-leaflet-sheet';

/** The trigger leaflet for a professional's hand, four A5 pages; as a booklet two to a side of A4, folded once. */
export const triggerLeaflet: Material = {
  id: 'trigger-leaflet',
  use: 'hand',
  variants: ['booklet'],
  formats: ['pdf', 'docx'],
  requiredServices: ['social-emergency', 'social-services'],
  defaultSides: 'two-sided-long-edge',
  sheet: triggerLeafletSheet,
  twoLanguages: { forms: [null] },
  PageLayout: TriggerLeafletLayout,
};
