import type { Master } from '../content';

/** The list of roles that the filling view offers where people of a network are named. */
export const rolesListId = 'form.roles';

const roles = [
  'client',
  'close-person',
  'support-person',
  'guardian',
  'expert-by-experience',
  'peer',
  'interpreter',
  'coordinator',
  'own-worker',
  'social-worker',
  'social-counsellor',
  'service-coordinator',
  'doctor',
  'nurse',
  'public-health-nurse',
  'psychiatric-nurse',
  'addiction-worker',
  'psychologist',
  'physiotherapist',
  'occupational-therapist',
  'school-social-worker',
  'youth-worker',
  'employment-expert',
  'kela-expert',
  'integration-coordinator',
  'probation-worker',
  'diaconal-worker',
  'organisation',
  'home-care',
  'housing-counsellor',
  'other',
] as const;

/** Roles of a network (`domain/shared-plan.md` 4), in the order in which they are offered. Text key: `<id>/title`. */
export const roleLists: Master['lists'] = {
  [rolesListId]: roles.map((role) => ({ id: `${rolesListId}.${role}`, isShownByDefault: true })),
};
