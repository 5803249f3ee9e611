import type { Material } from '../material';
import { TriggerPosterLayout } from './trigger-poster-layout';
import { triggerPosterSheet } from './trigger-poster-sheet';

/** The triggers on the wall: one A3 page, or in the variant `tiled` the same on A4 sheets to be glued together. */
export const triggerPoster: Material = {
  id: 'trigger-poster',
  use: 'wall',
  variants: ['tiled'],
  formats: ['pdf'],
  requiredServices: ['social-emergency', 'social-services'],
  defaultSides: 'one-sided',
  sheet: triggerPosterSheet,
  PageLayout: TriggerPosterLayout,
};
