import { catalogue } from '../../../templates/materials/catalogue';
import { fillable } from '../../../templates/materials/forms/form-sheet';
import { triggerTool } from '../../../templates/materials/trigger-tool/trigger-tool';
import { paperSheet } from '../../../templates/materials/paper-sheet';
import { variantsOfKit } from '../../../templates/materials/variant';
import { builtInLanguages, only } from '../../../templates/model/language';
import type { Sheet } from '../../../templates/sheet/nodes';
import { filledPlan } from '../filled-plan';
import { buildRealPress } from '../real-press';
import { sampleSheet } from '../sample-sheet';
import { triggerToolInput } from '../trigger-tool-input';

/** A sheet with every kind of node, a logo and texts in five languages. */
export const kindsOfNodes: Sheet = { ...sampleSheet, materialId: triggerTool.id };

/**
 * Every material in each of its languages and variants, for the same unit. Forms are many and of the same parts, which do
 * not depend on words: each in each language once, and its variants in Finnish only.
 */
export function catalogueSheets(): readonly Sheet[] {
  return catalogue.flatMap((material) =>
    builtInLanguages.flatMap((language) =>
      [null, ...variantsOfKit(material)]
        .filter((variant) => variant === null || language === 'fi' || material.formId === undefined)
        .map((variant) => paperSheet(material, triggerToolInput(), { ...only(language), variant })),
    ),
  );
}

/** A form that somebody has filled, on paper and with fields: its answers go over the ends of pages. */
export function filledSheets(): readonly Sheet[] {
  const facts = { ...triggerToolInput(), answers: filledPlan() };
  return catalogue
    .filter(({ id }) => id === 'shared-plan')
    .flatMap((material) => [null, fillable].map((variant) => paperSheet(material, facts, { ...only('fi'), variant })));
}

/** Every material that can be in two languages, in Finnish and Swedish, for the same unit. */
export function sheetsInTwoLanguages(): readonly Sheet[] {
  const languages = { language: 'fi', beside: 'sv', instead: null } as const;
  return catalogue.flatMap((material) =>
    (material.twoLanguages?.forms ?? []).map((variant) =>
      paperSheet(material, triggerToolInput(), { ...languages, variant }),
    ),
  );
}

/** Prints sheets with the press as it is in the app, in the Electron at hand. */
export async function printWithElectron(sheets: readonly Sheet[]): Promise<readonly Uint8Array[]> {
  const press = await buildRealPress();
  try {
    const [reply] = await press.follow([{ kind: 'print', sheets: [...sheets], crashAfterMs: null }]);
    if (reply?.kind !== 'printed') throw new Error('Nothing was printed');
    return reply.answers.map((answer, index) => {
      if (!answer.ok) throw new Error(`${sheets[index]?.title ?? ''}: ${JSON.stringify(answer.failure)}`);
      return Buffer.from(answer.pdf, 'base64');
    });
  } finally {
    await press.remove();
  }
}
