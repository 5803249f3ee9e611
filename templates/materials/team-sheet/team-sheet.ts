import { largePrint } from '../large-print/large-print';
import type { Material } from '../material';
import { TeamSheetLayout } from './team-sheet-layout';
import { teamSheetSheet } from './team-sheet-sheet';

/** The team sheet for the client and the workers: who may be in the team, one A4 to fill in by hand, four in large print. */
export const teamSheet: Material = {
  id: 'team-sheet',
  use: 'client',
  variants: [largePrint],
  formats: ['pdf', 'docx'],
  requiredServices: [],
  defaultSides: 'one-sided',
  sheet: teamSheetSheet,
  twoLanguages: { forms: [null] },
  PageLayout: TeamSheetLayout,
};
