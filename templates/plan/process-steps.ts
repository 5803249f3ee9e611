/** One of the six steps of a shared client's process (`domain/shared-plan.md` 3) and the forms that are filled in it. */
export interface ProcessStep {
  /** The step as the process poster says it: `<id>/title`, `<id>/text`. */
  readonly id: string;
  /** Materials in the order in which they are taken. */
  readonly forms: readonly string[];
  /** The meeting is held in this step. */
  readonly hasMeeting?: boolean;
  /** The step begins with a trigger. */
  readonly hasTrigger?: boolean;
}

/** From the trigger to the ending. A form that is gone on with later stands where it is first needed, and again there. */
export const processSteps: readonly ProcessStep[] = [
  { id: 'process-poster.step.identify', forms: ['consent', 'network-map'], hasTrigger: true },
  { id: 'process-poster.step.picture', forms: ['situation-picture'] },
  { id: 'process-poster.step.pair', forms: ['network-map'] },
  {
    id: 'process-poster.step.meeting',
    forms: ['meeting-invitation', 'meeting-agenda', 'meeting-memo'],
    hasMeeting: true,
  },
  { id: 'process-poster.step.plan', forms: ['shared-plan', 'client-copy'] },
  { id: 'process-poster.step.follow', forms: ['follow-up', 'client-feedback', 'easy-feedback'] },
];

/** Forms of the unit itself, outside any client's process. */
export const formsOfUnit: readonly string[] = ['staff-feedback', 'tally-sheet'];
