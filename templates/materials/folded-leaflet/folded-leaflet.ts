import type { Material } from '../material';
import { FoldedLeafletLayout } from './folded-leaflet-layout';
import { foldedLeafletSheet } from './folded-leaflet-sheet';

/**
 * The client's leaflet on one A4, folded in three. Its panels are tied to the folds, which a text that flows from column
 * to column cannot keep to: no Word file is made of it.
 */
export const foldedLeaflet: Material = {
  id: 'folded-leaflet',
  use: 'client',
  variants: [],
  formats: ['pdf'],
  requiredServices: ['social-emergency', 'social-services'],
  defaultSides: 'two-sided-short-edge',
  sheet: foldedLeafletSheet,
  PageLayout: FoldedLeafletLayout,
};
