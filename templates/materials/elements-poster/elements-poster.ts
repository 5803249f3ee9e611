import type { Material } from '../material';
import { ElementsPosterLayout } from './elements-poster-layout';
import { elementsPosterSheet } from './elements-poster-sheet';

/** The five elements of multi-professional cooperation on the wall, A4. */
export const elementsPoster: Material = {
  id: 'elements-poster',
  use: 'wall',
  variants: [],
  formats: ['pdf', 'docx'],
  requiredServices: [],
  defaultSides: 'one-sided',
  sheet: elementsPosterSheet,
  twoLanguages: { forms: [null] },
  PageLayout: ElementsPosterLayout,
};
