import type { PlanField, PlanShape } from '../../templates/plan/plan-form';

/** What the entry of one kind of field gets. */
export interface FieldProps<Shape extends PlanShape> {
  readonly field: PlanField;
  readonly shape: Shape;
  /** Id of the sentence that helps, for the screen reader; undefined where there is none. */
  readonly helpId: string | undefined;
}
