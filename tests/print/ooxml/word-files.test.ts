import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../templates/materials/catalogue';
import { sheetToDocx } from '../../../templates/word/sheet-to-docx';
import { docxUnits } from '../docx-units';
import { sampleSheet } from '../sample-sheet';
import { triggerToolInput } from '../trigger-tool-input';
import { wordFileFaults } from './check-word-file';

const languages = ['fi', 'sv', 'en'] as const;
const wordMaterials = catalogue.filter((material) => material.formats.includes('docx'));

/** `catalogue.test.ts` checks the files that the kit writes for an ordinary unit; here are those that make a file different. */
describe.each(docxUnits.filter(([name]) => /logo|long/.test(name)))('Word files of %s', (_name, unit) => {
  const input = triggerToolInput(unit);

  test.each(wordMaterials.map((material) => [material.id, material] as const))('%s', async (_id, material) => {
    for (const language of languages) {
      const file = await sheetToDocx(material.sheet({ ...input, language }));

      expect(await wordFileFaults(file), language).toEqual([]);
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
