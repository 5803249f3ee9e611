import { formSheet } from '../../../templates/materials/forms/form-sheet';
import { samplePlan, withSampleForm } from '../../../templates/materials/forms/sample-form';
import { sheetToDocx } from '../../../templates/word/sheet-to-docx';
import { filledAnswers } from '../filled-answers';
import { triggerToolInput } from '../trigger-tool-input';

/** A small form with every kind of field as a Word file, with an answer in each. */
export function filledFormFile(): Promise<Uint8Array> {
  const input = withSampleForm(triggerToolInput());
  const answers = filledAnswers(input.content, samplePlan.materialId);
  return sheetToDocx(formSheet({ ...input, answers }, samplePlan));
}
