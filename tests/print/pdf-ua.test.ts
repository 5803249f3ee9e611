import { beforeAll, describe, expect, it } from 'vitest';
import { languageTag } from '../../templates/model/language';
import { checkPdfUa } from './pdf-ua/check-pdf-ua';
import { printWithNewerChromium } from './pdf-ua/newer-chromium';
import { openPaper } from './pdf-ua/paper-under-check';
import { textAt } from './pdf-ua/pdf-values';
import {
  catalogueSheets,
  filledSheets,
  kindsOfNodes,
  printWithElectron,
  sheetsInTwoLanguages,
} from './pdf-ua/sample-papers';

const minutes = 60_000;
const presses = [
  { press: 'the Electron at hand', print: printWithElectron },
  { press: 'a newer Chromium', print: printWithNewerChromium },
];

describe.each(presses)('a paper printed by $press', ({ print }) => {
  const sheets = [kindsOfNodes, ...catalogueSheets(), ...filledSheets(), ...sheetsInTwoLanguages()];
  let papers: readonly Uint8Array[] = [];
  beforeAll(async () => {
    papers = await print(sheets);
  }, 5 * minutes);

  it.each(sheets.map((sheet, index) => ({ ...sheet, languages: languageTag({ ...sheet, instead: null }), index })))(
    'breaks no rule of PDF/UA-1: $title ($languages, $variant)',
    async ({ index }) => {
      const faults = await checkPdfUa(papers[index] ?? new Uint8Array());

      expect(faults.map(({ rule, where }) => `${rule}: ${where}`)).toEqual([]);
    },
  );

  it('says where the language changes', async () => {
    const { structure } = await openPaper(papers[0] ?? new Uint8Array());

    const languages = structure?.elements.flatMap(({ dict }) => textAt(dict, 'Lang') ?? []);

    expect(new Set(languages)).toEqual(new Set(['fi', 'sms', 'se', 'sv', 'en']));
  });
});
