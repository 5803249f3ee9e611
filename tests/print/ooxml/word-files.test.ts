import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../templates/materials/catalogue';
import { sheetToDocx } from '../../../templates/word/sheet-to-docx';
import { docxUnits } from '../docx-units';
import { filledAnswers } from '../filled-answers';
import { sampleSheet } from '../sample-sheet';
import { triggerToolInput } from '../trigger-tool-input';
import { wordFileFaults } from './check-word-file';

const languages = ['fi', 'sv', 'en'] as const;
const wordMaterials = catalogue.filter((material) => material.formats.includes('docx'));

/** `catalogue.test.ts` checks the files that the kit writes for an ordinary unit; here are those that make a file different. */
describe.each(docxUnits.filter(([name]) => /logo|long/.test(name)))('Word files of %s', (_name, unit) => {
  const input = triggerToolInput(unit);

  test.each(wordMaterials.filter(({ use }) => use !== 'form').map((material) => [material.id, material] as const))(
    '%s',
    async (_id, material) => {
      for (const language of languages) {
        const file = await sheetToDocx(material.sheet({ ...input, language }));

        expect(await wordFileFaults(file), language).toEqual([]);
      }
    },
  );
});

/** A form differs by what stands in it, hardly by whose it is. */
describe('Word files of the forms', () => {
  const forms = wordMaterials.filter(({ use }) => use === 'form');

  test.each(forms.map((material) => [material.id, material] as const))('%s, empty and filled', async (id, material) => {
    const input = triggerToolInput(docxUnits.at(-1)?.[1]);
    const answers = filledAnswers(input.content, id);
    for (const language of languages) {
      for (const given of [null, answers]) {
        const sheet = material.sheet({ ...input, language, answers: given });

        expect(sheet.form?.isFilled).toBe(given !== null);
        expect(await wordFileFaults(await sheetToDocx(sheet)), language).toEqual([]);
      }
    }
  });
});

describe('Word files of every variant', () => {
  const variants = wordMaterials.flatMap((material) =>
    material.variants.map((variant) => [`${material.id}, ${variant}`, material, variant] as const),
  );

  test.each(variants)('%s', async (_name, material, variant) => {
    const file = await sheetToDocx(material.sheet({ ...triggerToolInput(), variant }));

    expect(await wordFileFaults(file)).toEqual([]);
  });
});

test('a Word file of every kind of node', async () => {
  expect(wordMaterials.length).toBeGreaterThan(5);
  expect(await wordFileFaults(await sheetToDocx(sampleSheet))).toEqual([]);
});
