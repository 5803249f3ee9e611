import { readFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPdfUa } from './check-pdf-ua';
import { withLinkAndField } from './plants/annotated-paper';
import { allowedAnnotations, annotationPlants } from './plants/annotation-plants';
import { allowedContent, contentPlants } from './plants/content-plants';
import { bytePlants, filePlants } from './plants/file-plants';
import { allowedFonts, fontPlants } from './plants/font-plants';
import type { Allowed } from './plants/plant';
import { allowedStructure, replacementPlants, structurePlants, tablePlants } from './plants/structure-plants';
import { rules } from './rules';
import { rulesTable } from './rules-table';
import { kindsOfNodes, printWithElectron } from './sample-papers';

const plants = [
  ...filePlants,
  ...contentPlants,
  ...structurePlants,
  ...tablePlants,
  ...replacementPlants,
  ...fontPlants,
];
const allowed = [...allowedContent, ...allowedStructure, ...allowedFonts];
const minutes = 60_000;

let paper: Uint8Array;
let annotated: Uint8Array;
beforeAll(async () => {
  const [sample = new Uint8Array()] = await printWithElectron([kindsOfNodes]);
  paper = sample;
  annotated = await withLinkAndField(sample);
}, 2 * minutes);

async function changed(pdf: Uint8Array, plant: Allowed['plant']): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  plant(document);
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

/** The rules that are broken, each once. */
async function broken(pdf: Uint8Array): Promise<readonly string[]> {
  return [...new Set((await checkPdfUa(pdf)).map(({ rule }) => rule))];
}

describe('a paper of ours', () => {
  it('breaks no rule, also with a link and a field', async () => {
    expect([await checkPdfUa(paper), await checkPdfUa(annotated)]).toEqual([[], []]);
  });

  it.each(allowed)('may have $what', async ({ plant }) => {
    expect(await checkPdfUa(await changed(paper, plant))).toEqual([]);
  });

  it.each(allowedAnnotations)('may have $what', async ({ plant }) => {
    expect(await checkPdfUa(await changed(annotated, plant))).toEqual([]);
  });
});

describe('a planted violation is found, and nothing else:', () => {
  it.each(plants)('$rule: $what', async ({ rule, plant }) => {
    expect(await broken(await changed(paper, plant))).toEqual([rule]);
  });

  it.each(annotationPlants)('$rule: $what', async ({ rule, plant }) => {
    expect(await broken(await changed(annotated, plant))).toEqual([rule]);
  });

  it.each(bytePlants)('$rule: $what', async ({ rule, plant }) => {
    expect(await broken(plant(paper))).toEqual([rule]);
  });
});

describe('the rules', () => {
  it('are each proved by a planted violation', () => {
    const proved = new Set([...plants, ...annotationPlants, ...bytePlants].map(({ rule }) => rule));

    expect(rules.map(({ id }) => id).filter((id) => !proved.has(id))).toEqual([]);
  });

  it('are all told in the README', async () => {
    const readme = await readFile(new URL('README.md', import.meta.url), 'utf8');

    expect(readme).toContain(rulesTable(rules));
  });

  it('have names of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
