import type { Material } from '../material';
import { DeskCardLayout } from './desk-card-layout';
import { deskCardSheet } from './desk-card-sheet';

/** The desk card, A4: the ways of making contact on one page, laid out as on the back of the trigger tool. */
export const deskCard: Material = {
  id: 'desk-card',
  use: 'hand',
  variants: [],
  formats: ['pdf', 'docx'],
  requiredServices: ['social-emergency', 'social-services'],
  defaultSides: 'one-sided',
  sheet: deskCardSheet,
  twoLanguages: { forms: [null] },
  PageLayout: DeskCardLayout,
};
