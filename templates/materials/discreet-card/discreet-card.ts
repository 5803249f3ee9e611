import { PocketLayout } from '../contact-card/pocket-layout';
import type { Material } from '../material';
import { discreetCardSheet } from './discreet-card-sheet';

/** The discreet card, 85 × 55 mm, ten on an A4: numbers under a neutral heading. */
export const discreetCard: Material = {
  id: 'discreet-card',
  use: 'pocket',
  variants: [],
  formats: ['pdf'],
  requiredServices: ['social-emergency', 'social-services'],
  defaultSides: 'one-sided',
  sheet: discreetCardSheet,
  twoLanguages: { forms: [null] },
  PageLayout: PocketLayout,
};
