import { largePrint } from '../large-print/large-print';
import type { Material } from '../material';
import { contactCardSheet } from './contact-card-sheet';
import { PocketLayout } from './pocket-layout';

/** The contact card, 85 × 55 mm, ten on an A4: the unit's main numbers for a pocket; in large print for a fridge. */
export const contactCard: Material = {
  id: 'contact-card',
  use: 'pocket',
  variants: [largePrint],
  formats: ['pdf'],
  requiredServices: ['social-emergency', 'social-services'],
  defaultSides: 'one-sided',
  sheet: contactCardSheet,
  twoLanguages: { forms: [null] },
  PageLayout: PocketLayout,
};
