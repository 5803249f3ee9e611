import { describe, expect, test } from 'vitest';
import { catalogue } from '../../templates/materials/catalogue';
import { formSheet } from '../../templates/materials/forms/form-sheet';
import { samplePlan, withSampleForm } from '../../templates/materials/forms/sample-form';
import { tickMark } from '../../templates/sheet/form-marks';
import type { Sheet } from '../../templates/sheet/nodes';
import { plainText } from '../../templates/sheet/plain-text';
import { sheetToDocx } from '../../templates/word/sheet-to-docx';
import { filledInLibreOffice } from './fill-in-libreoffice';
import { filledAnswers, madeUpPeople } from './filled-answers';
import { formSheetOf } from './form-input';
import { renderedByLibreOffice } from './libreoffice';
import { triggerToolInput } from './trigger-tool-input';
import { wordControls } from './word-controls';

const materialId = 'shared-plan';
const forms = catalogue.filter(({ use, formats }) => use === 'form' && formats.includes('docx'));
const answers = filledAnswers(triggerToolInput().content, materialId);

/** Text without what a renderer makes of it: white space, the division of words, boxes that nobody ticked. */
function compared(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('☒', tickMark)
    .replace(/[\s\u00ad☐-]+/g, '');
}

/** What stands over and under the text of a page. */
function frameOf({ form, footer }: Sheet, page: number, pages: number): readonly string[] {
  const line = [footer.unitName, footer.materialTitle, footer.edition, footer.date, footer.checkBy].join(' · ');
  const label = footer.pageLabel.replace('{page}', String(page)).replace('{pages}', String(pages));
  const stamp = form?.stamp?.map((run) => run.text).join('') ?? '';
  return [stamp, `${line} ${label}`].map(compared);
}

/** Every form as it is printed to be filled by hand; the shared plan also with answers. */
const sheets = [
  ...forms.map(({ id }) => [`${id}, empty`, formSheetOf(id), 1] as const),
  ['the shared plan with seven people and long answers', formSheetOf(materialId, answers), 9] as const,
];

describe.each(sheets)('as Word file in LibreOffice: %s', (_name, sheet, least) => {
  test('has its pages numbered, marked as secret where it is, and says all that the sheet says', async () => {
    const pdf = await renderedByLibreOffice(await sheetToDocx(sheet));

    const [text, facts] = [await pdf.text(), await pdf.facts()];
    await pdf.remove();

    const pages = text.split('\f').slice(0, -1).map(compared);
    expect(pages.length).toBeGreaterThanOrEqual(least);
    pages.forEach((page, index) => {
      for (const part of frameOf(sheet, index + 1, pages.length)) expect(page).toContain(part);
    });
    const words = plainText(sheet)
      .flatMap((line) => line.split(/\s+/))
      .map(compared);
    expect(words.filter((word) => !pages.join('').includes(word))).toEqual([]);
    expect(facts.get('Title')).toBe(sheet.title);
  });
});

test('every answer of the shared plan stands in a control', async () => {
  const controls = wordControls(await sheetToDocx(formSheetOf(materialId, answers)));

  const texts = controls.map(({ text }) => text);
  expect(madeUpPeople.filter((person) => !texts.includes(person))).toEqual([]);
  expect(texts.filter((text) => text.includes('Lause 24 kertoo')).length).toBeGreaterThan(8);
});

/**
 * LibreOffice before 7.5 keeps controls and what is in them, but not their tags: which is which, their order says. Every
 * one gets words of its own, so that two that change places are found.
 */
test('a form filled in LibreOffice and saved is read back whole', async () => {
  const words = 'Äiti Čuäʹrvvjuhân Ǥuâđđ Ŋávdná';
  const empty = await sheetToDocx(formSheet(withSampleForm(triggerToolInput()), samplePlan));
  const asked = wordControls(empty);

  const saved = wordControls(await filledInLibreOffice(empty, words));

  expect(asked.length).toBeGreaterThan(40);
  expect(asked.some(({ text, isTicked }) => isTicked === true || (isTicked === null && text !== ''))).toBe(false);
  const answered = saved.map((control, index) => ({ ...control, tag: control.tag ?? asked[index]?.tag ?? null }));
  expect(answered).toEqual(
    asked.map(({ tag, isTicked }, index) =>
      isTicked === null ? { tag, text: `${words} ${index + 1}`, isTicked } : { tag, text: '☒', isTicked: true },
    ),
  );
});
