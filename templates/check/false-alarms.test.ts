import { describe, expect, test } from 'vitest';
import exampleUnitFile from '../../assets/example-unit.json';
import { master } from '../content/master';
import { effectiveContent } from '../layer/effective-content';
import { catalogue } from '../materials/catalogue';
import type { Material } from '../materials/material';
import { paperSheet, type PaperChoice } from '../materials/paper-sheet';
import { canBeInTwoLanguages } from '../materials/two-language-sheet';
import { formOf, variantsOfKit } from '../materials/variant';
import { builtInLanguages, only } from '../model/language';
import { emptyLayer } from '../model/layer';
import { unitSchema } from '../model/unit';
import { checkPaper } from './check-paper';
import type { Finding } from './finding';
import { textForms } from './form-rules';
import { sheetTexts } from './sheet-texts';

const date = '2026-11-21';
const unit = unitSchema.parse(exampleUnitFile);
const decisions = [
  ...master.categories,
  ...master.categories.flatMap(({ triggers }) => triggers),
  ...master.redFlags,
  ...master.ways,
  ...Object.values(master.lists).flat(),
].map(({ id }) => ({ kind: 'show' as const, itemId: id, on: date }));

/** Every item that can be on a paper is on it. */
const content = effectiveContent(master, { ...emptyLayer, decisions });

/** Every form in every language, and in every two languages, of a material. */
function choicesOf(material: Material): readonly PaperChoice[] {
  return [null, ...variantsOfKit(material)].flatMap((variant) =>
    builtInLanguages.flatMap((language) => [
      { ...only(language), variant },
      ...builtInLanguages
        .filter((beside) => beside !== language && canBeInTwoLanguages(material, formOf(variant)))
        .map((beside) => ({ ...only(language), beside, variant })),
    ]),
  );
}

/** What the rules say of a paper whose built-in words are judged as if the unit had written every one of them. */
function findingsOfAllWords(material: Material, choice: PaperChoice): readonly Finding[] {
  const sheet = paperSheet(material, { content, unit, date }, choice);
  const { language, instead } = choice;
  return checkPaper({ material, content, unit, sheet, language, instead, date, fit: null, builtIn: {} });
}

/** True of the built-in texts on this day: the acts were read up to February 2025, and no native reader has read drafts. */
const isTrue: readonly Finding['rule'][] = ['statute-not-checked', 'text-not-reviewed'];

describe.each(catalogue)('$id', (material) => {
  test.each(choicesOf(material))('nothing to say of the built-in words: $variant in $language+$beside', (choice) => {
    const found = findingsOfAllWords(material, choice).filter(({ rule }) => !isTrue.includes(rule));

    expect(found.map(({ rule, place, details }) => ({ rule, place, details }))).toEqual([]);
  });
});

test.each(builtInLanguages)('every built-in text in %s by itself, also those that no paper says today', (language) => {
  const alarms = Object.entries(master.texts[language] ?? {}).flatMap(([key, text]) =>
    Object.entries(textForms).flatMap(([rule, { judge }]) => {
      const issue = judge(text, { language, date, isPlain: false });
      return issue === null ? [] : [[key, rule, issue.details]];
    }),
  );

  expect(alarms).toEqual([]);
});

test.each(builtInLanguages)(
  'the words that papers say in %s are found in them, so that they are judged',
  (language) => {
    const said = catalogue
      .flatMap((material) =>
        [null, ...material.variants].flatMap((variant) =>
          sheetTexts(paperSheet(material, { content, unit, date }, { ...only(language), variant })),
        ),
      )
      .map(({ text }) => text)
      .join('\n');
    const plain = Object.entries(master.texts[language] ?? {}).filter(([, text]) => !/[{*\n]/.test(text));
    const unsaid = plain.filter(([, text]) => !said.includes(text));

    expect(unsaid.length).toBeLessThan(plain.length / 4);
  },
);
