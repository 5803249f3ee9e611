import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sheetToDocx } from '../../../templates/word/sheet-to-docx';
import { sampleSheet } from '../sample-sheet';
import { rules, wordFileFaults } from './check-word-file';
import { plants } from './plants';
import { formPlants } from './form-plants';
import { filledFormFile } from './filled-form-file';

/** A version and nothing else: whole fonts would take most of the time. */
const font = Uint8Array.of(0, 1, 0, 0, ...Array<number>(60).fill(0));
const fonts = { regular: font, bold: font };
const clean = await sheetToDocx(sampleSheet, fonts);
const filledForm = await filledFormFile();

test('the file in which faults are planted has none', async () => {
  expect(await wordFileFaults(clean)).toEqual([]);
});

describe('each planted fault is found by its rule', () => {
  test.each(plants.map((plant) => [plant.rule, plant.fault, plant] as const))('%s: %s', async (rule, _fault, plant) => {
    const planted = plant.into(unzipSync(clean));

    const found = await wordFileFaults(zipSync(planted, { level: 1 }));

    expect(found.map((fault) => fault.rule)).toContain(rule);
    if (!plant.breaksMore) expect([...new Set(found.map((fault) => fault.rule))]).toEqual([rule]);
  });
});

test('the filled form in which faults are planted has none', async () => {
  expect(await wordFileFaults(filledForm)).toEqual([]);
});

describe('each fault planted in a form is found by its rule', () => {
  test.each(formPlants.map((plant) => [plant.rule, plant.fault, plant] as const))(
    '%s: %s',
    async (rule, _fault, plant) => {
      const found = await wordFileFaults(zipSync(plant.into(unzipSync(filledForm)), { level: 1 }));

      expect([...new Set(found.map((fault) => fault.rule))]).toEqual([rule]);
    },
  );
});

test('every rule is proved by a planted fault', () => {
  const proved = new Set(plants.map(({ rule }) => rule));

  expect(rules.map(({ id }) => id).filter((id) => !proved.has(id))).toEqual([]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
