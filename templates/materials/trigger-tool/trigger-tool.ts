import { largePrint } from '../large-print/large-print';
import type { Material } from '../material';
import { TriggerToolLayout } from './trigger-tool-layout';
import { triggerToolSheet } from './trigger-tool-sheet';

/** The two-page trigger tool, A4 on both sides: triggers in front, ways of making contact behind; in large print a page for each matter. */
export const triggerTool: Material = {
  id: 'trigger-tool',
  use: 'hand',
  variants: [largePrint],
  formats: ['pdf', 'docx'],
  requiredServices: ['social-emergency', 'social-services'],
  defaultSides: 'two-sided-long-edge',
  sheet: triggerToolSheet,
  twoLanguages: { forms: [null] },
  PageLayout: TriggerToolLayout,
};
