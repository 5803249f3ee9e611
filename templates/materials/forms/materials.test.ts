import { describe, expect, it } from 'vitest';
import { repeatedIds } from '../../../tests/print/repeated-ids';
import { triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { checkPaper } from '../../check/check-paper';
import { builtInLanguages, only } from '../../model/language';
import { plainText } from '../../sheet/plain-text';
import { catalogue } from '../catalogue';
import { paperSheet } from '../paper-sheet';
import { easyFeedback } from './easy-feedback';
import { forms } from './materials';

const input = triggerToolInput();
const papers = forms.flatMap((material) =>
  [null, ...material.variants].flatMap((variant) =>
    builtInLanguages.map((language) => ({ material, id: material.id, variant, language })),
  ),
);

function sheetOf({ material, variant, language }: (typeof papers)[number]) {
  return paperSheet(material, input, { ...only(language), variant });
}

describe('the forms of the shared plan', () => {
  it('are the thirteen of the catalogue that are forms', () => {
    expect(forms).toHaveLength(13);
    expect(catalogue.filter(({ use }) => use === 'form')).toEqual(forms);
  });

  it('can be filled on a screen, but for the slip without names', () => {
    const others = forms.filter((material) => material !== easyFeedback);

    expect(others.filter(({ formId, id }) => formId !== `${id}.form`)).toEqual([]);
    expect(others.filter(({ variants }) => variants.join() !== 'fillable')).toEqual([]);
    expect(easyFeedback).not.toHaveProperty('formId');
  });

  it.each(papers)('$id ($variant) says everything in $language, and gives every node its own id', (paper) => {
    const sheet = sheetOf(paper);
    const { material, language } = paper;

    const findings = checkPaper({ ...input, material, sheet, language, fit: null });
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    // What can be ticked in two tables alike is no node of its own.
    expect(repeatedIds(sheet.pages[0]?.blocks).filter((id) => id.includes('.'))).toEqual([]);
    expect(plainText(sheet)).not.toContain('');
  });

  it('hold nothing about a client when empty', () => {
    const sheets = papers.map(sheetOf);

    expect(sheets.filter(({ form }) => form?.isFilled === true || (form?.stamp ?? null) !== null)).toEqual([]);
  });
});

describe('the feedback slip', () => {
  const sheet = paperSheet(easyFeedback, input, { ...only('fi'), variant: null });

  it('is four to a sheet, with three faces and no words divided', () => {
    const faces = sheet.pages[0]?.blocks.flatMap((block) =>
      block.kind === 'form-row'
        ? block.fields.flatMap(({ entry }) => (entry.kind === 'choice' ? entry.options : []))
        : [],
    );

    expect(sheet.imposition).toEqual({ kind: 'cards', columns: 2, rows: 2, hasBacks: false });
    expect(faces?.map(({ icon }) => icon)).toEqual(['frown', 'meh', 'smile']);
    expect(sheet.isHyphenated).toBe(false);
  });

  it('takes no answers', () => {
    const answers = { 'easy-feedback.sentence': { kind: 'text', text: 'Hei' } } as const;

    expect(paperSheet(easyFeedback, { ...input, answers }, { ...only('fi'), variant: null })).toEqual(sheet);
  });
});
