import type { Material } from '../material';
import { bothLanguages } from './both-languages';
import { ContactPosterLayout } from './contact-poster-layout';
import { contactPosterSheet } from './contact-poster-sheet';

/** The contact poster, A4: the unit's numbers for the wall. PDF only: how large the numbers are is its point, and nothing measures Word. */
export const contactPoster: Material = {
  id: 'contact-poster',
  use: 'wall',
  variants: [],
  formats: ['pdf'],
  requiredServices: ['social-emergency', 'social-services'],
  defaultSides: 'one-sided',
  sheet: contactPosterSheet,
  twoLanguages: { forms: [null], onSamePages: bothLanguages },
  PageLayout: ContactPosterLayout,
};
