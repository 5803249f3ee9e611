import type { Material } from '../material';
import { FormLayout } from './form-layout';
import { formIdOf } from './form-blocks';
import { fillable, formSheet, type FormPlan } from './form-sheet';

/** A form of the shared plan as a material: printed empty or filled, as fillable PDF and in Word. */
export function formMaterial(plan: FormPlan): Material {
  return {
    id: plan.materialId,
    use: 'form',
    variants: [fillable],
    formats: ['pdf', 'docx'],
    requiredServices: [],
    defaultSides: 'one-sided',
    sheet: (input) => formSheet(input, plan),
    formId: formIdOf(plan.materialId),
    PageLayout: FormLayout,
  };
}
