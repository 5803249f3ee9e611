import type { Material } from '../material';
import { ElementsPosterLayout } from './elements-poster-layout';
import { elementsPosterSheet } from './elements-poster-sheet';

/** The five elements of multi-professional cooperation on the wall, A4. */
export const elementsPoster: Material = {
  id: 'elements-poster',
  use: 'wall',
  languages: ['fi', 'sv', 'en'],
  variants: [],
  formats: ['pdf', 'docx'],
  requiredServices: [],
  defaultSides: 'one-sided',
  sheet: elementsPosterSheet,
  PageLayout: ElementsPosterLayout,
};
