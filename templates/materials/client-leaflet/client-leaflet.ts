import { largePrint } from '../large-print/large-print';
import type { Material } from '../material';
import { ClientLeafletLayout } from './client-leaflet-layout';
import { clientLeafletSheet } from './client-leaflet-sheet';

/** The client's leaflet in clear language, four A5 pages; as a booklet two to a side of A4, folded once; in large print A4 pages. */
export const clientLeaflet: Material = {
  id: 'client-leaflet',
  use: 'client',
  variants: ['booklet', largePrint],
  formats: ['pdf', 'docx'],
  requiredServices: ['social-emergency', 'social-services'],
  defaultSides: 'two-sided-long-edge',
  sheet: clientLeafletSheet,
  twoLanguages: { forms: [null] },
  PageLayout: ClientLeafletLayout,
};
