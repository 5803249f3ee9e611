import { beforeAll, describe, expect, it } from 'vitest';
import { fieldsOfPdf } from '../../electron/plans/fields-of-pdf';
import { materialById } from '../../templates/materials/catalogue';
import { fillable } from '../../templates/materials/forms/form-sheet';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { only } from '../../templates/model/language';
import type { Answers } from '../../templates/model/plan';
import { answersFromFields } from '../../templates/plan/filled-fields';
import type { Sheet } from '../../templates/sheet/nodes';
import { filledPlan } from './filled-plan';
import { printWithElectron } from './pdf-ua/sample-papers';
import { triggerToolInput } from './trigger-tool-input';

const materialId = 'shared-plan';

function sheetWith(answers: Answers | null): Sheet {
  const material = materialById(materialId);
  if (material === undefined) throw new Error(`No material ${materialId}`);
  return paperSheet(material, { ...triggerToolInput(), answers }, { ...only('fi'), variant: fillable });
}

/** A plan that is given out filled and with fields, so that others can go on with it in their own program. */
describe('a filled plan with fields', () => {
  let pdf: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    const [printed] = await printWithElectron([sheetWith(filledPlan())]);
    pdf = printed ?? new Uint8Array();
  }, 120_000);

  it('holds every answer in its field: read back, it is the same plan', async () => {
    const fields = await fieldsOfPdf(pdf);
    if (!fields.ok) throw new Error(fields.failure);

    const read = answersFromFields(fields.value, [{ materialId, sheet: sheetWith(null) }]);

    expect(read?.misfits).toEqual([]);
    expect(read?.answers).toEqual(filledPlan());
  });
});
