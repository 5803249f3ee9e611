import type { Material } from '../material';
import { easyFeedback } from './easy-feedback';
import { formMaterial } from './form-material';

/** A lettered form about one client. */
const lettered = { isLettered: true, isPlain: false, isSecret: true } as const;
/** A form about one client that is too short for letters. */
const short = { isLettered: false, isPlain: false, isSecret: true } as const;
/** A form that holds nothing about a client. */
const open = { isLettered: false, isPlain: false, isSecret: false } as const;

/** The forms of the shared plan (`domain/shared-plan.md`), in the order in which they are needed. */
export const forms: readonly Material[] = [
  formMaterial({ materialId: 'consent', ...lettered }),
  formMaterial({ materialId: 'network-map', ...lettered }),
  formMaterial({ materialId: 'situation-picture', ...lettered }),
  formMaterial({ materialId: 'shared-plan', ...lettered }),
  formMaterial({ materialId: 'client-copy', ...short, isPlain: true }),
  formMaterial({ materialId: 'meeting-invitation', ...short }),
  formMaterial({ materialId: 'meeting-agenda', ...short }),
  formMaterial({ materialId: 'meeting-memo', ...short }),
  formMaterial({ materialId: 'follow-up', ...lettered }),
  formMaterial({ materialId: 'client-feedback', ...open }),
  easyFeedback,
  formMaterial({ materialId: 'staff-feedback', ...open }),
  formMaterial({ materialId: 'tally-sheet', ...open }),
];
