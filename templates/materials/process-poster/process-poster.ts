import type { Material } from '../material';
import { ProcessPosterLayout } from './process-poster-layout';
import { processPosterSheet } from './process-poster-sheet';

/** The shared-client process (yhteisasiakkuus) on the wall: six steps and what carries them, A4 on its side. */
export const processPoster: Material = {
  id: 'process-poster',
  use: 'wall',
  variants: [],
  formats: ['pdf', 'docx'],
  requiredServices: [],
  defaultSides: 'one-sided',
  sheet: processPosterSheet,
  twoLanguages: { forms: [null] },
  PageLayout: ProcessPosterLayout,
};
