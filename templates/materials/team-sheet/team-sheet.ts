import type { Material } from '../material';
import { TeamSheetLayout } from './team-sheet-layout';
import { teamSheetSheet } from './team-sheet-sheet';

/** The team sheet for the client and the workers: who may be in the team, one A4 to fill in by hand. */
export const teamSheet: Material = {
  id: 'team-sheet',
  use: 'client',
  languages: ['fi', 'sv', 'en'],
  variants: [],
  formats: ['pdf', 'docx'],
  requiredServices: [],
  defaultSides: 'one-sided',
  sheet: teamSheetSheet,
  PageLayout: TeamSheetLayout,
};
